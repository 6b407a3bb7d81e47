import type { Span } from "../../types.ts";

/** A part of a sentence as figures are read: a numeral in digits, a run of letters, initials with dots, or one mark. `gap`: glued to the part before it, a blank between, or none before it. */
export type NumberToken = Span & {
  text: string;
  lower: string;
  kind: "number" | "word" | "mark";
  gap: "glued" | "blank" | "first";
};

// Finer than the tokens: "$2.3bn" is a mark, a numeral and letters, "300-mile" a numeral, a mark and letters. Blanks that do
// not break, thin blanks and apostrophes may group digits in threes. No alternative can match what its repetition begins with.
const PART =
  /\p{Nd}+(?:[.,٫٬]\p{Nd}+|[\u00a0\u202f\u2009'’]\p{Nd}{3}(?!\p{Nd}))*|(?:\p{L}\.){2,}|[\p{L}\p{M}]+|[^\s\p{L}\p{M}\p{Nd}]/gu;

/** The parts of a sentence of a text, in order, with their places in the whole text. */
export function tokenizeNumbers(text: string, sentence: Span): NumberToken[] {
  const parts: NumberToken[] = [];
  let last = -1;
  for (const match of text.slice(sentence.start, sentence.end).matchAll(PART)) {
    const written = match[0];
    const start = sentence.start + match.index;
    const kind = kindOf(written);
    const gap = last < 0 ? "first" : last === start ? "glued" : "blank";
    last = start + written.length;
    parts.push({
      start,
      end: last,
      text: written,
      lower: kind === "word" ? written.toLowerCase() : written,
      kind,
      gap,
    });
  }
  return parts;
}

function kindOf(written: string): NumberToken["kind"] {
  const code = written.charCodeAt(0);
  // Most are ASCII: no expression is needed for them.
  if (code < 0x80)
    return code >= 48 && code <= 57 ? "number" : (code | 32) >= 97 && (code | 32) <= 122 ? "word" : "mark";
  return /^\p{Nd}/u.test(written) ? "number" : /^[\p{L}\p{M}]/u.test(written) ? "word" : "mark";
}

/** Where the part behind `at` begins that belongs to the same phrase: over one hyphen that is glued on both sides, or over a blank; -1 where the phrase ends. */
export function nextInPhrase(parts: readonly NumberToken[], at: number): number {
  const part = parts[at];
  if (!part) return -1;
  if (HYPHEN_PATTERN.test(part.text))
    return part.gap === "glued" && parts[at + 1]?.gap === "glued" && parts[at + 1]?.kind !== "mark" ? at + 1 : -1;
  return at;
}

/** A hyphen, or the dashes that stand for one between numbers. */
export const HYPHEN_PATTERN: RegExp = /^[-‐‑]$/;

/** The longest run of parts from `at`, of at most `most` parts, whose words are a key of a table; hyphens count as blanks. */
export function longestKey<Value>(
  parts: readonly NumberToken[],
  at: number,
  most: number,
  table: ReadonlyMap<string, Value>,
): { end: number; value: Value } | null {
  let key = "";
  let found: { end: number; value: Value } | null = null;
  for (let index = at; index < at + most; index++) {
    const part = parts[index];
    if (!part) break;
    if (HYPHEN_PATTERN.test(part.text) && index > at) key += " ";
    else key += (index > at && part.gap === "blank" && !key.endsWith(" ") ? " " : "") + part.lower;
    const value = table.get(key);
    const next = parts[index + 1];
    const cut = part.kind === "word" && next?.gap === "glued" && next.kind !== "mark";
    if (value !== undefined && !cut) found = { end: index + 1, value };
  }
  return found;
}
