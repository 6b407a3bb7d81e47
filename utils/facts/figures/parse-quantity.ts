import { currencyOf, isRupeeSign } from "../lexicon/currencies.ts";
import { letterScaleFactor } from "../lexicon/scales.ts";
import { type ParsedNumber, parseNumber } from "./parse-number.ts";
import type { NumberToken } from "./tokenize-numbers.ts";
import type { NumberSentence } from "./types.ts";

/** A number with the sign of money before it, if any: the part it begins with, its amount, and the sign's ISO 4217 code. */
export type Quantity = { from: number; amount: ParsedNumber; code: string | null };

/** Reads a number and the sign before it; null where none begins at the part. */
export function parseQuantity(sentence: NumberSentence, at: number): Quantity | null {
  const { parts, tongue } = sentence;
  const sign = readSign(sentence, at);
  if (!sign) {
    const amount = parseNumber(parts, at, tongue);
    return amount && { from: at, amount, code: null };
  }
  const first = parts[sign.end];
  const words = first?.lower === "a" || first?.lower === "half";
  if (!first || (first.kind !== "number" && !words)) return null;
  const amount = overBlank(parts, parseNumber(parts, sign.end, tongue));
  if (!amount || (sign.scaled && amount.scale === 1)) return null;
  return { from: at, amount, code: sign.code };
}

/** Behind a sign of money one letter is a scale over a blank too: "$1.65 m". */
function overBlank(parts: readonly NumberToken[], amount: ParsedNumber | null): ParsedNumber | null {
  const letter = amount?.scale === 1 ? parts[amount.end] : undefined;
  const factor = letter?.gap === "blank" && /^[mMbB]$/.test(letter.text) ? letterScaleFactor(letter.text) : undefined;
  return amount && factor
    ? { ...amount, end: amount.end + 1, value: amount.value * factor, plain: false, scale: factor }
    : amount;
}

/** The sign, letters or code of money that begins at a part; `scaled` where only a scale behind the number makes it one ("R5 million"). */
function readSign(
  { parts, tongue, currency }: NumberSentence,
  at: number,
): { end: number; code: string; scaled: boolean } | null {
  const part = parts[at];
  const next = parts[at + 1];
  if (!part || !next || part.kind === "number") return null;
  if (part.kind === "mark") {
    if (part.gap === "glued" && parts[at - 1]?.kind !== "mark") return null;
    const lettered =
      part.text === "$" && next.kind === "word" && next.gap === "glued" && parts[at + 2]?.gap === "glued";
    const code = lettered ? currencyOf(`${next.text}$`, "") : currencyOf(part.text, tongue.region); // "$US5"
    if (!code || lettered) return code ? { end: at + 2, code, scaled: false } : null;
    const own = part.text === "$" && code === "USD" ? currency("dollar") : null;
    return { end: at + 1, code: own ?? code, scaled: false };
  }
  const spaced = next.gap === "blank" && part.text !== "A" && parts[at + 2]?.gap === "glued";
  if (next.text === "$" && (next.gap === "glued" || spaced)) {
    const code = currencyOf(`${part.text}$`, tongue.region);
    return code ? { end: at + 2, code, scaled: false } : null;
  }
  const dot = next.text === "." && next.gap === "glued" ? 1 : 0;
  if (isRupeeSign(part.text)) {
    const code = currency("rupee");
    return code ? { end: at + 1 + dot, code, scaled: false } : null;
  }
  if (part.text === "R") return { end: at + 1, code: "ZAR", scaled: true };
  if (part.text.length > 4 || !/^\p{Lu}|^zł/u.test(part.text)) return null;
  const code = currencyOf(part.text, tongue.region);
  return code ? { end: at + 1, code, scaled: false } : null;
}
