import { alternation, anyLanguage } from "../../shared/word-lists.ts";
import sources from "./line-patterns.json" with { type: "json" };

// Languages whose words have no ASCII letter at their start, so that `\b` would never match before them.
const WITHOUT_WORD_BOUNDARY = new Set(["ar", "ja", "zh"]);

/** Matches words of English that speak to the reader, or of the publisher as "us". */
export const ADDRESSES_READER = /\b(?:you|your|our|us)\b/i;

/** What short lines around a story say, by category, in the languages that news pages use most. */
export const LINE_PATTERNS = {
  /** Leads to other stories. */
  onward: new RegExp(`^${anyLanguage(sources.onward)}`, "iu"),
  /** Sells something, or asks the reader to sign up, pay or agree. */
  offer: new RegExp(alternation(Object.entries(sources.offer).flatMap(withBoundary)), "iu"),
  /** Names who made a picture or where a text comes from. */
  credit: new RegExp(anyLanguage(sources.credit), "iu"),
} as const satisfies Readonly<Record<string, RegExp>>;

function withBoundary([language, words]: [string, readonly string[]]): readonly string[] {
  return WITHOUT_WORD_BOUNDARY.has(language) ? words : words.map((word) => `\\b${word}`);
}
