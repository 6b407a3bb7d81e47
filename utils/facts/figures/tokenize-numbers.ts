import type { Span } from "../../types.ts";

/**
 * A token for parsing figures: a number in digits, a run of letters, initials with dots, or one mark.
 * `gap` says how it follows the previous token: glued, after a blank, or first in the sentence.
 */
export type NumberToken = Span & {
  text: string;
  lower: string;
  kind: "number" | "word" | "mark";
  gap: "glued" | "blank" | "first";
};

// Splits finer than the tokens of a text: "$2.3bn" is a mark, a number and letters.
// No-break blanks, thin blanks and apostrophes may separate groups of three digits.
// No repeated group can match the text of its own separator, so matching takes linear time.
const NUMERAL = /\p{Nd}+(?:[.,٫٬]\p{Nd}+|[\u00a0\u202f\u2009'’]\p{Nd}{3}(?!\p{Nd}))*/u;
const LETTERS_OR_MARK = /(?:\p{L}\.){2,}|[\p{L}\p{M}]+|[^\s\p{L}\p{M}\p{Nd}]/u;
const TOKEN = new RegExp(`${NUMERAL.source}|${LETTERS_OR_MARK.source}`, "gu");

/** Splits a sentence into tokens with offsets in the whole text. */
export function tokenizeNumbers(text: string, sentence: Span): NumberToken[] {
  const tokens: NumberToken[] = [];
  let previousEnd = -1;
  for (const match of text.slice(sentence.start, sentence.end).matchAll(TOKEN)) {
    const matched = match[0];
    const start = sentence.start + match.index;
    const kind = kindOf(matched);
    const gap = previousEnd < 0 ? "first" : previousEnd === start ? "glued" : "blank";
    previousEnd = start + matched.length;
    tokens.push({
      start,
      end: previousEnd,
      text: matched,
      lower: kind === "word" ? matched.toLowerCase() : matched,
      kind,
      gap,
    });
  }
  return tokens;
}

/** Returns the kind of a token by its first character. */
function kindOf(matched: string): NumberToken["kind"] {
  const code = matched.charCodeAt(0);
  // Fast path: most tokens are ASCII.
  if (code < 0x80)
    return code >= 48 && code <= 57 ? "number" : (code | 32) >= 97 && (code | 32) <= 122 ? "word" : "mark";
  return /^\p{Nd}/u.test(matched) ? "number" : /^[\p{L}\p{M}]/u.test(matched) ? "word" : "mark";
}

/**
 * Returns the index of the next word of the same phrase: after a hyphen glued on both sides, or `start` itself.
 * Returns -1 if the phrase ends.
 */
export function nextInPhrase(tokens: readonly NumberToken[], start: number): number {
  const token = tokens[start];
  if (!token) return -1;
  if (HYPHEN_PATTERN.test(token.text))
    return token.gap === "glued" && tokens[start + 1]?.gap === "glued" && tokens[start + 1]?.kind !== "mark"
      ? start + 1
      : -1;
  return start;
}

/** Matches a hyphen. */
export const HYPHEN_PATTERN: RegExp = /^[-‐‑]$/;

/**
 * Finds the longest run of tokens whose text is a key of a table; hyphens count as blanks.
 * The run begins at `start` and has at most `maxTokens` tokens. Returns null if no run matches.
 */
export function longestKey<Value>(
  tokens: readonly NumberToken[],
  start: number,
  maxTokens: number,
  table: ReadonlyMap<string, Value>,
): { end: number; value: Value } | null {
  let key = "";
  let found: { end: number; value: Value } | null = null;
  for (let index = start; index < start + maxTokens; index++) {
    const token = tokens[index];
    if (!token) break;
    if (HYPHEN_PATTERN.test(token.text) && index > start) key += " ";
    else key += (index > start && token.gap === "blank" && !key.endsWith(" ") ? " " : "") + token.lower;
    const value = table.get(key);
    const next = tokens[index + 1];
    const isInsideWord = token.kind === "word" && next?.gap === "glued" && next.kind !== "mark";
    if (value !== undefined && !isInsideWord) found = { end: index + 1, value };
  }
  return found;
}
