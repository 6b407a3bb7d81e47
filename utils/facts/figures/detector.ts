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
import type { FigureMatch, NumberSentence } from "./types.ts";

// The words that a figure may begin with; "a" and "an" need a scale behind them.
const STARTS = new Set([...NUMBER_VALUES.keys(), ...RANK_STARTS, "half", "quarter"]);
const SCALED = new Set("hundred thousand million billion trillion dozen lakh crore".split(" "));

/** Whether a figure may begin with a word: a number word of English or of the text's language. */
function begins(lower: string, language: string): boolean {
  return STARTS.has(lower) || foreignNumberValue(language, lower) !== undefined;
}

/** Finds numbers that say something: money, shares, measures, people, votes and ranks, each with its value and unit, and what it counts where the text says; never a part of a date, an age, a score, a name, or a bare number. */
export const figures: Detector = {
  name: "figures",
  find: ({ text, language, tokens, sentences }, { dates }) => {
    const tongue = numberLocaleOf(language);
    const currency = createCurrencyResolver(text);
    const dated = new Uint8Array(text.length);
    for (const { start, end } of dates) dated.fill(1, start, end);
    const found: Figure[] = [];
    for (const span of withNumbers(tokens, sentences, tongue.language)) {
      const sentence: NumberSentence = { parts: tokenizeNumbers(text, span), tongue, currency };
      for (let at = 0; at < sentence.parts.length; ) {
        const draft = mayBegin(sentence.parts[at], tongue.language) ? parseFigure(sentence, at) : null;
        if (!draft) {
          at++;
          continue;
        }
        const figure = figureOf(text, sentence, draft);
        const core = sentence.parts[draft.core - 1]?.end ?? figure.end;
        if (!dated.subarray(figure.start, core).includes(1)) found.push(figure);
        at = Math.max(draft.to, at + 1);
      }
    }
    return { figures: found };
  },
};

/** The sentences that hold a number in digits or words: the others are not looked into. */
function withNumbers(tokens: readonly Token[], sentences: readonly Span[], language: string): Span[] {
  const out: Span[] = [];
  let at = 0;
  for (const { start, text, kind } of tokens) {
    if (kind === "mark" || (kind === "word" && !holdsNumber(text, language))) continue;
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= start) at++;
    const sentence = sentences[at];
    if (sentence && sentence.start <= start && out.at(-1) !== sentence) out.push(sentence);
  }
  return out;
}

/** Whether a token of letters holds a number: a number word, alone or before a hyphen, or digits that are not ours. */
function holdsNumber(word: string, language: string): boolean {
  const dash = word.indexOf("-");
  const lower = (dash > 0 ? word.slice(0, dash) : word).toLowerCase();
  return begins(lower, language) || SCALED.has(lower) || (lower > "\u0600" && /^\p{Nd}/u.test(lower));
}

/** Whether a figure may begin at a part; the letters of a sign or "No." have a capital. */
function mayBegin(part: NumberToken | undefined, language: string): boolean {
  if (part?.kind === "word")
    return part.text !== part.lower || /^(?:an?|zł)$/.test(part.lower) || begins(part.lower, language);
  return part?.kind === "number" || (part !== undefined && /^\p{Sc}/u.test(part.text));
}

function figureOf(
  text: string,
  { parts }: NumberSentence,
  { from, to, value, unit, counts, behind }: FigureMatch,
): Figure {
  const run = (begin: number, end: number): SpanWithText => {
    return spanWithText(text, { start: parts[begin]?.start ?? 0, end: parts[end - 1]?.end ?? 0 });
  };
  const start = findQualifiersBefore(parts, from);
  const qualifier = start < from ? run(start, from).text : behind ? run(behind.from, behind.to).text : null;
  return { ...run(from, to), value, unit, qualifier, counts: counts && run(counts.from, counts.to) };
}
