import type { Party, Span } from "../../../types.ts";
import { type Gender, genderOf } from "../../entities/gender.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import { findFirstSpan } from "../../text/spans.ts";

/** A mention of a party, and where it stands. */
export type DiscourseMention = Span & {
  party: number;
  sentence: number;
  paragraph: number;
  /** Its position among the mentions of its sentence, from 0. */
  rank: number;
  /** True if it begins its sentence, or follows only a few words there: it is likely the subject. */
  isSubject: boolean;
  isPossessive: boolean;
  followsPreposition: boolean;
  isQuoted: boolean;
};

/** A text's mentions in order, and what is known of its parties. */
export type Discourse = {
  text: string;
  parties: readonly Party[];
  mentions: readonly DiscourseMention[];
  genders: readonly (Gender | null)[];
  /** Returns the index of the sentence that contains an offset. */
  sentenceAt: (offset: number) => number;
  /** Returns the index of the paragraph that contains an offset. */
  paragraphAt: (offset: number) => number;
  /** Returns the start of a sentence, in characters. */
  sentenceStart: (index: number) => number;
};

const MAX_SUBJECT_OFFSET_CHARS = 30;
const PREPOSITION = /\b(?:about|against|at|by|for|from|in|of|on|over|to|with)(?: (?:the|Mr\.|Mrs\.|Ms\.))? $/i;
const MAX_PREPOSITION_CHARS = 16;

/** Describes the mentions of a text's parties. */
export function describeDiscourse(annotated: AnnotatedText, parties: readonly Party[]): Discourse {
  const { text, sentences, quotedSpans } = annotated;
  const paragraphStarts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
    if (text[at + 1] !== "\n") paragraphStarts.push(at + 1);
  const paragraphs: Span[] = paragraphStarts.map((start, index) => ({
    start,
    end: paragraphStarts[index + 1] ?? text.length + 1,
  }));
  const indexOf = (spans: readonly Span[], offset: number) =>
    Math.min(
      spans.length - 1,
      findFirstSpan(spans, ({ end }) => end > offset),
    );
  const sentenceAt = (offset: number) => indexOf(sentences, offset);
  const isQuoted = (offset: number) => {
    const span = quotedSpans[findFirstSpan(quotedSpans, ({ outer }) => outer.end > offset)];
    return span !== undefined && span.outer.start <= offset;
  };
  let lastSentence = -1;
  let rank = 0;
  const mentions = parties
    .flatMap(({ mentions }, party) => mentions.map(({ start, end }) => ({ start, end, party })))
    .sort((a, b) => a.start - b.start || a.party - b.party)
    .map((mention): DiscourseMention => {
      const sentence = sentenceAt(mention.start);
      rank = sentence === lastSentence ? rank + 1 : 0;
      lastSentence = sentence;
      const lead = text.slice(sentences[sentence]?.start ?? 0, mention.start);
      const before = lead.slice(-MAX_PREPOSITION_CHARS);
      const followsPreposition = PREPOSITION.test(before);
      return {
        ...mention,
        sentence,
        paragraph: indexOf(paragraphs, mention.start),
        rank,
        isSubject: rank === 0 && lead.length <= MAX_SUBJECT_OFFSET_CHARS && !followsPreposition,
        isPossessive: /^['’]s?\s/.test(text.slice(mention.end, mention.end + 3)),
        followsPreposition,
        isQuoted: isQuoted(mention.start),
      };
    });
  return {
    text,
    parties,
    mentions,
    genders: parties.map((party) => genderOf(text, party)),
    sentenceAt,
    paragraphAt: (offset) => indexOf(paragraphs, offset),
    sentenceStart: (index) => sentences[index]?.start ?? 0,
  };
}
