import type { Span } from "../../types.ts";

/** One word as the tagger sees it: hyphens, dots and possessives stand apart; `sentence` counts from 0. */
export type SubwordToken = Span & { text: string; sentence: number };

// Finer than the tokens of the rules: "Kuwait-based" holds a place, "Al-Sabah" a name. Initials keep their dots, and an
// apostrophe inside a word stays ("O'Neill", "d'Ivoire"). No alternative matches nothing, none nests a repetition.
const WORD =
  /(?:\p{L}\.){2,}|\d+(?:[.,:]\d+)*|['’]s(?![\p{L}\p{N}])|(?:\p{L}['’])?[\p{L}\p{M}\p{N}]+(?:['’&.](?!s(?![\p{L}\p{N}]))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** The words of a text in order, each with the sentence that it stands in. Zero-width and direction marks belong to no word. */
export function tokenizeSubwords(text: string, sentences: readonly Span[]): SubwordToken[] {
  const words: SubwordToken[] = [];
  let sentence = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    while (sentence < sentences.length - 1 && start >= (sentences[sentence]?.end ?? 0)) sentence++;
    if (/^[\p{Cf}\p{Cs}]/u.test(match[0])) continue;
    words.push({ start, end: start + match[0].length, text: match[0], sentence });
  }
  return words;
}
