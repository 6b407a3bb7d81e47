import type { SpanWithText } from "../../types.ts";

/** One token: a word (with its inner apostrophes, hyphens and dots), a number, or a single mark. */
export type Token = SpanWithText & { kind: "word" | "number" | "mark" };

// A word may hold apostrophes and hyphens inside (O'Neill, al-Assad), dots when each part is one letter (U.S., a.m.),
// and a possessive 's is a token of its own. No alternative can match the empty string, and none nests a repetition.
const TOKEN =
  /(?<initials>(?:\p{L}\.){2,})|(?<number>\d+(?:[.,:]\d+)*)|(?<possessive>['’]s(?![\p{L}\p{N}]))|(?<word>[\p{L}\p{M}\p{N}]+(?:(?:[-‐‑&.]|['’](?!s(?![\p{L}\p{N}])))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|(?<mark>[^\s\p{L}\p{M}\p{N}])/gu;

/** Splits a text into tokens, in order; blanks are between them and belong to none. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    const kind = match.groups?.number ? "number" : match.groups?.mark ? "mark" : "word";
    tokens.push({ start: match.index, end: match.index + word.length, text: word, kind });
  }
  return tokens;
}
