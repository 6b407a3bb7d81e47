/** A shorter paragraph may be a caption or a label. */
export const MIN_STORY_PARAGRAPH_CHARS = 80;
/** A text with fewer long paragraphs is no story. */
export const MIN_STORY_PARAGRAPHS = 3;

/** True if an element is a paragraph long enough to belong to a story: at least 80 characters. */
export function isLongParagraph(element: Element): boolean {
  return element.tagName.toUpperCase() === "P" && hasStoryLength(element);
}

/** True if an element holds at least three long paragraphs. */
export function holdsStory(element: Element): boolean {
  // The cheap test first: most of what pages hide from screen readers is a picture.
  if (!element.firstElementChild) return false;
  let count = 0;
  for (const paragraph of element.querySelectorAll("p"))
    if (hasStoryLength(paragraph) && ++count >= MIN_STORY_PARAGRAPHS) return true;
  return false;
}

const hasStoryLength = (element: Element): boolean =>
  (element.textContent ?? "").trim().length >= MIN_STORY_PARAGRAPH_CHARS;
