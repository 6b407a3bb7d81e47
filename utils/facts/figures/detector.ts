import type { Figure, Span, SpanWithText } from "../../types.ts";
import type { Detector } from "../detector.ts";
import { createCurrencyResolver } from "../lexicon/currencies.ts";
import { foreignNumberValue, NUMBER_VALUES } from "../lexicon/number-words.ts";
import { spanWithText } from "../text/spans.ts";
import type { Token } from "../text/tokens.ts";
import { numberLocaleOf } from "./numerals.ts";
import { parseFigure } from "./parse-figure.ts";
import { RANK_STARTS } from "./parse-rank.ts";
import { findQualifiersBefore } from "./qualifiers.ts";
import { type NumberToken, tokenizeNumbers } from "./tokenize-numbers.ts";
import type { FigureMatch, NumberSentence, TokenRange } from "./types.ts";
import { isUnreal } from "./unreal-figures.ts";

// English words that may open a figure; "a" and "an" also need a scale after them.
const FIRST_WORDS = new Set([...NUMBER_VALUES.keys(), ...RANK_STARTS, "half", "quarter"]);
// English words that are a number only together with a number before them.
const SCALE_WORDS = new Set("hundred thousand million billion trillion dozen lakh crore".split(" "));

/** True for a number word of English or of the text's language. */
function isNumberWord(lower: string, language: string): boolean {
  return FIRST_WORDS.has(lower) || foreignNumberValue(language, lower) !== undefined;
}

/**
 * Finds money, shares, measures, people, votes and ranks, with value, unit and what is counted.
 * Excludes numbers that are part of a date, an age, a score or a name, bare numbers, and what the text denies.
 */
export const figures: Detector = {
  name: "figures",
  find: ({ text, language, tokens, sentences }, { dates }) => {
    const locale = numberLocaleOf(language);
    const currency = createCurrencyResolver(text);
    const isInDate = new Uint8Array(text.length);
    for (const { start, end } of dates) isInDate.fill(1, start, end);
    const found: Figure[] = [];
    for (const span of sentencesWithNumbers(tokens, sentences, locale.language)) {
      const sentence: NumberSentence = { tokens: tokenizeNumbers(text, span), locale, currency };
      for (let index = 0; index < sentence.tokens.length; ) {
        const match = mayStartFigure(sentence.tokens[index], locale.language) ? parseFigure(sentence, index) : null;
        if (!match) {
          index++;
          continue;
        }
        const figure = toFigure(text, sentence, match);
        const core = sentence.tokens[match.core - 1]?.end ?? figure.end;
        const qualified = findQualifiersBefore(sentence.tokens, match.start);
        const whole = { start: sentence.tokens[qualified]?.start ?? figure.start, end: figure.end };
        if (!isInDate.subarray(figure.start, core).includes(1) && !isUnreal(text, span, whole, qualified < match.start))
          found.push(figure);
        index = Math.max(match.end, index + 1);
      }
    }
    return { figures: found };
  },
};

/** Returns the sentences that contain a number in digits or words; the others contain no figure. */
function sentencesWithNumbers(tokens: readonly Token[], sentences: readonly Span[], language: string): Span[] {
  const selected: Span[] = [];
  let index = 0;
  for (const { start, text, kind } of tokens) {
    if (kind === "mark" || (kind === "word" && !containsNumber(text, language))) continue;
    while (index < sentences.length && (sentences[index]?.end ?? 0) <= start) index++;
    const sentence = sentences[index];
    if (sentence && sentence.start <= start && selected.at(-1) !== sentence) selected.push(sentence);
  }
  return selected;
}

/** True for a number word, alone or before a hyphen, for digits that are not ASCII, and for "R4bn". */
function containsNumber(word: string, language: string): boolean {
  if (/^R\d/.test(word)) return true;
  const dash = word.indexOf("-");
  const lower = (dash > 0 ? word.slice(0, dash) : word).toLowerCase();
  return isNumberWord(lower, language) || SCALE_WORDS.has(lower) || (lower > "\u0600" && /^\p{Nd}/u.test(lower));
}

/** True if a figure may start at a token; currency letters and "No." begin with a capital. */
function mayStartFigure(token: NumberToken | undefined, language: string): boolean {
  if (token?.kind === "word")
    return token.text !== token.lower || /^(?:an?|zł)$/.test(token.lower) || isNumberWord(token.lower, language);
  return token?.kind === "number" || (token !== undefined && /^\p{Sc}/u.test(token.text));
}

/** Turns a match into a figure; a qualifier before the number takes precedence over one after it. */
function toFigure(
  text: string,
  { tokens }: NumberSentence,
  { start, end, value, unit, counts, qualifierAfter }: FigureMatch,
): Figure {
  const spanOf = (range: TokenRange): SpanWithText =>
    spanWithText(text, { start: tokens[range.start]?.start ?? 0, end: tokens[range.end - 1]?.end ?? 0 });
  const qualifierStart = findQualifiersBefore(tokens, start);
  const qualifier = qualifierStart < start ? { start: qualifierStart, end: start } : qualifierAfter;
  return {
    ...spanOf({ start, end }),
    value,
    unit,
    qualifier: qualifier ? spanOf(qualifier).text : null,
    counts: counts && spanOf(counts),
  };
}
