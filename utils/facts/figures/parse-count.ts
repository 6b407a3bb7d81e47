import { wholePattern } from "../../shared/word-lists.ts";
import { NUMBER_VALUES } from "../lexicon/number-words.ts";
import { findCasualtiesAfter, findCasualtyVerbBefore, parseCasualties } from "./casualties.ts";
import { type CountedNoun, parseCountedNoun } from "./counted-noun.ts";
import { canBelongToName, isAge, isOrdinalLabel, isRatio } from "./exclusions.ts";
import { type ParsedNumber, parseNumber } from "./parse-number.ts";
import type { Quantity } from "./parse-quantity.ts";
import { createRange, isChange, parseRangeEnd } from "./parse-range.ts";
import { findQualifierAfter, findQualifiersBefore } from "./qualifiers.ts";
import { type NumberToken, nextInPhrase } from "./tokenize-numbers.ts";
import type { FigureMatch, NumberSentence } from "./types.ts";

// Nouns that mean no more than "people": a casualty word says more about what is counted.
const GENERIC_PEOPLE = wholePattern(
  (
    "menschen mensen osoby osób others people personas persone personen personnes persons? pessoas людей " +
    "человек أشخاص شخص شخصا"
  ).split(" "),
  "i",
);
const PART_DETERMINER = /^(?:all|her|his|its|the|their|these|those)$/;
const RANGE_LINK = /^(?:[-‐‑–—]|to|and|or)$/;
// Minimum number of things that is a figure.
const MIN_THINGS = 10;

/**
 * Parses a number of people, votes or things, or a range of them.
 * Returns null if the number counts nothing that is a figure.
 */
export function parseCount(sentence: NumberSentence, first: Quantity): FigureMatch | null {
  const { tokens } = sentence;
  const { start, code } = first;
  if (code || isRatio(tokens, start) || isOrdinalLabel(tokens, start, first.amount)) return null;
  const qualifierStart = findQualifiersBefore(tokens, start);
  if (qualifierStart === start && canBelongToName(tokens, start, first.amount)) return null;
  const second = parseRangeEnd(sentence, first.amount.end, qualifierStart);
  const range = second && !second.quantity.code && !second.unit ? createRange(first, second.quantity) : null;
  // "From 5 to 7 of" opens a sentence as a range; behind a verb it is a change.
  const isChanged = range && second?.link === "word" && isChange(sentence, qualifierStart, range, null);
  const whole = isChanged && qualifierStart > 1 ? null : range;
  const part = parsePart(sentence, first, whole && second ? second.quantity.amount : first.amount, whole);
  if (part) return part;
  if (second?.link === "dash" && !range) return null;
  if (isChanged) return null;
  const amount = range && second ? second.quantity.amount : first.amount;
  if (amount.value % 1 !== 0 || amount.value === 0) return null;
  // "From 5 to 7 of": the first number was no figure, so that the second is only half of a range.
  if (tokens[amount.end]?.lower === "of" && isSecondOfRange(tokens, start)) return null;
  const numberEnd = findQualifierAfter(tokens, amount.end);
  const noun = parseCountedNoun(sentence, amount, numberEnd);
  const counted = noun ?? parseCasualties(sentence, qualifierStart, numberEnd);
  if (!counted || (!noun && tokens[numberEnd]?.lower !== "of" && isAge(tokens, qualifierStart))) return null;
  const after = counted.isCasualty ? counted.counts.start : findCasualtiesAfter(tokens, counted.end, false);
  // "killed one woman": one person matters if that one is a casualty.
  const casualty = after < 0 && amount.value === 1 ? findCasualtyVerbBefore(tokens, qualifierStart) : after;
  if (!isInformative(sentence, amount, counted, casualty, qualifierStart)) return null;
  const isGeneric =
    counted.counts.end - counted.counts.start === 1 && GENERIC_PEOPLE.test(tokens[counted.counts.start]?.text ?? "");
  const casualtyIndex = !isGeneric ? -1 : casualty >= 0 ? casualty : findCasualtyVerbBefore(tokens, qualifierStart);
  return {
    start,
    end: counted.end,
    core: first.amount.end,
    value: range ?? amount.value,
    unit: counted.unit,
    counts: casualtyIndex >= 0 ? { start: casualtyIndex, end: casualtyIndex + 1 } : counted.counts,
    ...(numberEnd > amount.end ? { qualifierAfter: { start: amount.end, end: numberEnd } } : {}),
  };
}

/** True for the number behind "5 to" and "five or". */
function isSecondOfRange(tokens: readonly NumberToken[], start: number): boolean {
  const [first, link] = tokens.slice(Math.max(0, start - 2), start);
  return RANGE_LINK.test(link?.lower ?? "") && (first?.kind === "number" || NUMBER_VALUES.has(first?.lower ?? ""));
}

/** Parses a part of a number of things or people: "61 of the 175 seats", whose value is 61, or a range of it. */
function parsePart(
  sentence: NumberSentence,
  { start, amount: first }: Quantity,
  amount: ParsedNumber,
  range: [number, number] | null,
): FigureMatch | null {
  const { tokens, locale } = sentence;
  if (isSecondOfRange(tokens, start)) return null;
  if (tokens[amount.end]?.lower !== "of" || amount.value % 1 !== 0) return null;
  const whole = parseNumber(
    tokens,
    amount.end + (PART_DETERMINER.test(tokens[amount.end + 1]?.lower ?? "") ? 2 : 1),
    locale,
  );
  if (!whole || whole.value <= MIN_THINGS || whole.value <= amount.value) return null;
  const counted = parseCountedNoun(sentence, whole, whole.end);
  if (!counted) return null;
  return {
    start,
    end: counted.end,
    core: first.end,
    value: range ?? amount.value,
    unit: counted.unit,
    counts: counted.counts,
  };
}

/**
 * True if a count is worth reporting.
 * False for one person who is no casualty, for a small group mentioned before ("the two men"), and for few things.
 * `casualty` is the index of the casualty word or -1.
 */
function isInformative(
  { tokens }: NumberSentence,
  amount: ParsedNumber,
  { unit }: CountedNoun,
  casualty: number,
  qualifierStart: number,
): boolean {
  if (amount.value === 1)
    return unit === "people" && casualty >= 0 && !/^(?:no|every|any)$/.test(tokens[qualifierStart - 1]?.lower ?? "");
  if (unit === null && amount.value < MIN_THINGS) return false;
  const isHyphenated = nextInPhrase(tokens, amount.end) !== amount.end;
  const isDefinite = /^(?:the|these|those|both)$/.test(tokens[qualifierStart - 1]?.lower ?? "");
  return !isDefinite || isHyphenated || casualty >= 0 || amount.digits || amount.value > 3;
}
