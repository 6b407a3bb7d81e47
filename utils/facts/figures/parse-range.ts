import { wholePattern } from "../../shared/word-lists.ts";
import { parseQuantity, type Quantity } from "./parse-quantity.ts";
import { parseUnit, type Unit } from "./parse-unit.ts";
import type { NumberSentence } from "./types.ts";

/** The second number of a range, its unit or null, and the kind of link between the two numbers. */
export type RangeEnd = { quantity: Quantity; unit: Unit | null; link: "dash" | "word" | "or" };

// Words that link the two numbers of a range, in all supported languages.
const TO = /^(?:to|bis|à|до|tot|إلى)$/;
const TO_ROMANCE = /^(?:a|à|até)$/;
const AND = /^(?:and|und|et|y|e|en|i|и|та|و)$/;
// Words that open a range whose numbers "and" links.
const BETWEEN = /^(?:between|zwischen|entre|tra|fra|tussen|między|между|між|بين)$/;

/**
 * Parses the link after a number and the second number: "5-10", "5 to 10", "between 5 and 10", "two or three".
 * `qualifierStart` is the first token of the first number's qualifiers. Returns null if no second number follows.
 */
export function parseRangeEnd(sentence: NumberSentence, start: number, qualifierStart: number): RangeEnd | null {
  const { tokens, locale } = sentence;
  const link = tokens[start];
  const next = tokens[start + 1];
  if (!link || !next) return null;
  const isGlued = link.gap === "glued" && next.gap === "glued";
  const dash = /^[-‐‑–—]$/.test(link.text) && (isGlued || (link.text === "–" && link.gap === next.gap));
  const word =
    link.lower === "or" ||
    TO.test(link.lower) ||
    (/^(?:fr|es|it|pt)$/.test(locale.language) && TO_ROMANCE.test(link.lower)) ||
    (AND.test(link.lower) && BETWEEN.test(tokens[qualifierStart - 1]?.lower ?? ""));
  if (!dash && !(word && link.gap === "blank" && next.gap === "blank")) return null;
  const quantity = parseQuantity(sentence, start + 1);
  if (!quantity) return null;
  const unit = quantity.code ? null : parseUnit(sentence, quantity.amount);
  return { quantity, unit, link: dash ? "dash" : link.lower === "or" ? "or" : "word" };
}

/**
 * Returns the two values of a range, or null if they do not rise.
 * The first number takes the scale of the second if it has none ("2 to 3 million").
 */
export function createRange({ amount: low }: Quantity, { amount: high }: Quantity): [number, number] | null {
  const sharesScale = low.scale === 1 && high.scale > 1 && low.value < 1000;
  const lowValue = sharesScale ? low.value * high.scale : low.value;
  return lowValue < high.value ? [lowValue, high.value] : null;
}

// Verbs and adverbs of change, right before the first number.
const CHANGED = wholePattern(
  (
    "added advanced climbed climbing cut declined? declining decreased? down drop dropped dropping eased edged " +
    "fall fallen falling falls fell gained gaining gains? grew grow growing grown higher inched increased? " +
    "increasing jump jumped jumping losing lost lower lowered plunged raised? rallied reduced? rise risen " +
    "rises rising rose sank shed slid slipped soared surged surging tumbled up"
  ).split(" "),
);
// Words that announce a range even where "from" follows.
const RANGING = /^(?:rang(?:e|es|ed|ing)|anywhere|var(?:y|ies|ied|ying)|between)$/;
// Words before the first value of a change.
const FROM = /^(?:from|von|de|от|с|з|від|od|van)$/;
// Words about polls and elections.
const POLLED = wholePattern(
  (
    "ahead approv(?:e|al) ballots beats? behind candidates? caucus defeats? disapprov(?:e|al) elections? " +
    "favorab(?:le|ility) leading leads? led loses? losing lost margin polling polls? precincts primary " +
    "respondents survey trailed trailing trails? unfavorab(?:le|ility) voters votes? winning wins? won"
  ).split(" "),
);
// Maximum ratio of the ends of a range: "trimmed by $1bn to $29bn" is a change.
const MAX_RANGE_RATIO = 5;
// Maximum distance of a word about polls, in tokens.
const CONTEXT_TOKENS = 25;

/**
 * True if two numbers linked by "to" are the values before and after a change, or the two sides of a poll.
 * `unit` is the first number's unit, or null if only the second number has one.
 */
export function isChange(
  { tokens }: NumberSentence,
  qualifierStart: number,
  [low, high]: [number, number],
  unit: string | null,
): boolean {
  const word = (index: number) => tokens[index]?.lower ?? "";
  for (let index = qualifierStart - 1; index >= 0 && index >= qualifierStart - 4; index--)
    if (FROM.test(word(index))) return !RANGING.test(word(index - 1));
  if (RANGING.test(word(qualifierStart - 1)) || unit === null) return false;
  const context = tokens.slice(Math.max(0, qualifierStart - CONTEXT_TOKENS), qualifierStart + CONTEXT_TOKENS);
  if (unit === "percent" && context.some(({ lower }) => POLLED.test(lower))) return true;
  return high > low * MAX_RANGE_RATIO || CHANGED.test(word(qualifierStart - 1));
}
