import { foreignNumberValue, NUMBER_VALUES } from "../lexicon/number-words.ts";
import { letterScaleFactor, scaleFactor } from "../lexicon/scales.ts";
import { type NumberLocale, parseNumeral } from "./numerals.ts";
import { HYPHEN_PATTERN, type NumberToken, nextInPhrase } from "./tokenize-numbers.ts";

/** A number that was read: the index behind its last part, its worth, and how it is written. */
export type ParsedNumber = {
  end: number;
  value: number;
  digits: boolean;
  /** A whole number in bare digits, as names and years are written too. */
  plain: boolean;
  /** The factor of the scale word behind it, 1 without one; `letter`: the scale is one letter ("$5m"). */
  scale: number;
  letter: boolean;
};

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
]);

/** A value without what binary fractions leave behind its twelfth digit. */
export function roundBinaryError(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}

/** Reads the number that begins at a part, in digits or words, with its scale; null where none begins there. */
export function parseNumber(parts: readonly NumberToken[], at: number, tongue: NumberLocale): ParsedNumber | null {
  const part = parts[at];
  if (!part) return null;
  const bare = part.kind === "number" ? readDigits(parts, at, tongue) : readWords(parts, at, tongue);
  return bare && scaled(parts, bare, tongue);
}

function readDigits(parts: readonly NumberToken[], at: number, tongue: NumberLocale): ParsedNumber | null {
  let end = at + 1;
  let written = parts[at]?.text ?? "";
  if (tongue.blankGroups && /^\d{1,3}$/.test(written))
    while (parts[end]?.gap === "blank" && /^\d{3}(?:,\d+)?$/.test(parts[end]?.text ?? "") && end < at + 5)
      written += `${parts[end++]?.text}`;
  let value = parseNumeral(written, tongue);
  if (value === null) return null;
  const plain = /^\d+$/.test(parts[at]?.text ?? "") && end === at + 1;
  const [next, over, under] = [parts[end], parts[end + 1], parts[end + 2]];
  const glyph = next && FRACTIONS.get(next.text);
  const slashed = over?.text === "/" && over.gap === "glued" && under?.gap === "glued" && under.kind === "number";
  if (glyph) {
    value += glyph;
    end++;
  } else if (
    plain &&
    next?.kind === "number" &&
    slashed &&
    Number(next.text) < Number(under.text) &&
    Number(under.text) < 17
  ) {
    value += Number(next.text) / Number(under.text);
    end += 3;
  } else if (next?.gap === "glued" && /^[/:]$/.test(next.text) && over?.kind === "number") return null;
  const half = tailHalf(parts, end);
  if (half) return { end: half, value: value + 0.5, digits: true, plain: false, scale: 1, letter: false };
  return { end, value, digits: true, plain: plain && value % 1 === 0, scale: 1, letter: false };
}

/** The index behind "and a half" that begins at a part, or null. */
function tailHalf(parts: readonly NumberToken[], at: number): number | null {
  const [and, a, half] = [parts[at], parts[at + 1], parts[at + 2]];
  return and?.lower === "and" && a?.lower === "a" && half?.lower === "half" ? at + 3 : null;
}

/** "a million", "half a million", "a half-million", "a quarter of a million", "a dozen": what stands for the number before a scale. */
function readShare(parts: readonly NumberToken[], at: number): { end: number; value: number } | null {
  const word = (index: number) => parts[index]?.lower;
  const begin = /^an?$/.test(word(at) ?? "") ? at + 1 : at;
  const share = word(begin) === "half" ? 0.5 : word(begin) === "quarter" ? 0.25 : null;
  if (share === null) return begin > at ? { end: begin, value: 1 } : null;
  if (word(begin + 1) === "a") return { end: begin + 2, value: share };
  if (word(begin + 1) === "of" && word(begin + 2) === "a") return { end: begin + 3, value: share };
  return { end: begin + 1, value: share };
}

