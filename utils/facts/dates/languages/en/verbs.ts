import { lookUpVerbForm } from "../../../lexicon/verb-forms.ts";
import type { TenseDirection } from "../../types.ts";
import tenseWords from "./tense-words.json" with { type: "json" };

const AHEAD: ReadonlySet<string> = new Set(tenseWords.ahead);
const PAST: ReadonlySet<string> = new Set(tenseWords.past);
// Words that make an infinitive future: "plans to meet", "is to resume", "guidelines to be published".
const GOVERNORS: ReadonlySet<string> = new Set(tenseWords.governors);
// Verbs of scheduled events, which use the present tense: "they meet Monday", "the trial begins on Tuesday".
const PROGRAMME: ReadonlySet<string> = new Set(tenseWords.programme);
const PROGRAMME_REACH = 3;
const DENIAL_REACH = 9;
// Verbs of lasting with a participle, and the words before them: "will stay closed".
const STAYS = /^(?:get|keep|remain|stay)$/;
const MODAL = /^(?:can|could|may|might|must|shall|should|will|won't|would)$/;
// "Is the first to die on Sunday" tells of what has happened.
const FIRST_TO = /^(?:first|last|only|second|third)$/;
// Infinitives that look like a past tense.
const SAME_FORM = /^(?:cast|cut|hit|put|quit|read|set|shut)$/;
const FILLER = /^(?:also|not|only|still|\w+ly)$/;

/** Returns the words of a text without its numbers. */
export const wordsOf = (text: string): string[] => text.replaceAll("’", "'").match(/[A-Za-z]+(?:'t)?/g) ?? [];

/** True for a past tense or a participle. Lower case only: "United" is a name. */
export function isPastVerb(word: string): boolean {
  if (PAST.has(word)) return true;
  const form = lookUpVerbForm(word);
  return (form === "past" || form === "participle") && !/^(?:agreed|bleed|rugged|un\p{Ll}+ed)$/u.test(word);
}

/** True for a word that points ahead: "will", "due", "planned". */
export const isAheadWord = (word: string): boolean => AHEAD.has(word);

/** Returns the direction that a word gives to its clause. */
export function leanOfWord(word: string): TenseDirection {
  if (AHEAD.has(word)) return "future";
  return isPastVerb(word) ? "past" : "open";
}

/** True if a modal is negated by "not" or "neither". */
function isDenied(back: readonly string[], modal: number): boolean {
  return (
    back[modal - 1] === "not" ||
    back.slice(modal + 1, modal + DENIAL_REACH).some((word) => /^(?:neither|nor|none)$/i.test(word))
  );
}

/** Returns the direction that its governor gives to an infinitive: "is due to", "was to", "had been due to". */
function leanOfInfinitive(back: readonly string[], governor: number): TenseDirection {
  const [word = "", before = "", further = ""] = back.slice(governor);
  if (/^(?:was|were)$/.test(word)) return back.slice(governor).includes("if") ? "future" : "planned";
  if (!GOVERNORS.has(word)) return "open";
  return /^(?:been|be)$/.test(before) && further === "had" ? "outdated" : "future";
}

/** True if a participle belongs to a modal: "will stay closed", "may remain shut". */
function isAfterModal(back: readonly string[], participle: number): boolean {
  const [verb = "", modal = ""] = back.slice(participle + 1).filter((word) => !FILLER.test(word));
  return STAYS.test(verb) && MODAL.test(modal);
}

/** Returns the tense of the words before an expression, nearest first. */
export function leanBefore(back: readonly string[]): TenseDirection {
  let infinitive = 0;
  for (const [index, word] of back.entries()) {
    const [before = "", further = ""] = [back[index + 1], back[index + 2]];
    // "After having her son in".
    if (word === "having" && /^(?:after|despite|since)$/.test(before)) return "past";
    // "Is under pressure to leave on".
    if (infinitive && /^(?:am|are|is)$/.test(word))
      return back.slice(infinitive, index).some((other) => FIRST_TO.test(other)) ? "past" : "future";
    // "To meet": the word that governs the infinitive decides.
    if (before === "to" && (!isPastVerb(word) || SAME_FORM.test(word))) {
      const lean = leanOfInfinitive(back, index + 2);
      if (lean !== "open") return lean;
      if (lookUpVerbForm(word) === "base") infinitive = index;
      continue;
    }
    // "To be published", "will be named": not past.
    if (before === "be" && (word.endsWith("ed") || isPastVerb(word))) {
      const lean = further === "to" ? leanOfInfinitive(back, index + 3) : "open";
      if (lean !== "open") return lean;
      if (further === "to" && !isPastVerb(back[index + 3] ?? "")) return "future";
      continue;
    }
    if (isPastVerb(word) && isAfterModal(back, index)) return "future";
    if (index < PROGRAMME_REACH && PROGRAMME.has(word)) return "future";
    const lean = leanOfWord(word);
    // "Could not be found" is past.
    if (lean === "future" && /^(?:could|might)$/.test(word) && isDenied(back, index)) return "past";
    if (lean !== "open") return lean;
  }
  return "open";
}

/** Returns the tense of the words after an expression. */
export function leanAfter(ahead: readonly string[]): TenseDirection {
  for (const [index, word] of ahead.entries()) {
    // An infinitive after an expression is a purpose and says nothing about its tense.
    if (ahead[index - 1] === "to") continue;
    const lean = leanOfWord(word);
    // "Would have won" is past; "may have to leave" is not.
    if (lean === "future" && ahead[index + 1] === "have" && isPastVerb(ahead[index + 2] ?? "")) return "past";
    if (lean !== "open") return lean;
  }
  return "open";
}
