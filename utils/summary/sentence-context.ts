import { findFirstSpan, spanAt } from "../facts/text/spans.ts";
import type { Span } from "../types.ts";

/** The sentence around a span, shortened to about `limit` characters, the span among them. */
export function sentenceAround(text: string, sentences: readonly Span[], { start, end }: Span, limit = 240): string {
  const sentence = spanAt(sentences, start);
  if (!sentence) return "";
  // A date with a dot ("6. Juni") may run into what was taken for the next sentence.
  const until = Math.max(sentence.end, sentences[findFirstSpan(sentences, (span) => span.end >= end)]?.end ?? 0);
  const words = text.slice(sentence.start, until);
  if (words.length <= limit) return words;
  const last = Math.min(end, until) - sentence.start;
  // Where the span stands too far behind, what leads up to it is shown, not how the sentence begins.
  const from = last > limit ? words.indexOf(" ", Math.max(0, last - (limit >> 1))) + 1 : 0;
  const shown = words.slice(from, Math.max(from + limit, last));
  const rest = from + shown.length < words.length ? `${shown.replace(/\s+\S*$/, "")} …` : shown;
  return from > 0 ? `… ${rest}` : rest;
}

/** Of some facts in text order the first of each sentence. */
export function firstOfEachSentence<Fact extends Span>(sentences: readonly Span[], facts: readonly Fact[]): Fact[] {
  const at = ({ start }: Fact) => findFirstSpan(sentences, ({ end }) => end > start);
  return facts.filter((fact, rank) => {
    const before = facts[rank - 1];
    return !before || at(before) !== at(fact);
  });
}
