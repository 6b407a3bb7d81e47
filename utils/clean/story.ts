const LONG = 80;
const NOT_STORY = "aside, nav, footer, form, dialog, [role='dialog'], [aria-modal='true'], [class*='comment' i]";

/** Where the story stands in a page: the element that holds its paragraphs, the column around it, and its length in characters. */
export type Story = { body: Element; column: Element; length: number };

/** Whether an element is a paragraph long enough to be of a story. */
export function isLongParagraph(element: Element): boolean {
  return element.tagName.toUpperCase() === "P" && (element.textContent ?? "").trim().length >= LONG;
}

/** Finds the story by its paragraphs: the parent of most of them, and the main column around it. Null where there is none. */
export function findStory(document: Document): Story | null {
  const counts = new Map<Element, number>();
  let best: Element | null = null;
  for (const paragraph of document.querySelectorAll("p")) {
    const parent = paragraph.parentElement;
    if (!parent || !isLongParagraph(paragraph) || paragraph.closest(NOT_STORY)) continue;
    const length = (counts.get(parent) ?? 0) + (paragraph.textContent ?? "").length;
    counts.set(parent, length);
    if (!best || length > (counts.get(best) ?? 0)) best = parent;
  }
  if (!best || best === document.body) return best ? { body: best, column: best, length: counts.get(best) ?? 0 } : null;
  const column = best.closest("main, [role='main']") ?? best.closest("article") ?? best.parentElement ?? best;
  return { body: best, column, length: counts.get(best) ?? 0 };
}
