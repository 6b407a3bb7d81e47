import type { Party, Speaker, Words } from "../../types.ts";
import type { Reading } from "../reading.ts";
import type { Attribution } from "./attribution.ts";
import { phraseAfter } from "./phrase.ts";

const AUDIENCE =
  /^(?:reporters|journalists|lawmakers|parliament|congress|the|a|an|his|her|their|them|him|us|me|supporters|crowds?|police|investors|senators|fans)$/i;

/** The outlet that relays a quotation: the one that was told ("told Reuters"). Null where nobody relays it. */
export function viaIn({ text, tokens }: Reading, { verb }: Attribution, speaker: Speaker): Words | null {
  if (!/^(?:told|tells)$/i.test(tokens[verb]?.text ?? "")) return null;
  let at = verb + 1;
  if (/^the$/i.test(tokens[at]?.text ?? "") && /^(?:\p{Lu}{2,}|\p{Lu}\p{L}+)$/u.test(tokens[at + 1]?.text ?? "")) at++;
  const first = tokens[at];
  if (!first || AUDIENCE.test(first.text) || !/^\p{Lu}/u.test(first.text)) return null;
  const phrase = phraseAfter(text, tokens, at, at + 5);
  return phrase && phrase.start !== speaker.start ? phrase : null;
}

/** The source that an outlet cites: "TASS reported, citing an anonymous source". Null where the sentence cites nobody. */
export function citedIn({ text, tokens }: Reading, from: number, to: number): Words | null {
  for (let at = from; at < to; at++)
    if (/^(?:citing|quoting)$/i.test(tokens[at]?.text ?? "")) return phraseAfter(text, tokens, at + 1, to);
  return null;
}

/** The outlet that relays a statement: the organisation named last in the words before "citing", else those words. */
export function relay(source: Words, cited: Words, parties: readonly Party[]): Words | null {
  if (source.start === cited.start) return null;
  const inside = parties
    .filter(({ kind }) => kind === "organisation")
    .flatMap(({ mentions }) => mentions.filter(({ start, end }) => start >= source.start && end <= source.end))
    .sort((a, b) => b.start - a.start)[0];
  return inside
    ? { ...inside, text: source.text.slice(inside.start - source.start, inside.end - source.start) }
    : source;
}
