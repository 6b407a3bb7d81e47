import { holdsStory, isLongParagraph } from "../../shared/story-paragraphs.ts";
import { ADDRESSES_READER, LINE_PATTERNS } from "../content/line-patterns.ts";

const BOXES = "div, section, form";
const MIN_BOX_CHARS = 40;
const MAX_BOX_CHARS = 500;
const MAX_REQUEST_CHARS = 160;
const TWO_SHARES = /\d\s?%[^%]*\d\s?%/;

const wordsOf = (element: Element | null): string => (element?.textContent ?? "").trim();

/**
 * Removes from a copied page with a story the small boxes with buttons or fields in which the page asks its reader: for
 * consent to show something, or for a vote, whose result is two shares at least. Boxes in a row are the page's text.
 */
export function removeSmallBoxes(copy: Document): void {
  if (!copy.body || !holdsStory(copy.body)) return;
  const controls = [...copy.querySelectorAll("button, input")];
  const inner = new Set(controls.map((control) => control.closest(BOXES)));
  const boxes = new Set([...inner].map((box) => (wordsOf(box).length < MIN_BOX_CHARS ? box?.parentElement : box)));
  for (const box of boxes) if (box && isRequest(box, wordsOf(box))) box.remove();
}

function isRequest(box: Element, words: string): boolean {
  if (words.length > MAX_BOX_CHARS || isAlike(box, box.previousElementSibling) || isAlike(box, box.nextElementSibling))
    return false;
  const long = [...box.querySelectorAll("p")].filter(isLongParagraph).length;
  if (long > 1 || box.querySelector("h1")) return false;
  if (LINE_PATTERNS.offer.test(words)) return true;
  return !long && words.length < MAX_REQUEST_CHARS && (TWO_SHARES.test(words) || ADDRESSES_READER.test(words));
}

const isAlike = (box: Element, beside: Element | null): boolean =>
  beside?.tagName === box.tagName && beside.className === box.className;
