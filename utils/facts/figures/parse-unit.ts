import { CURRENCY_WORDS, createCurrencyResolver, currencyOf } from "../lexicon/currencies.ts";
import { MEASURES } from "../lexicon/measures.ts";
import { type ParsedNumber, parseNumber } from "./parse-number.ts";
import { HYPHEN_PATTERN, longestKey, nextInPhrase } from "./tokenize-numbers.ts";
import type { NumberSentence } from "./types.ts";

/** A unit behind a number: the index behind it, its name or ISO 4217 code, and what one of it is worth in that (a cent: 0.01). */
export type Unit = { end: number; name: string; factor: number };

const MOST_PARTS = 6;
// English units that are names or verbs when they stand with a capital ("Three Mile Island").
const NAMES =
  /^(?:Feet|Foot|Miles?|Pounds?|Yards?|Inch|Inches|Rand|Won|Acres?|Knots|Tons?|Cents|Dong|Lira|Taka|Lari|Barrels?|Point|Baht|Yen|Ha)$/;

/** Reads the unit behind a number, over a blank or a glued hyphen; null where none stands there. */
export function parseUnit(sentence: NumberSentence, amount: ParsedNumber, behind = amount.end): Unit | null {
  const { parts, tongue } = sentence;
  let at = nextInPhrase(parts, behind);
  const linked = /^(?:de|d|di)$/.test(parts[at]?.lower ?? "") && /^(?:fr|es|it|pt)$/.test(tongue.language);
  if (linked) at += /^['’]$/.test(parts[at + 1]?.text ?? "") ? 2 : 1;
  const first = parts[at];
  if (!first || at < 0 || (NAMES.test(first.text) && tongue.language !== "de")) return null;
  const named = readNational(sentence, at);
  if (named) return named;
  const measure = longestKey(parts, at, MOST_PARTS, MEASURES);
  const money = longestKey(parts, at, MOST_PARTS, CURRENCY_WORDS);
  if (money && money.end > (measure?.end ?? 0)) {
    const { code, factor, among } = money.value;
    const next = parts[money.end];
    if (first.kind === "mark" && next?.gap === "glued" && next.kind === "number") return null; // "two $5 bills"
    if (among === "pound")
      return readPound(sentence, amount, money.end, HYPHEN_PATTERN.test(parts[behind]?.text ?? ""));
    if (among === "won" && amount.scale === 1) return null;
    const name = among ? sentence.currency(among) : first.text === "$" ? currencyOf("$", tongue.region) : code;
    return name ? { end: money.end, name, factor } : null;
  }
  if (measure) {
    const short = first.kind === "word" && measure.end === at + 1 && first.text.length <= 2;
    if (short && !amount.digits) return null;
    return { end: measure.end, name: measure.value, factor: 1 };
  }
  if (/^[A-Z]{3}$/.test(first.text) && first.gap === "blank") {
    const code = currencyOf(first.text, tongue.region);
    return code ? { end: at + 1, name: code, factor: 1 } : null;
  }
  // "400g", but not "5G" or "4 g".
  if (first.text === "g" && first.gap === "glued" && amount.plain && amount.value >= 10)
    return { end: at + 1, name: "grams", factor: 1 };
  if (tongue.language === "de" && first.text === "Cent") return { end: at + 1, name: "EUR", factor: 0.01 };
  return readPoints(sentence, at);
}

/** A shared word of money behind the word that says whose it is: "French francs", "Jordanian dinars". */
function readNational({ parts }: NumberSentence, at: number): Unit | null {
  const [adjective, noun] = [parts[at], parts[at + 1]];
  if (!adjective || noun?.gap !== "blank" || !/^\p{Lu}/u.test(adjective.text)) return null;
  const among = CURRENCY_WORDS.get(noun.lower)?.among;
  const code = among ? createCurrencyResolver(adjective.text)(among) : null;
  return code ? { end: at + 2, name: code, factor: 1 } : null;
}

const WEIGHED = /^(?:weigh(?:s|ed|ing)?|gained|lost)$/;

/** Pounds are a weight before "of", bound by a hyphen, or where the text speaks of no country that pays in pounds; a bare number of them is left alone where it does. */
function readPound(
  { parts, currency }: NumberSentence,
  amount: ParsedNumber,
  end: number,
  hyphened: boolean,
): Unit | null {
  const weight = { end, name: "pounds", factor: 1 };
  const weighed = parts.slice(Math.max(0, amount.end - 5), amount.end).some(({ lower }) => WEIGHED.test(lower));
  if (parts[end]?.lower === "of" || ((hyphened || weighed) && amount.scale === 1)) return weight;
  const code = currency("pound");
  const converted = parts[end]?.text === "(" && /^(?:US|\$|€)$/.test(parts[end + 1]?.text ?? "");
  if (code && (amount.scale > 1 || converted)) return { end, name: code, factor: 1 };
  return code || amount.scale > 1 ? null : weight;
}

/** Points are percentage points where a percentage says what they lead to or from: "rose 0.2 points to 5.1 percent". */
function readPoints({ parts, tongue }: NumberSentence, at: number): Unit | null {
  if (!/^points?$/.test(parts[at]?.text ?? "") || !/^(?:to|from)$/.test(parts[at + 1]?.lower ?? "")) return null;
  const goal = parseNumber(parts, at + 2, tongue);
  const unit = goal && longestKey(parts, nextInPhrase(parts, goal.end), MOST_PARTS, MEASURES);
  return unit?.value === "percent" ? { end: at + 1, name: "percentage points", factor: 1 } : null;
}
