import { queryAll, queryOne, tagOf, textOf } from "../../shared/live-dom.ts";
import { isLongParagraph, MIN_STORY_PARAGRAPH_CHARS } from "../../shared/story-paragraphs.ts";

const MAX_DIVS = 2_000;
const BLOCKS = "address, article, aside, blockquote, div, dl, figure, form, h1, h2, h3, h4, ol, p, section, table, ul";
/** Characters of Chinese, Japanese and Korean, each of which says as much as two letters. */
const DENSE_CHARACTER = /[぀-ヿ一-鿿가-힯]/;
const OTHER_CHARACTER = /[^぀-ヿ一-鿿가-힯]+/g;

/** Returns the length of a text in characters; those of Chinese, Japanese and Korean count twice. */
export function readingLength(text: string): number {
  return text.length + (DENSE_CHARACTER.test(text) ? text.replace(OTHER_CHARACTER, "").length : 0);
}

/** True if an element is a paragraph long enough to belong to a story. */
export const isStoryParagraph = (element: Element): boolean =>
  isLongParagraph(element) || (tagOf(element) === "P" && hasStoryLength(element));

/** Returns the long paragraphs in an element; where it has none, the boxes that hold nothing but a long text. */
export function longParagraphsIn(element: ParentNode): Element[] {
  const paragraphs = queryAll(element, "p").filter(isStoryParagraph);
  return paragraphs.length > 0 ? paragraphs : queryAll(element, "div").slice(0, MAX_DIVS).filter(isTextBox);
}

/** True for a box that some templates set in place of a paragraph: a long text, and no block in it. */
export const isTextBox = (element: Element): boolean =>
  tagOf(element) === "DIV" && hasStoryLength(element) && queryOne(element, BLOCKS) === null;

const hasStoryLength = (element: Element): boolean =>
  readingLength(textOf(element).trim()) >= MIN_STORY_PARAGRAPH_CHARS;
