import type { Span } from "../../../types.ts";
import type { DateGrammar } from "../types.ts";
import type { DateLocale } from "./locale.ts";

// Maximum characters examined on either side of an expression.
const REACH = 110;
const CLAUSE_BORDER = /[.,;:—–()«»"“”„]|\s(?:que|che|dat|dass|что|що|że)\s/giu;
// A clause with fewer letters besides its date has no verb; the whole sentence part is examined then.
const BARE_CLAUSE = 8;

/** Returns the tense of an expression's clause: future if the language's future words occur in it, else open. */
export function clauseTense({ coming, over, aheadOf }: DateLocale): DateGrammar["tenseAt"] {
  const ahead = new RegExp(`(?<![\\p{L}\\d])(?:${coming})(?!\\p{L})`, "iu");
  const isPast = over ? new RegExp(`(?<!\\p{L})(?:${over})(?!\\p{L})`, "u") : null;
  const beforeEvent = aheadOf ? new RegExp(`(?<![\\p{L}\\d])(?:${aheadOf}) $`, "iu") : null;
  return (text, sentence: Span, { start, end }: Span) => {
    const before = text.slice(Math.max(sentence.start, start - REACH), start);
    const after = text.slice(end, Math.min(sentence.end, end + REACH));
    if (beforeEvent?.test(before)) return "future";
    const borders = [...before.matchAll(CLAUSE_BORDER)];
    const last = borders.at(-1);
    const head = last ? before.slice(last.index + last[0].length) : before;
    const next = after.search(CLAUSE_BORDER);
    const tail = next < 0 ? after : after.slice(0, next);
    if (isPast?.test(tail)) return "open";
    const bare = `${head}${tail}`.replace(/[^\p{L}]/gu, "").length < BARE_CLAUSE;
    return (bare ? ahead.test(before) || ahead.test(after) : ahead.test(head) || ahead.test(tail)) ? "future" : "open";
  };
}
