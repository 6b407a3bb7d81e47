import { findStory, isLongParagraph } from "./story.ts";

const MOST = 0.4;
const PART = 3;

/** Whether an element may be taken off the page: never what holds a headline, the story's body, or more than 40 % of the page's words. */
export function mayGo(element: Element, document: Document): boolean {
  if (/^(?:HTML|BODY|MAIN|HEAD)$/.test(element.tagName) || element.querySelector("h1") || element.matches("h1"))
    return false;
  const story = findStory(document);
  if (!story) return true;
  if (element.contains(story.body)) return false;
  // A block inside the story that holds several of its own direct paragraphs is story.
  const inStory = [...story.body.children].filter((child) => element.contains(child) && isLongParagraph(child));
  if (inStory.length >= PART) return false;
  const all = (document.body?.textContent ?? "").length;
  const own = (element.textContent ?? "").length;
  // A consent dialog's list of partners may outweigh a short story; what floats and holds no story may be long.
  return own <= MOST * all || !story.column.contains(element);
}
