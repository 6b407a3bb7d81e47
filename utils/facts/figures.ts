import type { Figure, Span, Words } from "../types.ts";
import { currencyTeller } from "./figures/currencies.ts";
import { lex } from "./figures/lex.ts";
import { otherWorth, WORTH } from "./figures/number-words.ts";
import { tongueOf } from "./figures/numerals.ts";
import { qualifiersBefore } from "./figures/qualifiers.ts";
import { RANK_STARTS } from "./figures/ranks.ts";
import { readFigure } from "./figures/read.ts";
import type { Draft, Sentence } from "./figures/sentence.ts";
import type { Detector } from "./reading.ts";
import type { Token } from "./tokens.ts";

// What a figure may begin with in words; "a" needs a scale behind it, which the reader looks for.
const STARTS = new Set([...WORTH.keys(), ...RANK_STARTS, "half", "quarter"]);

/** Finds numbers that say something: money, shares, measures, people, votes and ranks, each with its value and unit, and what it counts where the text says; never a part of a date, an age, a score, a name, or a bare number. */
export const figures: Detector = {
  name: "figures",
  find: ({ text, language, tokens, sentences }, { dates }) => {
    const tongue = tongueOf(language);
    const currency = currencyTeller(text);
    const dated = new Uint8Array(text.length);
    for (const { start, end } of dates) dated.fill(1, start, end);
    const found: Figure[] = [];
    for (const span of withNumbers(tokens, sentences, tongue.language)) {
      const sentence: Sentence = { parts: lex(text, span), tongue, currency };
      for (let at = 0; at < sentence.parts.length; ) {
        const draft = readFigure(sentence, at);
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
    if (kind === "mark" || (kind === "word" && !mayBegin(text, language))) continue;
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= start) at++;
    const sentence = sentences[at];
    if (sentence && sentence.start <= start && out.at(-1) !== sentence) out.push(sentence);
  }
  return out;
}

function mayBegin(word: string, language: string): boolean {
  const lower = word.toLowerCase();
  const dash = lower.indexOf("-");
  return (
    STARTS.has(dash > 0 ? lower.slice(0, dash) : lower) ||
    /^\p{Nd}/u.test(word) ||
    SCALES_ALONE.has(lower) ||
    otherWorth(language, lower) !== undefined
  );
}
const SCALES_ALONE = new Set("hundred thousand million billion trillion dozen lakh crore".split(" "));

function figureOf(text: string, { parts }: Sentence, { from, to, value, unit, counts, behind }: Draft): Figure {
  const run = (begin: number, end: number): Words => {
    const span = { start: parts[begin]?.start ?? 0, end: parts[end - 1]?.end ?? 0 };
    return { ...span, text: text.slice(span.start, span.end) };
  };
  const start = qualifiersBefore(parts, from);
  const qualifier = start < from ? run(start, from).text : behind ? run(behind.from, behind.to).text : null;
  return { ...run(from, to), value, unit, qualifier, counts: counts && run(counts.from, counts.to) };
}
