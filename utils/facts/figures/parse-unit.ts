import { wholePattern } from "../../shared/word-lists.ts";
import { CURRENCY_WORDS, createCurrencyResolver, currencyOf } from "../lexicon/currencies.ts";
import { MEASURES } from "../lexicon/measures.ts";
import { type ParsedNumber, parseNumber } from "./parse-number.ts";
import { isAmbiguous } from "./parse-quantity.ts";
import { HYPHEN_PATTERN, longestKey, nextInPhrase } from "./tokenize-numbers.ts";
import type { NumberSentence } from "./types.ts";

/** A unit: the index after it, its name or ISO 4217 code, and its factor (0.01 for cents). */
export type Unit = { end: number; name: string; factor: number };

// Maximum length of a unit, in tokens.
const MAX_UNIT_TOKENS = 6;
// Capitalized English units that are usually part of a name ("Three Mile Island").
const CAPITALIZED_NAME_WORD = wholePattern(
  (
    "Acres? Baht Barrels? Cents Dong Feet Foot Ha Inch Inches Knots Lari Lira Miles? Point Pounds? Rand Taka " +
    "Tons? Won Yards? Yen"
  ).split(" "),
);

/**
 * Parses the unit after a number, across a blank or a glued hyphen; returns null if there is none.
 * `numberEnd` is the index after the number and its qualifier.
 */
export function parseUnit(sentence: NumberSentence, amount: ParsedNumber, numberEnd = amount.end): Unit | null {
  const { tokens, locale } = sentence;
  let start = nextInPhrase(tokens, numberEnd);
  const hasPreposition = /^(?:de|d|di)$/.test(tokens[start]?.lower ?? "") && /^(?:fr|es|it|pt)$/.test(locale.language);
  if (hasPreposition) start += /^['’]$/.test(tokens[start + 1]?.text ?? "") ? 2 : 1;
  const first = tokens[start];
  if (!first || start < 0 || (CAPITALIZED_NAME_WORD.test(first.text) && locale.language !== "de")) return null;
  const named = readNational(sentence, start);
  if (named) return named;
  const measure = longestKey(tokens, start, MAX_UNIT_TOKENS, MEASURES);
  const money = longestKey(tokens, start, MAX_UNIT_TOKENS, CURRENCY_WORDS);
  if (money && money.end > (measure?.end ?? 0)) {
    if (isAmbiguous(sentence, amount)) return null;
    const { code, factor, among: word } = money.value;
    const next = tokens[money.end];
    if (first.kind === "mark" && next?.gap === "glued" && next.kind === "number") return null; // "two $5 bills"
    if (word === "pound")
      return readPound(sentence, amount, money.end, HYPHEN_PATTERN.test(tokens[numberEnd]?.text ?? ""));
    if (word === "won" && amount.scale === 1) return null;
    // Bare cents are those of the euro in a text with euros alone, else those of the local dollar.
    const cents = first.lower === "cents" ? sentence.currency("cent") : null;
    const isLocal = first.text === "$" || (first.lower === "cents" && cents === null);
    const name = word ? sentence.currency(word) : (cents ?? (isLocal ? currencyOf("$", locale.region) : code));
    return name ? { end: money.end, name, factor } : null;
  }
  if (measure) {
    const isShort = first.kind === "word" && measure.end === start + 1 && first.text.length <= 2;
    if (isShort && !amount.digits) return null;
    return { end: measure.end, name: measure.value, factor: 1 };
  }
  if (/^[A-Z]{3}$/.test(first.text) && first.gap === "blank") {
    const code = currencyOf(first.text, locale.region);
    return code && !isAmbiguous(sentence, amount) ? { end: start + 1, name: code, factor: 1 } : null;
  }
  // "400g", but not "5G" or "4 g".
  if (first.text === "g" && first.gap === "glued" && amount.plain && amount.value >= 10)
    return { end: start + 1, name: "grams", factor: 1 };
  if (locale.language === "de" && first.text === "Cent") return { end: start + 1, name: "EUR", factor: 0.01 };
  return readPoints(sentence, start);
}

/** Parses a currency word with its nationality: "French francs", "Jordanian dinars". */
function readNational({ tokens }: NumberSentence, start: number): Unit | null {
  const [adjective, noun] = [tokens[start], tokens[start + 1]];
  if (!adjective || noun?.gap !== "blank" || !/^\p{Lu}/u.test(adjective.text)) return null;
  const word = CURRENCY_WORDS.get(noun.lower)?.among;
  const code = word ? createCurrencyResolver(adjective.text)(word) : null;
  return code ? { end: start + 2, name: code, factor: 1 } : null;
}

// Verbs before a weight.
const WEIGHT_VERB = /^(?:weigh(?:s|ed|ing)?|gained|lost)$/;

/**
 * Parses pounds as a weight or as money.
 * They are a weight before "of", after a hyphen or a verb of weighing, and in texts about no country with pounds.
 * Returns null for a plain number of pounds in a text about such a country.
 */
function readPound(
  { tokens, currency }: NumberSentence,
  amount: ParsedNumber,
  end: number,
  isHyphenated: boolean,
): Unit | null {
  const weight = { end, name: "pounds", factor: 1 };
  const isWeighed = tokens.slice(Math.max(0, amount.end - 5), amount.end).some(({ lower }) => WEIGHT_VERB.test(lower));
  if (tokens[end]?.lower === "of" || ((isHyphenated || isWeighed) && amount.scale === 1)) return weight;
  const code = currency("pound");
  const isConverted = tokens[end]?.text === "(" && /^(?:US|\$|€)$/.test(tokens[end + 1]?.text ?? "");
  if (code && (amount.scale > 1 || isConverted)) return { end, name: code, factor: 1 };
  return code || amount.scale > 1 ? null : weight;
}

/** Parses points as percentage points if a percentage follows: "rose 0.2 points to 5.1 percent". */
function readPoints({ tokens, locale }: NumberSentence, start: number): Unit | null {
  if (!/^points?$/.test(tokens[start]?.text ?? "") || !/^(?:to|from)$/.test(tokens[start + 1]?.lower ?? ""))
    return null;
  const target = parseNumber(tokens, start + 2, locale);
  const unit = target && longestKey(tokens, nextInPhrase(tokens, target.end), MAX_UNIT_TOKENS, MEASURES);
  return unit?.value === "percent" ? { end: start + 1, name: "percentage points", factor: 1 } : null;
}
