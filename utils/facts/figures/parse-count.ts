import { findCasualtiesAfter, findCasualtyVerbBefore, readCasualties } from "./casualties.ts";
import { type CountedNoun, parseCountedNoun } from "./counted-noun.ts";
import { canBelongToName, isOrdinalLabel, isRatio } from "./exclusions.ts";
import type { ParsedNumber } from "./parse-number.ts";
import type { Quantity } from "./parse-quantity.ts";
import { createRange, isChange, parseRangeEnd } from "./parse-range.ts";
import { findQualifierAfter, findQualifiersBefore } from "./qualifiers.ts";
import { nextInPhrase } from "./tokenize-numbers.ts";
import type { FigureMatch, NumberSentence } from "./types.ts";

// Nouns that say no more than "people": what befell them says more.
const GENERIC =
  /^(?:people|persons?|others|человек|людей|menschen|personen|personnes|personas|persone|pessoas|mensen|osób|osoby|شخص|شخصا|أشخاص)$/i;
const FEW_THINGS = 10;

/** Reads a quantity of people, of votes or of things, alone or as a range; null where it counts nothing that news counts. */
export function parseCount(sentence: NumberSentence, first: Quantity): FigureMatch | null {
  const { parts } = sentence;
  const { from, code } = first;
  if (code || isRatio(parts, from) || isOrdinalLabel(parts, from, first.amount)) return null;
  const start = findQualifiersBefore(parts, from);
  if (start === from && canBelongToName(parts, from, first.amount)) return null;
  const second = parseRangeEnd(sentence, first.amount.end, start);
  const both = second && !second.quantity.code && !second.unit ? createRange(first, second.quantity) : null;
  if (second?.link === "dash" && !both) return null;
  if (both && second?.link === "word" && isChange(sentence, start, both, null)) return null;
  const amount = both && second ? second.quantity.amount : first.amount;
  if (amount.value % 1 !== 0 || amount.value === 0) return null;
  const plus = findQualifierAfter(parts, amount.end);
  const counted = parseCountedNoun(sentence, amount, plus) ?? readCasualties(sentence, start, plus);
  if (!counted) return null;
  const befell = counted.befell ? counted.counts.from : findCasualtiesAfter(parts, counted.end, false);
  if (!says(sentence, amount, counted, befell, start)) return null;
  const generic = counted.counts.to - counted.counts.from === 1 && GENERIC.test(parts[counted.counts.from]?.text ?? "");
  const happened = !generic ? -1 : befell >= 0 ? befell : findCasualtyVerbBefore(parts, start);
  return {
    from,
    to: counted.end,
    core: first.amount.end,
    value: both ?? amount.value,
    unit: counted.unit,
    counts: happened >= 0 ? { from: happened, to: happened + 1 } : counted.counts,
    ...(plus > amount.end ? { behind: { from: amount.end, to: plus } } : {}),
  };
}

/** Whether a count says something: not "one man" to whom nothing happened, not "the two men" of whom it was told before, not a few things. */
function says(
  { parts }: NumberSentence,
  amount: ParsedNumber,
  { unit }: CountedNoun,
  befell: number,
  start: number,
): boolean {
  if (amount.value === 1)
    return unit === "people" && befell >= 0 && !/^(?:no|every|any)$/.test(parts[start - 1]?.lower ?? "");
  if (unit === null && amount.value < FEW_THINGS) return false;
  const bound = nextInPhrase(parts, amount.end) !== amount.end;
  const told = /^(?:the|these|those|both)$/.test(parts[start - 1]?.lower ?? "");
  return !told || bound || befell >= 0 || amount.digits || amount.value > 3;
}