function readWords(parts: readonly NumberToken[], at: number, { language }: NumberLocale): ParsedNumber | null {
  const foreign = foreignNumberValue(language, parts[at]?.lower ?? "");
  const words = { digits: false, plain: false, scale: 1, letter: false };
  if (foreign !== undefined) return { end: at + 1, value: foreign, ...words };
  const share = readShare(parts, at);
  if (share) {
    const next = nextInPhrase(parts, share.end);
    const scale = parts[next]?.lower ?? "";
    const factor = scale === "dozen" ? 12 : scaleFactor(scale, "");
    if (factor === undefined) return share.value === 0.5 && share.end > at + 1 ? { ...share, ...words } : null; // "half a percent"
    if (share.value === 1 && next !== share.end) return null;
    const value = share.value * factor;
    const after = parts[next + 1];
    // "a million-dollar question" is a figure of speech; "a half-million-dollar house" is not.
    if (share.value === 1 && after && HYPHEN_PATTERN.test(after.text) && after.gap === "glued") return null;
    const rest = factor === 100 ? readBelow(parts, next + 1, value) : null;
    const half = tailHalf(parts, next + 1);
    if (half) return { end: half, value: value * 1.5, ...words, scale: factor };
    return rest ? { ...rest, ...words } : { end: next + 1, value, ...words, scale: factor >= 1e3 ? factor : 1 };
  }
  const read = readBelow(parts, at, 0);
  if (!read) return null;
  const after = parts[read.end];
  if (after?.gap === "blank" && NUMBER_VALUES.has(after.lower)) return null; // "twenty sixteen" is a year
  const dozen = after?.lower === "dozen" && after.gap === "blank";
  if (dozen) return { end: read.end + 1, value: read.value * 12, ...words };
  const half = tailHalf(parts, read.end);
  return {
    end: half ?? read.end,
    value: half ? read.value + 0.5 : read.value,
    ...words,
    scale: read.value >= 1000 && read.value % 1000 === 0 ? 1000 : 1,
  };
}

/** A whole number in words below a thousand thousand, behind what was read before it ("two hundred" … "and fifty"); null where none follows. */
function readBelow(parts: readonly NumberToken[], at: number, before: number): { end: number; value: number } | null {
  let total = 0;
  let current = before;
  let end = at;
  let index = at;
  for (let steps = 0; steps < 12; steps++) {
    let next = index === at && before === 0 ? index : nextInPhrase(parts, index);
    if (
      parts[next]?.lower === "and" &&
      current >= 100 &&
      current % 100 === 0 &&
      NUMBER_VALUES.has(parts[next + 1]?.lower ?? "")
    )
      next++;
    const word = parts[next]?.lower ?? "";
    const worth = NUMBER_VALUES.get(word);
    if (worth !== undefined) {
      const fits = current % 100 === 0 || (worth < 10 && worth > 0 && current % 10 === 0 && current % 100 >= 20);
      if (!fits || (current === 0 && end > at && total === 0)) break;
      current += worth;
    } else if (word === "hundred" && current > 0 && current < 100) current *= 100;
    else if (word === "thousand" && current > 0 && total === 0) {
      total = current * 1000;
      current = 0;
    } else break;
    end = index = next + 1;
  }
  return end > at ? { end, value: total + current } : null;
}

/** The number with the scale words behind it. */
function scaled(parts: readonly NumberToken[], amount: ParsedNumber, { language }: NumberLocale): ParsedNumber {
  let { end, value } = amount;
  let last = 1;
  for (let steps = 0; steps < 2; steps++) {
    const next = nextInPhrase(parts, end);
    const factor = scaleFactor(parts[next]?.lower ?? "", language);
    const after = parts[next + 1];
    if (factor === undefined || (after?.gap === "glued" && after.kind !== "mark")) break;
    value *= factor;
    last *= factor;
    end = next + 1;
    if (after?.text === "." && /^(?:tsd|mio|mrd|тыс|тис|mln|mld)$/.test(parts[next]?.lower ?? "")) end++;
  }
  const half = last > 1 ? tailHalf(parts, end) : null;
  if (half) return { ...amount, end: half, value: roundBinaryError(value + last / 2), plain: false, scale: last };
  if (last > 1) return { ...amount, end, value: roundBinaryError(value), plain: false, scale: last };
  const letter = parts[end];
  const factor = amount.digits && letter?.gap === "glued" ? letterScaleFactor(letter.text) : undefined;
  const after = parts[end + 1];
  if (factor === undefined || (after?.gap === "glued" && after.kind !== "mark"))
    return { ...amount, value: roundBinaryError(value) };
  return {
    ...amount,
    end: end + 1,
    value: roundBinaryError(value * factor),
    plain: false,
    scale: factor,
    letter: true,
  };
}
