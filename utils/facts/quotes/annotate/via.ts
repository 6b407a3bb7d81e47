import type { Party, SpanWithText, Speaker } from "../../../types.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import type { Attribution } from "../rules/attribution.ts";
import { findNounPhraseAfter } from "../rules/noun-phrase.ts";

const AUDIENCE =
  /^(?:reporters|journalists|lawmakers|parliament|congress|the|a|an|his|her|their|them|him|us|me|supporters|crowds?|police|investors|senators|fans)$/i;

/** The outlet that relays a quotation: the one that was told ("told Reuters"). Null where nobody relays it. */
export function findToldOutlet(
  { text, tokens }: AnnotatedText,
  { verb }: Attribution,
  speaker: Speaker,
): SpanWithText | null {
  if (!/^(?:told|tells)$/i.test(tokens[verb]?.text ?? "")) return null;
  let at = verb + 1;
  if (/^the$/i.test(tokens[at]?.text ?? "") && /^(?:\p{Lu}{2,}|\p{Lu}\p{L}+)$/u.test(tokens[at + 1]?.text ?? "")) at++;
  const first = tokens[at];
  if (!first || AUDIENCE.test(first.text) || !/^\p{Lu}/u.test(first.text)) return null;
  const phrase = findNounPhraseAfter(text, tokens, at, at + 5);
  return phrase && phrase.start !== speaker.start ? phrase : null;
}

/** The source that an outlet cites: "TASS reported, citing an anonymous source". Null where the sentence cites nobody. */
export function findCitedSource({ text, tokens }: AnnotatedText, from: number, to: number): SpanWithText | null {
  for (let at = from; at < to; at++)
    if (/^(?:citing|quoting)$/i.test(tokens[at]?.text ?? "")) return findNounPhraseAfter(text, tokens, at + 1, to);
  return null;
}

/** The outlet that relays a statement: the organisation named last in the words before "citing", else those words. */
export function findRelay(source: SpanWithText, cited: SpanWithText, parties: readonly Party[]): SpanWithText | null {
  if (source.start === cited.start) return null;
  const inside = parties
    .filter(({ kind }) => kind === "organisation")
    .flatMap(({ mentions }) => mentions.filter(({ start, end }) => start >= source.start && end <= source.end))
    .sort((a, b) => b.start - a.start)[0];
  return inside
    ? { ...inside, text: source.text.slice(inside.start - source.start, inside.end - source.start) }
    : source;
}
