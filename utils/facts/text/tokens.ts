import type { SpanWithText } from "../../types.ts";

/** A token of the rules' tokenization: a word with its inner apostrophes, hyphens and dots, a number, or one mark. */
export type Token = SpanWithText & { kind: "word" | "number" | "mark" };

// A word may contain apostrophes and hyphens (O'Neill, al-Assad), and dots if each part is one letter (U.S., a.m.);
// a possessive 's is a token of its own. No alternative matches the empty string, and none nests a repetition.
const TOKEN = new RegExp(
  [
    String.raw`(?<initials>(?:\p{L}\.){2,})`,
    String.raw`(?<number>\d+(?:[.,:]\d+)*)`,
    String.raw`(?<possessive>['’]s(?![\p{L}\p{N}]))`,
    String.raw`(?<word>[\p{L}\p{M}\p{N}]+(?:(?:[-‐‑&.]|['’](?!s(?![\p{L}\p{N}])))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)`,
    String.raw`(?<mark>[^\s\p{L}\p{M}\p{N}])`,
  ].join("|"),
  "gu",
);

/** Splits a text into tokens, in order; white space belongs to none. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const kind = match.groups?.number ? "number" : match.groups?.mark ? "mark" : "word";
    tokens.push({ start: match.index, end: match.index + match[0].length, text: match[0], kind });
  }
  return tokens;
}
