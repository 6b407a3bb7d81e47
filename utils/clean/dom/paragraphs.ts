import { isLongParagraph } from "../../shared/story-paragraphs.ts";

const MIN_PARAGRAPH_CHARS = 80;
const MAX_DIVS = 2_000;
const BLOCKS = "address, article, aside, blockquote, div, dl, figure, form, h1, h2, h3, h4, ol, p, section, table, ul";

/** Returns the long paragraphs in an element; where it has none, the boxes that hold nothing but a long text. */
export function longParagraphsIn(element: ParentNode): Element[] {
  const paragraphs = [...element.querySelectorAll("p")].filter(isLongParagraph);
  return paragraphs.length > 0 ? paragraphs : [...element.querySelectorAll("div")].slice(0, MAX_DIVS).filter(isTextBox);
}

/** True for a box that some templates set in place of a paragraph: a long text, and no block in it. */
export function isTextBox(element: Element): boolean {
  return (
    element.tagName === "DIV" &&
    (element.textContent ?? "").trim().length >= MIN_PARAGRAPH_CHARS &&
    element.querySelector(BLOCKS) === null
  );
}
