import { findFirstSpan, spanAt } from "../facts/text/spans.ts";
import type { Span } from "../types.ts";

/** A shorter rest is shown. */
const MIN_CUT_CHARS = 24;
/** A mark, or the blank before a word that opens a clause. */
const CLAUSE_BORDER = /[,;:—–](?:["”’»]?) | (?=(?:although|and|because|but|if|that|when|where|which|while|who) )/g;

/** Returns the sentence around a span; null if there is none. A date with a dot ("6. Juni") may cross its end. */
export function sentenceSpan(sentences: readonly Span[], { start, end }: Span): Span | null {
  const sentence = spanAt(sentences, start);
  if (!sentence) return null;
  const last = sentences[findFirstSpan(sentences, (span) => span.end >= end)];
  return { start: sentence.start, end: Math.max(sentence.end, last?.end ?? 0) };
}

/** Returns the sentence around a span, shortened to about `limit` characters that include the span. */
export function sentenceAround(text: string, sentences: readonly Span[], { start, end }: Span, limit = 240): string {
  const sentence = sentenceSpan(sentences, { start, end });
  if (!sentence) return "";
  const until = sentence.end;
  const words = text.slice(sentence.start, until);
  if (words.length <= limit) return words;
  const last = Math.min(end, until) - sentence.start;
  // If the span is too far from the start, show the clause around it instead of the start.
  const from = last > limit ? clauseStart(words.slice(0, start - sentence.start), last - 0.6 * limit) : 0;
  const stop = Math.max(from + limit, last);
  const shown = words.slice(from, words.length - stop < MIN_CUT_CHARS ? words.length : stop);
  // A word that the cut goes through is left out, but never the span's last one.
  const whole = stop === last ? shown : shown.replace(/\s+\S*$/, "");
  const rest = from + shown.length < words.length ? `${whole} …` : shown;
  return from > 0 ? `… ${rest}` : rest;
}

/** Returns where the last clause of some words begins, at `least` or after; 0 if none does: a cut phrase misleads. */
function clauseStart(words: string, least: number): number {
  let from = 0;
  for (const { index, 0: border } of words.matchAll(CLAUSE_BORDER))
    if (from === 0 && index >= least) from = index + border.length;
  return from;
}

/** Returns the first fact of each sentence; the facts are in text order. */
export function firstOfEachSentence<Fact extends Span>(sentences: readonly Span[], facts: readonly Fact[]): Fact[] {
  const sentenceOf = ({ start }: Fact) => findFirstSpan(sentences, ({ end }) => end > start);
  return facts.filter((fact, index) => {
    const previous = facts[index - 1];
    return !previous || sentenceOf(previous) !== sentenceOf(fact);
  });
}
