import { wholePattern } from "../../../shared/word-lists.ts";
import type { Party, SpanWithText, Speaker } from "../../../types.ts";
import { AUDIENCE_VERBS, CITING_VERBS } from "../../lexicon/speech-verbs.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import type { AdjacentAttribution } from "../attribution.ts";
import { findNounPhraseAfter } from "./noun-phrase.ts";
import phraseWords from "./phrase-words.json" with { type: "json" };

const MAX_OUTLET_TOKENS = 5;
// Listeners that relay nothing ("told reporters").
const AUDIENCE = wholePattern(phraseWords.audiences, "i");

/** Finds the outlet to which a quotation was given ("told Reuters"); null if nobody relays it. */
export function findToldOutlet(
  { text, tokens }: AnnotatedText,
  { verb }: AdjacentAttribution,
  speaker: Speaker,
): SpanWithText | null {
  if (!AUDIENCE_VERBS.has(tokens[verb]?.text.toLowerCase() ?? "")) return null;
  const article = tokens[verb + 1]?.text ?? "";
  const isArticle = /^the$/i.test(article) && /^(?:\p{Lu}{2,}|\p{Lu}\p{L}+)$/u.test(tokens[verb + 2]?.text ?? "");
  const start = isArticle ? verb + 2 : verb + 1;
  const first = tokens[start];
  if (!first || AUDIENCE.test(first.text) || !/^\p{Lu}/u.test(first.text)) return null;
  const phrase = findNounPhraseAfter(text, tokens, start, start + MAX_OUTLET_TOKENS);
  return phrase && phrase.start !== speaker.start ? phrase : null;
}

/** Finds the source that an outlet cites ("TASS reported, citing an aide") among the tokens from `start` to `end`. */
export function findCitedSource({ text, tokens }: AnnotatedText, start: number, end: number): SpanWithText | null {
  for (let index = start; index < end; index++)
    if (CITING_VERBS.has(tokens[index]?.text.toLowerCase() ?? ""))
      return findNounPhraseAfter(text, tokens, index + 1, end);
  return null;
}

/**
 * Finds the outlet that relays what a cited source says: the organisation named last in the words before "citing".
 * Returns all of those words if they name none, and null if they are the cited source itself.
 */
export function findRelay(source: SpanWithText, cited: SpanWithText, parties: readonly Party[]): SpanWithText | null {
  if (source.start === cited.start) return null;
  const [outlet] = parties
    .filter(({ kind }) => kind === "organisation")
    .flatMap(({ mentions }) => mentions.filter(({ start, end }) => start >= source.start && end <= source.end))
    .sort((a, b) => b.start - a.start);
  return outlet
    ? { ...outlet, text: source.text.slice(outlet.start - source.start, outlet.end - source.start) }
    : source;
}
