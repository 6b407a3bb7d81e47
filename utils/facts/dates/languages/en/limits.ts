import type { TenseDirection } from "../../types.ts";
import tenseWords from "./tense-words.json" with { type: "json" };
import { isAheadWord, isPastVerb, leanAfter, wordsOf } from "./verbs.ts";

// "Until", "by" and what may stand between them and a day: "until dawn on", "until late on", "by the end of".
const LIMIT =
  /\b(until|till|by)\s+(?:(?:early|late)\s+on\s+|(?:the\s+)?(?:early\s+|late\s+)?(?:dawn|daybreak|dusk|sunset|sunrise|noon|midday|midnight|(?:early |small )?hours|morning|afternoon|evening|night|end|start|middle)\s+(?:on|of|in)\s+|the\s+|early\s+|late\s+|(?:\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?\s+(?:on\s+)?))?$/i;
/** "Canceled its flights through August 5": such verbs stop what was to come. */
const THROUGH =
  /\bthrough\s+(?:at least\s+)?(?:(?:the|early|late|mid)[\s-]|the\s+(?:beginning|end|middle|start)\s+of\s+)?$/i;
const STOPS: ReadonlySet<string> = new Set(tenseWords.stops);
// What went on up to a day; verbs such as "extended" or "postponed" set one that is still to come.
const WENT_ON: ReadonlySet<string> = new Set(tenseWords.wentOn);
// Verbs that set a time by which something else is to happen: "demanded an answer by Friday".
const SETS_LIMIT: ReadonlySet<string> = new Set(tenseWords.setsLimit);

const DENIAL = /^(?:never|no|nobody|none|not|nothing|(?:had|was|were)n(?:'t)?)$/i;
const DENIAL_REACH = 5;

/** True if what has a limit is over: something that went on until then, or was done by then. */
function isOver(back: readonly string[], limit: string): boolean {
  // The nearest verb of the clause; one after "to", "will" and the like is still to come.
  const verb = back.findIndex((word) => isPastVerb(word) || WENT_ON.has(word) || isAheadWord(word) || word === "to");
  const word = back[verb] ?? "";
  if (verb < 0 || isAheadWord(word) || word === "to") return false;
  if (limit === "by") return !SETS_LIMIT.has(word) && back[verb + 1] !== "be" && !/^(?:says?|said)$/.test(word);
  // "Nobody told me until Friday", "was not told until Friday"
  const isTold = word === "told" || !SETS_LIMIT.has(word);
  const further = back.slice(verb + 1, verb + DENIAL_REACH);
  if (isTold && further.some((other) => DENIAL.test(other)) && !further.includes("be")) return true;
  if (!WENT_ON.has(word)) return false;
  return !/^(?:was|were)$/.test(word) || !/(?:ed|d)$/.test(back[verb - 1] ?? "");
}

/** True if the clause behind a limit at its start is past: "Until Friday, nobody knew". */
function isOverAhead(after: string): boolean {
  const ahead = wordsOf(/^[^.;:“"]*/.exec(after)?.[0] ?? "");
  const verb = ahead.findIndex((word) => isPastVerb(word) || isAheadWord(word) || word === "to");
  return verb >= 0 && isPastVerb(ahead[verb] ?? "") && !ahead.some((word) => isAheadWord(word) || SETS_LIMIT.has(word));
}

/** True if a day ends what a past verb stopped. After "from" it ends a span: "closed from May 3 through May 5". */
function isStoppedThrough(before: string): boolean {
  const through = THROUGH.exec(before);
  const back = through ? wordsOf(before.slice(0, through.index)).reverse() : [];
  const verb = back.findIndex((word) => isPastVerb(word) || STOPS.has(word));
  return STOPS.has(back[verb] ?? "") && !back.slice(0, verb).includes("from");
}

/** Returns the direction of a limit ("until Friday", "by the end of May"); null if the expression is none. */
export function leanOfLimit(before: string, after: string): TenseDirection | null {
  const limit = LIMIT.exec(before);
  if (!limit) return isStoppedThrough(before) ? "future" : null;
  if (/\bhad\b(?! been (?:sched|expec|plan))/.test(before + after)) return "past";
  const clause = before.slice(0, limit.index);
  // "Until Sunday, when the police came": a past event ends it.
  const isEnded = /^, when \w+/.test(after) && leanAfter(wordsOf(after)) === "past";
  const opensSentence = !/\p{L}/u.test(clause) || /[,;:]\s*$/.test(clause);
  const over =
    isOver(wordsOf(clause.slice(clause.lastIndexOf(",") + 1)).reverse(), (limit[1] ?? "").toLowerCase()) || isEnded;
  return over || (opensSentence && isOverAhead(after)) ? "past" : "future";
}
