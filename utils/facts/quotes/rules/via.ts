import type { Party, SpanWithText } from "../../../types.ts";
import { CITING_VERBS } from "../../lexicon/speech-verbs.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import { findNounPhraseAfter } from "./noun-phrase.ts";
import { overlapping, sortMentions } from "./party-mentions.ts";
import { headNounOf, isPersonNoun } from "./source-kind.ts";

const HAS_CLAUSE = /,? (?:that|which|who) (?:also |have |has )?\p{Ll}+/u;
const MAX_RELATIVE_CHARS = 12;
const PRONOUN = /^(?:he|I|she|they|we)$/i;
/** Whom an outlet cites is said so near to its words: a sentence may hold thousands of quotes, and each asks. */
const MAX_CITED_DISTANCE_TOKENS = 80;

/** Finds the source that an outlet cites ("TASS reported, citing an aide") among the tokens from `start` to `end`. */
export function findCitedSource({ text, tokens }: AnnotatedText, start: number, end: number): SpanWithText | null {
  for (let index = start; index < Math.min(end, start + MAX_CITED_DISTANCE_TOKENS); index++)
    if (CITING_VERBS.has(tokens[index]?.text.toLowerCase() ?? "")) {
      const source = findNounPhraseAfter(text, tokens, index + 1, end);
      // "wrote analysts, citing experts who estimate that …": the experts are cited for a clause of their own.
      // "citing Monday's debate over the Harbour Act": a thing is no source.
      const isObject = source && / (?:about|between|in|on|over) $/.test(text.slice(tokens[index]?.end, source.start));
      return source && (isObject || HAS_CLAUSE.test(text.slice(source.start, source.end + MAX_RELATIVE_CHARS)))
        ? null
        : source;
    }
  return null;
}

/**
 * Finds whom the source of some words cites for them, in ranges of tokens. A person cites others for what is still said
 * by that person (“…,” Ada Brel said, citing the law); one of an outlet relays it, as the outlet does.
 */
export function findCitedBy(
  annotated: AnnotatedText,
  source: SpanWithText,
  parties: readonly Party[],
  ranges: readonly (readonly [start: number, end: number])[],
): SpanWithText | null {
  for (const [start, end] of ranges) {
    const cited = findCitedSource(annotated, start, end);
    if (cited) return isPerson(source, parties) ? null : cited;
  }
  return null;
}

function isPerson(source: SpanWithText, parties: readonly Party[]): boolean {
  const kinds = overlapping(sortMentions(parties), source).map(({ party }) => parties[party]?.kind);
  if (kinds.includes("organisation")) return false;
  return kinds.includes("person") || PRONOUN.test(source.text) || isPersonNoun(headNounOf(source.text));
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
