import type { Factbox, Span } from "../types.ts";
import { sentenceAround, sentenceSpan } from "./sentence-context.ts";
import type { TimelineEntry } from "./timeline.ts";

/** Where each sentence starts that a view has shown. */
export type SaidSentences = Set<number>;

/** Returns where the sentences start that some words reach into. */
export function sentencesOf(sentences: readonly Span[], { start, end }: Span): number[] {
  return sentences.filter((sentence) => sentence.start < end && start < sentence.end).map((sentence) => sentence.start);
}

/** Notes the sentences of some words. Returns false, and notes nothing, if one of them was noted before. */
function noteSentences(said: SaidSentences, sentences: readonly Span[], span: Span): boolean {
  const starts = sentencesOf(sentences, span);
  if (starts.some((start) => said.has(start))) return false;
  for (const start of starts) said.add(start);
  return true;
}

/**
 * Returns the words of a day's line: the sentence that names it, shortened to about `limit` characters; the article's
 * words for the day if a view has shown that sentence. Notes the sentence.
 */
export function wordsOfDay(
  { facts }: TimelineEntry,
  { article, sentences }: Pick<Factbox, "article" | "sentences">,
  said: SaidSentences,
  limit: number,
): string {
  const fresh = facts.find((fact) => noteSentences(said, sentences, sentenceSpan(sentences, fact) ?? fact));
  return fresh ? sentenceAround(article.text, sentences, fresh, limit) : (facts[0]?.text ?? "");
}
