import { firstSpan } from "../facts/spans.ts";
import type { Span } from "../types.ts";

/** The sentence around a span, shortened to `limit` characters. */
export function sentenceAt(text: string, sentences: readonly Span[], { start }: Span, limit = 240): string {
  const sentence = sentences[firstSpan(sentences, (span) => span.end > start)];
  const words = sentence && sentence.start <= start ? text.slice(sentence.start, sentence.end) : "";
  return words.length > limit ? `${words.slice(0, limit).replace(/\s+\S*$/, "")} …` : words;
}

/** Of some facts in text order the first of each sentence. */
export function firstOfSentences<Fact extends Span>(sentences: readonly Span[], facts: readonly Fact[]): Fact[] {
  const at = ({ start }: Fact) => firstSpan(sentences, ({ end }) => end > start);
  return facts.filter((fact, rank) => {
    const before = facts[rank - 1];
    return !before || at(before) !== at(fact);
  });
}
