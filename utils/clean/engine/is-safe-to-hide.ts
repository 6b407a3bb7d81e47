import type { PageModel } from "../types.ts";
import { isLongParagraph } from "./find-story.ts";

const MOST = 0.4;
const PART = 3;

/** Whether an element may be taken off the page: never what holds the page's headline, the story's body, or more than 40 % of the page's words. */
export function isSafeToHide(element: Element, { story, length }: PageModel): boolean {
  if (/^(?:HTML|BODY|MAIN|HEAD)$/.test(element.tagName) || holdsHeadline(element)) return false;
  const own = (element.textContent ?? "").length;
  if (!story) return own <= MOST * length();
  if (element.contains(story.body)) return false;
  // A block inside the story that holds several of its own direct paragraphs is story.
  const inStory = [...story.body.children].filter((child) => element.contains(child) && isLongParagraph(child));
  if (inStory.length >= PART) return false;
  // A consent dialog's list of partners may outweigh a short story; what floats and holds no story may be long.
  return own <= MOST * length() || !story.column.contains(element);
}

/** Whether an element is or holds a headline of the page; a dialog may have one of its own beside the page's. */
function holdsHeadline(element: Element): boolean {
  if (element.tagName !== "H1" && !element.querySelector("h1")) return false;
  return [...element.ownerDocument.querySelectorAll("h1")].every((headline) => element.contains(headline));
}
