import type { Span } from "../../types.ts";

/**
 * A token of the models' tokenization, in which hyphens, dots and possessives are tokens of their own.
 * `sentence` is the index of its sentence.
 */
export type SubwordToken = Span & { text: string; sentence: number };

// Finer than the rules' tokens: "Kuwait-based" contains a place, "Al-Sabah" a name. The models are trained on exactly
// these tokens. Initials keep their dots, and an apostrophe inside a word stays ("O'Neill", "d'Ivoire").
// No alternative matches the empty string, and none nests a repetition.
const SUBWORD = new RegExp(
  [
    String.raw`(?:\p{L}\.){2,}`,
    String.raw`\d+(?:[.,:]\d+)*`,
    String.raw`['’]s(?![\p{L}\p{N}])`,
    String.raw`(?:\p{L}['’])?[\p{L}\p{M}\p{N}]+(?:['’&.](?!s(?![\p{L}\p{N}]))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*`,
    String.raw`[^\s\p{L}\p{M}\p{N}]`,
  ].join("|"),
  "gu",
);

/** Splits a text into the models' tokens, in order. Zero-width and direction marks belong to no token. */
export function tokenizeSubwords(text: string, sentences: readonly Span[]): SubwordToken[] {
  const tokens: SubwordToken[] = [];
  let sentence = 0;
  for (const match of text.matchAll(SUBWORD)) {
    const start = match.index;
    while (sentence < sentences.length - 1 && start >= (sentences[sentence]?.end ?? 0)) sentence++;
    if (/^[\p{Cf}\p{Cs}]/u.test(match[0])) continue;
    tokens.push({ start, end: start + match[0].length, text: match[0], sentence });
  }
  return tokens;
}
