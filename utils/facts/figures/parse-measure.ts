import { parseCountedNoun } from "./counted-noun.ts";
import { isNegative, isOrdinalLabel } from "./exclusions.ts";
import { roundBinaryError } from "./parse-number.ts";
import { parseQuantity, type Quantity } from "./parse-quantity.ts";
import { createRange, isChange, parseRangeEnd, type RangeEnd } from "./parse-range.ts";
import { parseUnit, type Unit } from "./parse-unit.ts";
import { findQualifierAfter, findQualifiersBefore } from "./qualifiers.ts";
import { HYPHEN_PATTERN } from "./tokenize-numbers.ts";
import type { FigureMatch, NumberSentence } from "./types.ts";

/** Parses an amount of money or a measure, or a range of them; returns null for a number without a unit. */
export function parseMeasure(sentence: NumberSentence, first: Quantity): FigureMatch | null {
  const { tokens } = sentence;
  const { amount, code, start } = first;
  const numberEnd = findQualifierAfter(tokens, amount.end);
  const unit = code
    ? { end: Math.max(amount.end, numberEnd), name: code, factor: 1 }
    : parseUnit(sentence, amount, numberEnd);
  if (unit && unit.name !== "percent" && !code && isOrdinalLabel(tokens, start, amount)) return null;
  const range = numberEnd > amount.end ? null : readRange(sentence, first, unit);
  if (range || !unit) return range;
  const match = { start, end: unit.end, core: amount.end, unit: unit.name, counts: findPopulation(sentence, unit) };
  const inches = unit.name === "feet" ? inchesAfter(sentence, unit.end) : null;
  if (inches)
    return { ...match, end: inches.end, value: roundBinaryError(amount.value * 12 + inches.value), unit: "inches" };
  const isNegativeNumber = !code && isNegative(tokens, start);
  const value = roundBinaryError(amount.value * unit.factor) * (isNegativeNumber ? -1 : 1);
  const end = numberEnd > amount.end ? unit.end : findQualifierAfter(tokens, unit.end);
  const qualifierAfter = numberEnd > amount.end ? { start: amount.end, end: numberEnd } : { start: unit.end, end };
  return {
    ...match,
    start: isNegativeNumber ? start - 1 : start,
    end,
    value,
    ...(qualifierAfter.end > qualifierAfter.start ? { qualifierAfter } : {}),
  };
}

/**
 * Parses a range, or the first number alone with the unit of the second ("from 5 to 10 percent").
 * Returns null if no number with the same unit follows.
 */
function readRange(sentence: NumberSentence, first: Quantity, firstUnit: Unit | null): FigureMatch | null {
  const { amount, code, start } = first;
  const qualifierStart = findQualifiersBefore(sentence.tokens, start);
  const second = parseRangeEnd(sentence, firstUnit?.end ?? amount.end, qualifierStart);
  const unit = second && sharedUnit(firstUnit, code, second);
  if (!second || !unit || (second.link === "or" && firstUnit)) return null;
  // "paid $2m to 5 million homes": the second number counts something else.
  if (code && !second.quantity.code && parseCountedNoun(sentence, second.quantity.amount, unit.end)) return null;
  const values = createRange(first, second.quantity);
  const match = { start, core: amount.end, unit: unit.name, counts: findPopulation(sentence, unit) };
  // "Raised $2 to 3 billion": the first number needs the scale of the second.
  const sharesScale = values !== null && values[0] > amount.value;
  const ownUnit = sharesScale ? null : (firstUnit?.name ?? null);
  const isChangeOfValue = values && second.link === "word" && isChange(sentence, qualifierStart, values, ownUnit);
  if (values && !isChangeOfValue) {
    const value: [number, number] = [
      roundBinaryError(values[0] * unit.factor),
      roundBinaryError(values[1] * unit.factor),
    ];
    return { ...match, end: unit.end, value };
  }
  if ((firstUnit && !sharesScale) || second.link === "dash") return null;
  const value = roundBinaryError((values?.[0] ?? amount.value) * unit.factor);
  return { ...match, end: amount.end, value };
}

/**
 * Returns the unit that both ends of a range share, or null if they measure different things.
 * Its `end` is the end of the second number's unit.
 */
function sharedUnit(firstUnit: Unit | null, code: string | null, { quantity, unit }: RangeEnd): Unit | null {
  const end = unit?.end ?? quantity.amount.end;
  if (code)
    return quantity.code === code || (!quantity.code && (!unit || unit.name === code))
      ? { end, name: code, factor: 1 }
      : null;
  return quantity.code || !unit || (firstUnit && firstUnit.name !== unit.name) ? null : unit;
}

/** Returns what a percentage is a share of ("40 percent of rural voters"), or null. */
function findPopulation(sentence: NumberSentence, { end, name }: Unit): FigureMatch["counts"] {
  const { tokens } = sentence;
  if (name !== "percent" || tokens[end]?.lower !== "of") return null;
  const hasArticle = /^(?:the|all|its|their|his|her|our|those|these)$/.test(tokens[end + 1]?.lower ?? "");
  const nounStart = hasArticle ? end + 2 : end + 1;
  const anyNumber = { end: nounStart, value: 2, digits: false, plain: false, scale: 1, letter: false };
  return parseCountedNoun(sentence, anyNumber, nounStart)?.counts ?? null;
}

/** Returns the inches after the feet of a height ("5 feet 10 inches", "5-foot-10"), or null. */
function inchesAfter(sentence: NumberSentence, start: number): { end: number; value: number } | null {
  const [dash, bare, after] = sentence.tokens.slice(start, start + 3);
  if (
    dash &&
    HYPHEN_PATTERN.test(dash.text) &&
    dash.gap === "glued" &&
    bare?.gap === "glued" &&
    (after?.gap !== "glued" || after.kind === "mark")
  )
    return /^(?:\d|1[01])$/.test(bare.text) ? { end: start + 2, value: Number(bare.text) } : null;
  const inchStart = /^(?:,|and)$/.test(sentence.tokens[start]?.lower ?? "") ? start + 1 : start;
  const quantity = parseQuantity(sentence, inchStart);
  const unit = quantity && !quantity.code ? parseUnit(sentence, quantity.amount) : null;
  if (!quantity || unit?.name !== "inches" || quantity.amount.value >= 12) return null;
  return { end: unit.end, value: quantity.amount.value };
}
