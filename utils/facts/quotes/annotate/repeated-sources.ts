import type { Quote, SpanWithText } from "../../../types.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import { findFirstSpan } from "../../text/spans.ts";
import { headNounOf } from "../rules/source-kind.ts";

const DEFINITE_NOUN = /^(?:the|this|that|these|those)\s+\S+$/i;
const PRONOUN = /^(?:it|which)$/i;
const MAX_SENTENCES_TO_PRONOUN = 1;

/**
 * Adds to a source without a name the words that introduced it: "the report" and "it" are "a report by the harbour
 * board" of a sentence before. Of the pronouns only those for documents are joined here; others mean parties.
 */
export function joinRepeatedSources({ sentences }: AnnotatedText, quotes: readonly Quote[]): Quote[] {
  const introductions = new Map<string, SpanWithText>();
  let lastDocument: { words: SpanWithText; sentence: number } | null = null;
  return quotes.map((quote) => {
    const { speaker } = quote;
    if (!speaker || speaker.party !== null) {
      if (speaker) lastDocument = null;
      return quote;
    }
    const words = { start: speaker.start, end: speaker.end, text: speaker.text };
    const sentence = findFirstSpan(sentences, ({ end }) => end > speaker.start);
    const isPronoun = PRONOUN.test(words.text);
    const noun = headNounOf(words.text);
    const isNear = lastDocument !== null && sentence - lastDocument.sentence <= MAX_SENTENCES_TO_PRONOUN;
    const introduction = isPronoun
      ? isNear && lastDocument?.words
      : DEFINITE_NOUN.test(words.text) && introductions.get(noun);
    if (!isPronoun && !introduction) introductions.set(noun, words);
    const isDocument = speaker.kind === "document" || (isPronoun && Boolean(introduction));
    lastDocument = isDocument ? { words: introduction || words, sentence } : null;
    if (!introduction) return quote;
    return { ...quote, speaker: { ...speaker, introduction, ...(isDocument ? { kind: "document" as const } : {}) } };
  });
}
