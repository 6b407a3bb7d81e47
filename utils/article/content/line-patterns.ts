import { alternation } from "../../shared/word-lists.ts";
import { wordPattern } from "../words.ts";

/** Matches words of English that speak to the reader, or of the publisher as "us". */
export const ADDRESSES_READER = /\b(?:you|your|our|us)\b/i;

/** What short lines around a story say, by category, in the languages that news pages use most. */
export const LINE_PATTERNS = {
  /** Leads to other stories. */
  onward: wordPattern((words) => new RegExp(`^[([【［]?${alternation(words("line", "onward"))}`, "iu")),
  /** Sells something, or asks the reader to sign up, pay or agree. */
  offer: wordPattern((words) => {
    // `\b` matches before an ASCII letter only.
    const start = `\\b${alternation(words("line", "offer"))}`;
    return new RegExp(`${start}|${alternation(words("line", "offerAnywhere"))}`, "iu");
  }),
  /** Names who made a picture or where a text comes from. */
  credit: wordPattern((words) => new RegExp(alternation(words("line", "credit")), "iu")),
} as const satisfies Readonly<Record<string, () => RegExp>>;
