import { findFirstSpan, spanAt } from "../facts/text/spans.ts";
import type { Span } from "../types.ts";

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
  // If the span is too far from the start, show the words before the span instead of the start.
  const from = last > limit ? words.indexOf(" ", Math.max(0, last - (limit >> 1))) + 1 : 0;
  const shown = words.slice(from, Math.max(from + limit, last));
  const rest = from + shown.length < words.length ? `${shown.replace(/\s+\S*$/, "")} …` : shown;
  return from > 0 ? `… ${rest}` : rest;
}

/** Returns the first fact of each sentence; the facts are in text order. */
export function firstOfEachSentence<Fact extends Span>(sentences: readonly Span[], facts: readonly Fact[]): Fact[] {
  const sentenceOf = ({ start }: Fact) => findFirstSpan(sentences, ({ end }) => end > start);
  return facts.filter((fact, index) => {
    const previous = facts[index - 1];
    return !previous || sentenceOf(previous) !== sentenceOf(fact);
  });
}
