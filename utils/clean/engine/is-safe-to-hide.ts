import type { PageModel } from "../types.ts";

const MAX_SHARE_OF_PAGE = 0.4;

/** True unless an element holds the page's headline, the story's body, or more than 40 % of the page's characters. */
export function isSafeToHide(element: Element, { story, length }: PageModel): boolean {
  if (/^(?:HTML|BODY|MAIN|HEAD)$/.test(element.tagName) || holdsHeadline(element)) return false;
  const chars = (element.textContent ?? "").length;
  if (!story) return chars <= MAX_SHARE_OF_PAGE * length();
  if (element.contains(story.body)) return false;
  // Outside the story's column length proves nothing: a consent dialog's list of partners may outweigh a short story.
  return chars <= MAX_SHARE_OF_PAGE * length() || !story.column.contains(element);
}

/** True if an element holds every headline of the page; a dialog may have one of its own beside the page's. */
function holdsHeadline(element: Element): boolean {
  if (element.tagName !== "H1" && !element.querySelector("h1")) return false;
  return [...element.ownerDocument.querySelectorAll("h1")].every((headline) => element.contains(headline));
}
