import { firstElementOf, queryAll, tagOf, textOf } from "./live-dom.ts";

/** A shorter paragraph may be a caption or a label. */
export const MIN_STORY_PARAGRAPH_CHARS = 80;
/** A text with fewer long paragraphs is no story. */
export const MIN_STORY_PARAGRAPHS = 3;

/** True if an element is a paragraph long enough to belong to a story: at least 80 characters. */
export function isLongParagraph(element: Element): boolean {
  return tagOf(element).toUpperCase() === "P" && hasStoryLength(element);
}

/** True if an element holds at least three long paragraphs. */
export function holdsStory(element: Element): boolean {
  // The cheap test first: most of what pages hide from screen readers is a picture.
  if (!firstElementOf(element)) return false;
  let count = 0;
  for (const paragraph of queryAll(element, "p"))
    if (hasStoryLength(paragraph) && ++count >= MIN_STORY_PARAGRAPHS) return true;
  return false;
}

const hasStoryLength = (element: Element): boolean => textOf(element).trim().length >= MIN_STORY_PARAGRAPH_CHARS;
