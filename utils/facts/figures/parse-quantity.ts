import { currencyOf, isRupeeSign } from "../lexicon/currencies.ts";
import { letterScaleFactor } from "../lexicon/scales.ts";
import { type ParsedNumber, parseNumber } from "./parse-number.ts";
import type { NumberToken } from "./tokenize-numbers.ts";
import type { NumberSentence } from "./types.ts";

/**
 * A number with its currency sign; `code` is the ISO 4217 code of the sign, or null without one.
 * `start` is the index of the first token.
 */
export type Quantity = { start: number; amount: ParsedNumber; code: string | null };

const RATE = /^(?:dollar|euro|exchange|franc|gallon|lit(?:er|re)|pound|rate|share|sterling|yen)$/;
const STOCK = /^(?:shares?|stock|trading)$/;
const MAX_TOKENS_TO_RATE = 14;

/** The dollars that a bare sign may mean whatever the page declares: the text decides. */
const DOLLARS_OF_TEXT: ReadonlySet<string> = new Set(["AUD", "NZD", "USD"]);

/** Parses a number and the currency sign before it; returns null if none starts at the token. */
export function parseQuantity(sentence: NumberSentence, start: number): Quantity | null {
  const { tokens, locale } = sentence;
  const sign = readSign(sentence, start);
  if (!sign) {
    const amount = parseNumber(tokens, start, locale);
    return amount && { start, amount, code: null };
  }
  const first = tokens[sign.end];
  const isWord = first?.lower === "a" || first?.lower === "half";
  if (!first || (first.kind !== "number" && !isWord)) return null;
  const amount = withSpacedLetter(tokens, parseNumber(tokens, sign.end, locale));
  if (!amount || (sign.needsScale && !hasScale(tokens, sign.end, amount)) || isAmbiguous(sentence, amount)) return null;
  return { start, amount, code: sign.code };
}

/** True for a number with a scale; a digit between two capitals names a model ("the R1T"). */
const hasScale = (tokens: readonly NumberToken[], start: number, { end, scale }: ParsedNumber): boolean =>
  scale > 1 && !(/^\d$/.test(tokens[start]?.text ?? "") && /^\p{Lu}$/u.test(tokens[end - 1]?.text ?? ""));

/**
 * True for an amount of money that means a thousand times as much to half of its readers, where the language has a
 * decimal point: "€6.100". Rates and prices by volume have three decimals: "the euro fell to $1.085".
 */
export function isAmbiguous({ tokens, locale }: NumberSentence, { end, scale }: ParsedNumber): boolean {
  const number = tokens[end - 1]?.text ?? "";
  if (locale.commaIsPoint || scale > 1 || !/^[1-9]\d{0,2}\.\d{3}$/.test(number)) return false;
  // Shares were once traded in eighths of a dollar.
  const isEighth = /(?:[16]2|[38]7)5$/.test(number);
  const around = tokens.slice(Math.max(0, end - MAX_TOKENS_TO_RATE), end + MAX_TOKENS_TO_RATE);
  return !around.some(({ lower }) => RATE.test(lower) || (isEighth && STOCK.test(lower)));
}

/** Applies a scale letter after a blank, which only amounts with a currency sign may have: "$1.65 m". */
function withSpacedLetter(tokens: readonly NumberToken[], amount: ParsedNumber | null): ParsedNumber | null {
  const letter = amount?.scale === 1 ? tokens[amount.end] : undefined;
  const factor = letter?.gap === "blank" && /^[mMbB]$/.test(letter.text) ? letterScaleFactor(letter.text) : undefined;
  return amount && factor
    ? { ...amount, end: amount.end + 1, value: amount.value * factor, plain: false, scale: factor }
    : amount;
}

/**
 * Parses the currency sign, letters or code that starts at a token, or returns null.
 * `needsScale` is true if only a scale after the number makes it money ("R5 million").
 */
function readSign(
  { tokens, locale, currency }: NumberSentence,
  start: number,
): { end: number; code: string; needsScale: boolean } | null {
  const token = tokens[start];
  const next = tokens[start + 1];
  if (!token || !next || token.kind === "number") return null;
  if (token.kind === "mark") {
    if (token.gap === "glued" && tokens[start - 1]?.kind !== "mark") return null;
    const isBeforeLetters =
      token.text === "$" && next.kind === "word" && next.gap === "glued" && tokens[start + 2]?.gap === "glued";
    const code = isBeforeLetters ? currencyOf(`${next.text}$`, "") : currencyOf(token.text, locale.region); // "$US5"
    if (!code || isBeforeLetters) return code ? { end: start + 2, code, needsScale: false } : null;
    const isOpen = token.text === "$" && DOLLARS_OF_TEXT.has(code);
    return { end: start + 1, code: (isOpen ? currency("dollar") : null) ?? code, needsScale: false };
  }
  const isSpaced = next.gap === "blank" && token.text !== "A" && tokens[start + 2]?.gap === "glued";
  if (next.text === "$" && (next.gap === "glued" || isSpaced)) {
    const code = currencyOf(`${token.text}$`, locale.region);
    return code ? { end: start + 2, code, needsScale: false } : null;
  }
  const dot = next.text === "." && next.gap === "glued" ? 1 : 0;
  if (isRupeeSign(token.text)) {
    const code = currency("rupee");
    return code ? { end: start + 1 + dot, code, needsScale: false } : null;
  }
  if (token.text === "R") return { end: start + 1, code: "ZAR", needsScale: true };
  if (token.text.length > 4 || !/^\p{Lu}|^zł/u.test(token.text)) return null;
  const code = currencyOf(token.text, locale.region);
  return code ? { end: start + 1, code, needsScale: false } : null;
}
