import { foreignNumberValue, NUMBER_VALUES } from "../lexicon/number-words.ts";
import { letterScaleFactor, scaleFactor } from "../lexicon/scales.ts";
import { type NumberLocale, parseNumeral } from "./numerals.ts";
import { isRestOfNumber } from "./rest-of-number.ts";
import { HYPHEN_PATTERN, type NumberToken, nextInPhrase } from "./tokenize-numbers.ts";

/** A number in digits or words; `end` is the index after its last token. */
export type ParsedNumber = {
  end: number;
  value: number;
  digits: boolean;
  /** True for an integer in digits alone, which may also be a year or part of a name. */
  plain: boolean;
  /** The factor of the scale word after the number, or 1. `letter` is true if the scale is one letter ("$5m"). */
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

/** Rounds a value to 12 significant digits, to remove the error of binary fractions. */
export function roundBinaryError(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}

/** Parses the number that starts at a token, in digits or words, with its scale; returns null if none starts there. */
export function parseNumber(tokens: readonly NumberToken[], start: number, locale: NumberLocale): ParsedNumber | null {
  const token = tokens[start];
  if (!token) return null;
  const bare = token.kind === "number" ? readDigits(tokens, start, locale) : readWords(tokens, start, locale);
  const amount = bare && applyScale(tokens, bare, locale);
  // "a dozen dozen": it is not clear what is multiplied.
  return amount && tokens[amount.end]?.lower === "dozen" ? null : amount;
}

/** Parses a number in digits with its fraction, without its scale. */
function readDigits(tokens: readonly NumberToken[], start: number, locale: NumberLocale): ParsedNumber | null {
  let end = start + 1;
  let numeral = tokens[start]?.text ?? "";
  if (locale.blankGroups && /^\d{1,3}$/.test(numeral))
    while (tokens[end]?.gap === "blank" && /^\d{3}(?:,\d+)?$/.test(tokens[end]?.text ?? "") && end < start + 5)
      numeral += `${tokens[end++]?.text}`;
  let value = parseNumeral(numeral, locale);
  if (value === null) return null;
  const plain = /^\d+$/.test(tokens[start]?.text ?? "") && end === start + 1;
  const [next, over, under] = [tokens[end], tokens[end + 1], tokens[end + 2]];
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
  const half = endOfAndAHalf(tokens, end);
  if (half) return { end: half, value: value + 0.5, digits: true, plain: false, scale: 1, letter: false };
  return { end, value, digits: true, plain: plain && value % 1 === 0, scale: 1, letter: false };
}

/** Returns the index after "and a half", or null. */
function endOfAndAHalf(tokens: readonly NumberToken[], start: number): number | null {
  const [and, a, half] = [tokens[start], tokens[start + 1], tokens[start + 2]];
  return and?.lower === "and" && a?.lower === "a" && half?.lower === "half" ? start + 3 : null;
}

/**
 * Parses the words that replace the number before a scale.
 * Examples: "a million", "half a million", "a quarter of a million", "a dozen".
 */
function readShare(tokens: readonly NumberToken[], start: number): { end: number; value: number } | null {
  const word = (index: number) => tokens[index]?.lower;
  const shareStart = /^an?$/.test(word(start) ?? "") ? start + 1 : start;
  const share = word(shareStart) === "half" ? 0.5 : word(shareStart) === "quarter" ? 0.25 : null;
  if (share === null) return shareStart > start ? { end: shareStart, value: 1 } : null;
  if (word(shareStart + 1) === "a") return { end: shareStart + 2, value: share };
  if (word(shareStart + 1) === "of" && word(shareStart + 2) === "a") return { end: shareStart + 3, value: share };
  return { end: shareStart + 1, value: share };
}

/** Parses a number in words, with the scale after a share ("half a million"). */
function readWords(tokens: readonly NumberToken[], start: number, { language }: NumberLocale): ParsedNumber | null {
  const foreign = foreignNumberValue(language, tokens[start]?.lower ?? "");
  const inWords = { digits: false, plain: false, scale: 1, letter: false };
  if (foreign !== undefined)
    return isRestOfNumber(tokens, start) ? null : { end: start + 1, value: foreign, ...inWords };
  const share = readShare(tokens, start);
  if (share) {
    const next = nextInPhrase(tokens, share.end);
    const scale = tokens[next]?.lower ?? "";
    const factor = scale === "dozen" ? 12 : scaleFactor(scale, "");
    // "half a percent"
    if (factor === undefined) return share.value === 0.5 && share.end > start + 1 ? { ...share, ...inWords } : null;
    if (share.value === 1 && next !== share.end) return null;
    const value = share.value * factor;
    const after = tokens[next + 1];
    // "a million-dollar question" is a figure of speech; "a half-million-dollar house" is not.
    if (share.value === 1 && after && HYPHEN_PATTERN.test(after.text) && after.gap === "glued") return null;
    const rest = factor === 100 ? readSpelledNumber(tokens, next + 1, value) : null;
    const half = endOfAndAHalf(tokens, next + 1);
    if (half) return { end: half, value: value * 1.5, ...inWords, scale: factor };
    return rest ? { ...rest, ...inWords } : { end: next + 1, value, ...inWords, scale: factor >= 1e3 ? factor : 1 };
  }
  const spelled = readSpelledNumber(tokens, start, 0);
  if (!spelled) return null;
  const after = tokens[spelled.end];
  if (after?.gap === "blank" && NUMBER_VALUES.has(after.lower)) return null; // "twenty sixteen" is a year
  const dozen = after?.lower === "dozen" && after.gap === "blank";
  if (dozen) return { end: spelled.end + 1, value: spelled.value * 12, ...inWords };
  const half = endOfAndAHalf(tokens, spelled.end);
  return {
    end: half ?? spelled.end,
    value: half ? spelled.value + 0.5 : spelled.value,
    ...inWords,
    scale: spelled.value >= 1000 && spelled.value % 1000 === 0 ? 1000 : 1,
  };
}

/**
 * Parses an integer in words below one million; returns null if none starts there.
 * `initial` is the value of the words before it ("two hundred" before "and fifty"), or 0.
 */
function readSpelledNumber(
  tokens: readonly NumberToken[],
  start: number,
  initial: number,
): { end: number; value: number } | null {
  let total = 0;
  let current = initial;
  let end = start;
  let index = start;
  for (let steps = 0; steps < 12; steps++) {
    let next = index === start && initial === 0 ? index : nextInPhrase(tokens, index);
    if (
      tokens[next]?.lower === "and" &&
      current >= 100 &&
      current % 100 === 0 &&
      NUMBER_VALUES.has(tokens[next + 1]?.lower ?? "")
    )
      next++;
    const word = tokens[next]?.lower ?? "";
    const wordValue = NUMBER_VALUES.get(word);
    if (wordValue !== undefined) {
      const fits =
        current % 100 === 0 || (wordValue < 10 && wordValue > 0 && current % 10 === 0 && current % 100 >= 20);
      if (!fits || (current === 0 && end > start && total === 0)) break;
      current += wordValue;
    } else if (word === "hundred" && current > 0 && current < 100) current *= 100;
    else if (word === "thousand" && current > 0 && total === 0) {
      total = current * 1000;
      current = 0;
    } else break;
    end = index = next + 1;
  }
  return end > start ? { end, value: total + current } : null;
}

/** Multiplies a number by the scale words after it, or by a scale letter. */
function applyScale(tokens: readonly NumberToken[], amount: ParsedNumber, { language }: NumberLocale): ParsedNumber {
  let { end, value } = amount;
  let scale = 1;
  for (let steps = 0; steps < 2; steps++) {
    const next = nextInPhrase(tokens, end);
    const factor = scaleFactor(tokens[next]?.lower ?? "", language);
    const after = tokens[next + 1];
    if (factor === undefined || (after?.gap === "glued" && after.kind !== "mark")) break;
    value *= factor;
    scale *= factor;
    end = next + 1;
    if (after?.text === "." && /^(?:tsd|mio|mrd|тыс|тис|mln|mld)$/.test(tokens[next]?.lower ?? "")) end++;
  }
  const half = scale > 1 ? endOfAndAHalf(tokens, end) : null;
  if (half) return { ...amount, end: half, value: roundBinaryError(value + scale / 2), plain: false, scale: scale };
  if (scale > 1) return { ...amount, end, value: roundBinaryError(value), plain: false, scale: scale };
  const letter = tokens[end];
  const factor = amount.digits && letter?.gap === "glued" ? letterScaleFactor(letter.text) : undefined;
  const after = tokens[end + 1];
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
