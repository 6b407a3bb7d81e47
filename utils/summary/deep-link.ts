import type { Span } from "../types.ts";
import { plainAddress, wellFormed } from "./plain-words.ts";

/** A passage of more characters is matched by its first and last words. */
const LENGTHS = { whole: { exactChars: 300, edgeWords: 6 }, short: { exactChars: 24, edgeWords: 2 } } as const;
const MAX_EDGE_WORDS = 6;
const MAX_CONTEXT_WORDS = 6;

/** Percent-encodes a term of a text directive, where `-`, `,` and `&` are syntax (WICG Scroll To Text Fragment). */
function term(words: string): string {
  return encodeURIComponent(wellFormed(words)).replace(/-/g, "%2D");
}

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);

// Browsers match context at word boundaries; punctuation alone has none.
const spoken = (context: string) => (/[\p{L}\p{N}]/u.test(context) ? context : "");

/** True if a passage occurs once in the text. */
function isUnique(text: string, stretch: string): boolean {
  const first = text.indexOf(stretch);
  return first >= 0 && text.indexOf(stretch, first + 1) < 0;
}

/** Widens a span to whole words: a text directive matches only at word boundaries. */
function wholeWords(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from > 0 && /[\p{L}\p{N}]/u.test(text[from - 1] ?? "") && /[\p{L}\p{N}]/u.test(text[from] ?? "")) from--;
  while (to < text.length && /[\p{L}\p{N}]/u.test(text[to] ?? "") && /[\p{L}\p{N}]/u.test(text[to - 1] ?? "")) to++;
  return { start: from, end: to };
}

/**
 * Builds the URL that opens a page at a span of its article's text (a text fragment).
 * Up to 300 characters are matched exactly, with as many context words as make them unique; longer spans by their ends.
 * A "short" address is for a page that a person reads as text: its spans are matched by as few words as are unique.
 */
export function deepLink(url: string, text: string, fact: Span, length: keyof typeof LENGTHS = "whole"): string {
  const { exactChars, edgeWords } = LENGTHS[length];
  const { start, end } = wholeWords(text, fact);
  const stretch = text.slice(start, end);
  const words = wordsOf(stretch);
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", end) < 0 ? text.length : text.indexOf("\n", end);
  const crossesBlocks = /\n/.test(stretch);
  const before = wordsOf(text.slice(lineStart, start));
  const after = wordsOf(text.slice(end, lineEnd));
  const exact = (stretch.length <= exactChars || words.length <= 2 * edgeWords) && !crossesBlocks;
  const quoted = exact ? term(stretch.trim()) : edgesOf(text, words, edgeWords);
  let prefix = "";
  let suffix = "";
  for (
    let reach = 1;
    exact && reach <= MAX_CONTEXT_WORDS && !isUnique(text, joined(prefix, stretch, suffix));
    reach++
  ) {
    prefix = spoken(before.slice(-reach).join(" "));
    suffix = spoken(after.slice(0, reach).join(" "));
    if (reach > before.length && reach > after.length) break;
  }
  const directive = `${prefix ? `${term(prefix)}-,` : ""}${quoted}${suffix ? `,-${term(suffix)}` : ""}`;
  return `${plainAddress(url.replace(/#.*$/s, ""))}#:~:text=${directive}`;
}

/** Returns the first and last words of a passage, more of the first where they occur before it. */
function edgesOf(text: string, words: readonly string[], least: number): string {
  let count = least;
  while (count < MAX_EDGE_WORDS && !isUnique(text, words.slice(0, count).join(" "))) count++;
  return `${term(words.slice(0, count).join(" "))},${term(words.slice(-least).join(" "))}`;
}

const joined = (prefix: string, stretch: string, suffix: string) =>
  `${prefix}${prefix ? " " : ""}${stretch}${suffix && /^[\p{L}\p{N}"“«(]/u.test(suffix) ? " " : ""}${suffix}`;
