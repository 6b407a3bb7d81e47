import { endsSentence } from "../sentence-ends.ts";
import { ADDRESSES_READER } from "./line-patterns.ts";
import { lineOf } from "./page-element.ts";
import type { PageBlock } from "./types.ts";

/** A shorter line is a label, or needs its neighbours to be told for a part of the story. */
export const MIN_LINE_CHARS = 40;
const MIN_LINKED_CHARS = 80;
const HAS_DIGIT = /\d/;
const TWO_SMALL_WORDS = / \p{Ll}+ \p{Ll}/u;

/** True for a sentence in a paragraph: without links, or as a whole a link and too long for a teaser. */
export function isSentence({ box, words, linkChars, prose }: PageBlock): boolean {
  if (!endsSentence(words) || lineOf(box).tag !== "P") return false;
  return linkChars === 0 || prose || words.length >= MIN_LINKED_CHARS;
}

/** True for a paragraph of a sentence or more. */
export const isParagraph = (block: PageBlock): boolean =>
  block.kind === "paragraph" && block.words.length >= MIN_LINE_CHARS && isSentence(block);

/** True for an item of a list that is more than a name. */
export const isLongItem = ({ kind, words }: PageBlock): boolean =>
  kind === "list item" && words.length >= MIN_LINE_CHARS;

/** True for a short line, such as that above an advertisement. */
export const isLabel = ({ kind, words }: PageBlock): boolean => kind === "paragraph" && words.length < MIN_LINE_CHARS;

/** True for words that name no author, date or number, are no list of names, and do not speak to the reader. */
export function isSubtitle(words: string, byline: readonly string[]): boolean {
  if (HAS_DIGIT.test(words) || !TWO_SMALL_WORDS.test(words)) return false;
  return !(ADDRESSES_READER.test(words) || byline.some((name) => words.includes(name)));
}
