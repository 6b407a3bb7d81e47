import type { TenseDirection } from "../../types.ts";
import tenseWords from "./tense-words.json" with { type: "json" };

const AHEAD: ReadonlySet<string> = new Set(tenseWords.ahead);
const PAST: ReadonlySet<string> = new Set(tenseWords.past);
const NO_PAST: ReadonlySet<string> = new Set(tenseWords.noPast);
// Words that make an infinitive future: "plans to meet", "is to resume", "guidelines to be published".
const GOVERNORS: ReadonlySet<string> = new Set(tenseWords.governors);
// Verbs of scheduled events, which use the present tense: "they meet Monday", "the trial begins on Tuesday".
const PROGRAMME: ReadonlySet<string> = new Set(tenseWords.programme);
const PROGRAMME_REACH = 3;
const DENIAL_REACH = 9;

/** Returns the words of a text without its numbers. */
export const wordsOf = (text: string): string[] => text.match(/[A-Za-z]+(?:'t)?/g) ?? [];

/** True for a past tense or a participle. Lower case only: "United" is a name. */
export function isPastVerb(word: string): boolean {
  return PAST.has(word) || (/^(?!un)[a-z]{2,}ed$/.test(word) && !NO_PAST.has(word));
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

/** Returns the tense of the words before an expression, nearest first. */
export function leanBefore(back: readonly string[]): TenseDirection {
  for (const [index, word] of back.entries()) {
    const [before = "", further = ""] = [back[index + 1], back[index + 2]];
    // "To meet": the word that governs the infinitive decides.
    if (before === "to" && !isPastVerb(word)) {
      if (GOVERNORS.has(further))
        return /^(?:been|be)$/.test(back[index + 3] ?? "") && back[index + 4] === "had" ? "past" : "future";
      continue;
    }
    // "To be published", "will be named": not past.
    if (before === "be" && (word.endsWith("ed") || isPastVerb(word))) {
      if (further === "to" && !isPastVerb(back[index + 3] ?? "")) return "future";
      continue;
    }
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
    if (lean !== "open") return lean;
  }
  return "open";
}
