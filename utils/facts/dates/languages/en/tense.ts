import type { Span } from "../../../../types.ts";
import { PAST_EVENTS, SCHEDULED_EVENTS } from "../../../lexicon/event-nouns.ts";
import type { TenseDirection } from "../../types.ts";

// Maximum distance of a verb from the expression that dates it, in characters.
const REACH = 110;
const words = (list: string) => new Set(list.split(" "));
const AHEAD = words(
  "will won't shall would ll due scheduled slated expected planned plans plan planning upcoming may might can could should must until " +
    "deadline forthcoming expects expect hopes intends effective tomorrow likely",
);
// Verbs of scheduled events, which use the present tense: "they meet Monday", "the trial begins on Tuesday".
const PROGRAMME = words(
  "meet meets begin begins start starts open opens end ends leave leaves arrive arrives go goes play plays resume resumes expire expires " +
    "takes face host hosts",
);
const PROGRAMME_REACH = 3;
const DENIAL_REACH = 9;
const BACK = words(
  "was were had did has have said told began begun came went took gave made met won lost fell rose hit struck shot held left " +
    "found saw heard spoke wrote ran sent led fled broke brought bought built caught chose drew drove fought flew got grew " +
    "kept knew laid paid put read sold sat set shut stood stole swore taught thought threw woke wore became cut quit since " +
    "ago dealt spent cast withdrew overthrew underwent sought says",
);
// Words that make an infinitive future: "plans to meet", "is to resume", "guidelines to be published".
const GOVERNS = words(
  "plan plans planned planning expect expects expected due scheduled slated set hope hopes hoped hoping want wants intend intends " +
    "intended need needs ready prepare prepares preparing going about likely supposed agree agrees vow vows promise promises " +
    "is are am 's 're",
);
const NO_VERB = words(
  "need feed speed indeed red bed hundred agreed seed united succeed proceed exceed bleed breed sacred naked wicked rugged",
);
const CALLED_OFF = /^\W*(?:\w+ ){0,2}(?:was|were|had been|has been) (?:cancell?ed|postponed|called off|scrapped)\b/;
// An expression at the start of its clause belongs to the next verb: "He said that on Thursday he will …".
const OPENS_CLAUSE =
  /(?:^|[,;:—–]|\b(?:that|and|but|when|which|who))\s*(?:["“”]\s*)?(?:(?:on|in|by|at|for|from|early|late)\s+)*$/;
// A possessive is past ("Wednesday's ruling"), unless its noun is a scheduled event ("Sunday's vote").
const POSSESSED = new RegExp(`^['’]s? (?!(?:\\w+ ){0,2}${SCHEDULED_EVENTS}\\b)`);
/** Nobody is ahead of what has happened: "ahead of Friday’s election", "are expected at Saturday’s march". */
export const AHEAD_OF =
  /\b(?:ahead of|(?:in|during) the run-?up to|on the eve of|in time for|gear(?:s|ed|ing)? up for|brac(?:e|es|ed|ing) for|prepar(?:e|es|ed|ing) for|(?:is|are) (?:due|expected|invited|scheduled) (?:at|for|in))\s+(?:the\s+)?$/i;
/** "Ahead of the weekend": the day itself lies ahead. */
const AHEAD_OF_DAY = /\b(?:ahead of|in time for) $/i;
const POSSESSIVE = /^['’]s? /;
// "Until", "by" and what may stand between them and a day: "until dawn on", "until late on", "by the end of".
const LIMIT =
  /\b(until|till|by)\s+(?:(?:early|late)\s+on\s+|(?:the\s+)?(?:early\s+|late\s+)?(?:dawn|daybreak|dusk|sunset|sunrise|noon|midday|midnight|(?:early |small )?hours|morning|afternoon|evening|night|end|start|middle)\s+(?:on|of|in)\s+|the\s+|early\s+|late\s+|(?:\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?\s+(?:on\s+)?))?$/i;
// What went on up to a day; verbs such as "extended" or "postponed" set one that is still to come.
const WENT_ON = words(
  "was were fought stayed remained lasted continued served ran lived worked waited slept raged burned burnt stood kept led held " +
    "played talked searched sat hid travelled traveled marched danced sang argued debated resisted did occupied dug governed " +
    "ruled reigned taught coached chaired headed protested refused denied knew lay patrolled besieged sheltered camped",
);
// Verbs that set a time by which something else is to happen: "demanded an answer by Friday".
const SETS_LIMIT = words(
  "demanded wanted asked ordered sought needed expected requested set gave given told urged promised pledged vowed required " +
    "agreed planned hoped aimed owed offered proposed warned due recommended scheduled committed tasked",
);
/** What has happened and is named by its day: "the Oct. 7 attack". */
export const PAST_EVENT = new RegExp(`^ (?:\\w+ )?${PAST_EVENTS}\\b`);

// Lower case only: "United" is a name.
function isPastVerb(word: string): boolean {
  return BACK.has(word) || (/^(?!un)[a-z]{2,}ed$/.test(word) && !NO_VERB.has(word));
}

function leanOfWord(word: string): TenseDirection {
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
function leanBefore(back: readonly string[]): TenseDirection {
  for (const [index, word] of back.entries()) {
    const [before = "", further = ""] = [back[index + 1], back[index + 2]];
    // "To meet": the word that governs the infinitive decides.
    if (before === "to" && !isPastVerb(word)) {
      if (GOVERNS.has(further))
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
function leanAfter(ahead: readonly string[]): TenseDirection {
  for (const [index, word] of ahead.entries()) {
    // An infinitive after an expression is a purpose and says nothing about its tense.
    if (ahead[index - 1] === "to") continue;
    const lean = leanOfWord(word);
    if (lean !== "open") return lean;
  }
  return "open";
}

/** True if what has a limit is over: something that went on until then, or was done by then. */
function isOver(back: readonly string[], limit: string): boolean {
  // The nearest verb of the clause; one after "to", "will" and the like is still to come.
  const verb = back.findIndex((word) => isPastVerb(word) || WENT_ON.has(word) || AHEAD.has(word) || word === "to");
  const word = back[verb] ?? "";
  if (verb < 0 || AHEAD.has(word) || word === "to") return false;
  if (limit === "by") return !SETS_LIMIT.has(word) && back[verb + 1] !== "be" && !/^(?:says?|said)$/.test(word);
  if (!WENT_ON.has(word)) return false;
  return !/^(?:was|were)$/.test(word) || !/(?:ed|d)$/.test(back[verb - 1] ?? "");
}

/** True if the clause behind a limit at its start is past: "Until Friday, nobody knew". */
function isOverAhead(after: string): boolean {
  const clause = /^[^.;:“"]*/.exec(after)?.[0] ?? "";
  const ahead = clause.match(/[A-Za-z]+/g) ?? [];
  const verb = ahead.findIndex((word) => isPastVerb(word) || AHEAD.has(word) || word === "to");
  return verb >= 0 && isPastVerb(ahead[verb] ?? "") && !ahead.some((word) => AHEAD.has(word) || SETS_LIMIT.has(word));
}

/** Returns the direction of an expression by the nearest verb of its sentence: past tenses back, "will" ahead. */
export function tenseAt(text: string, sentence: Span, { start, end }: Span): TenseDirection {
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  const after = text.slice(end, Math.min(sentence.end, end + REACH));
  const list = (part: string) => part.match(/[A-Za-z]+(?:'t)?/g) ?? [];
  const back = list(before).reverse();
  const ahead = list(after);
  if (AHEAD_OF_DAY.test(before)) return "future";
  if (AHEAD_OF.test(before) && POSSESSIVE.test(after) && !/\bhad\b/.test(before)) return "future";
  if (POSSESSED.test(after) || PAST_EVENT.test(after) || CALLED_OFF.test(after)) return "past";
  const limit = LIMIT.exec(before);
  if (limit) {
    if (/\bhad\b(?! been (?:sched|expec|plan))/.test(before + after)) return "past";
    const clause = before.slice(0, limit.index);
    // "Until Sunday, when the police came": a past event ends it.
    const isEnded = /^, when \w+/.test(after) && leanAfter(ahead) === "past";
    const opensSentence = !/\p{L}/u.test(clause) || /[,;:]\s*$/.test(clause);
    const over = isOver(list(clause).reverse(), (limit[1] ?? "").toLowerCase()) || isEnded;
    return over || (opensSentence && isOverAhead(after)) ? "past" : "future";
  }
  const opens = OPENS_CLAUSE.test(before);
  // "The department on Sunday issued": the subject precedes, the verb follows directly.
  const next = leanOfWord(ahead[0] ?? "");
  if (/\bon\s+$/.test(before) && /^ [a-z]/.test(after) && next !== "open") return next;
  const [near, far] = opens ? [leanAfter(ahead), leanBefore(back)] : [leanBefore(back), leanAfter(ahead)];
  return near === "open" ? far : near;
}
