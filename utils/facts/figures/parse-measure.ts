import { parseCountedNoun } from "./counted-noun.ts";
import { isNegative, isOrdinalLabel } from "./exclusions.ts";
import { roundBinaryError } from "./parse-number.ts";
import { parseQuantity, type Quantity } from "./parse-quantity.ts";
import { createRange, isChange, parseRangeEnd } from "./parse-range.ts";
import { parseUnit, type Unit } from "./parse-unit.ts";
import { findQualifierAfter, findQualifiersBefore } from "./qualifiers.ts";
import { HYPHEN_PATTERN } from "./tokenize-numbers.ts";
import type { FigureMatch, NumberSentence } from "./types.ts";

/** Reads a quantity of money or of a measure, alone or as a range; null where it has no unit. */
export function parseMeasure(sentence: NumberSentence, first: Quantity): FigureMatch | null {
  const { parts } = sentence;
  const { amount, code, from } = first;
  const plus = findQualifierAfter(parts, amount.end);
  const own = code ? { end: Math.max(amount.end, plus), name: code, factor: 1 } : parseUnit(sentence, amount, plus);
  if (own && own.name !== "percent" && !code && isOrdinalLabel(parts, from, amount)) return null;
  const range = plus > amount.end ? null : readRange(sentence, first, own);
  if (range || !own) return range;
  const draft = { from, to: own.end, core: amount.end, unit: own.name, counts: sharers(sentence, own) };
  const inches = own.name === "feet" ? inchesBehind(sentence, own.end) : null;
  if (inches)
    return { ...draft, to: inches.end, value: roundBinaryError(amount.value * 12 + inches.value), unit: "inches" };
  const negative = !code && isNegative(parts, from);
  const value = roundBinaryError(amount.value * own.factor) * (negative ? -1 : 1);
  const to = plus > amount.end ? own.end : findQualifierAfter(parts, own.end);
  const behind = plus > amount.end ? { from: amount.end, to: plus } : { from: own.end, to };
  return { ...draft, from: negative ? from - 1 : from, to, value, ...(behind.to > behind.from ? { behind } : {}) };
}

/** A range that a quantity opens, or the quantity alone with the unit of the second ("from 5 to 10 percent"); null where nothing of the same unit is linked to it. */
function readRange(sentence: NumberSentence, first: Quantity, own: Unit | null): FigureMatch | null {
  const { amount, code, from } = first;
  const start = findQualifiersBefore(sentence.parts, from);
  const second = parseRangeEnd(sentence, own?.end ?? amount.end, start);
  const unit = second && unitOfBoth(own, code, second.quantity, second.unit);
  if (!second || !unit || (second.link === "or" && own)) return null;
  const both = createRange(first, second.quantity);
  const draft = { from, core: amount.end, unit: unit.name, counts: sharers(sentence, unit) };
  const change = both && second.link === "word" && isChange(sentence, start, both, own?.name ?? null);
  if (both && !change) {
    const value: [number, number] = [roundBinaryError(both[0] * unit.factor), roundBinaryError(both[1] * unit.factor)];
    return { ...draft, to: unit.end, value };
  }
  if (own || second.link === "dash") return null;
  const value = roundBinaryError((both?.[0] ?? amount.value) * unit.factor);
  return { ...draft, to: amount.end, value };
}

/** The unit that both ends of a range share, ending where the second ends; null where they measure different things. */
function unitOfBoth(own: Unit | null, code: string | null, second: Quantity, unit: Unit | null): Unit | null {
  const end = unit?.end ?? second.amount.end;
  if (code) return second.code === code || (!second.code && !unit) ? { end, name: code, factor: 1 } : null;
  return second.code || !unit || (own && own.name !== unit.name) ? null : unit;
}

/** Whom or what a share is of: "40 percent of rural voters". */
function sharers(sentence: NumberSentence, { end, name }: Unit): FigureMatch["counts"] {
  const { parts } = sentence;
  if (name !== "percent" || parts[end]?.lower !== "of") return null;
  const article = /^(?:the|all|its|their|his|her|our|those|these)$/.test(parts[end + 1]?.lower ?? "");
  const begin = article ? end + 2 : end + 1;
  const some = { end: begin, value: 2, digits: false, plain: false, scale: 1, letter: false };
  return parseCountedNoun(sentence, some, begin)?.counts ?? null;
}

/** The inches of a height behind its feet: "5 feet 10 inches", "5-foot-10". */
function inchesBehind(sentence: NumberSentence, at: number): { end: number; value: number } | null {
  const [dash, bare, after] = sentence.parts.slice(at, at + 3);
  if (
    dash &&
    HYPHEN_PATTERN.test(dash.text) &&
    dash.gap === "glued" &&
    bare?.gap === "glued" &&
    (after?.gap !== "glued" || after.kind === "mark")
  )
    return /^(?:\d|1[01])$/.test(bare.text) ? { end: at + 2, value: Number(bare.text) } : null;
  const begin = /^(?:,|and)$/.test(sentence.parts[at]?.lower ?? "") ? at + 1 : at;
  const quantity = parseQuantity(sentence, begin);
  const unit = quantity && !quantity.code ? parseUnit(sentence, quantity.amount) : null;
  if (!quantity || unit?.name !== "inches" || quantity.amount.value >= 12) return null;
  return { end: unit.end, value: quantity.amount.value };
}
