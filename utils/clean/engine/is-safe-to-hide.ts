import { contains, documentOf, queryAll, queryOne, tagOf, textOf } from "../../shared/live-dom.ts";
import type { PageModel } from "../types.ts";

const MAX_SHARE_OF_PAGE = 0.4;

/** True unless an element holds the page's headline, the story's body, or more than 40 % of the page's characters. */
export function isSafeToHide(element: Element, { story, length }: PageModel): boolean {
  if (/^(?:HTML|BODY|MAIN|HEAD)$/.test(tagOf(element)) || holdsHeadline(element)) return false;
  const chars = textOf(element).length;
  if (!story) return chars <= MAX_SHARE_OF_PAGE * length();
  if (contains(element, story.body)) return false;
  // Outside the story's column length proves nothing: a consent dialog's list of partners may outweigh a short story.
  return chars <= MAX_SHARE_OF_PAGE * length() || !contains(story.column, element);
}

/** True if an element holds every headline of the page; a dialog may have one of its own beside the page's. */
function holdsHeadline(element: Element): boolean {
  if (tagOf(element) !== "H1" && !queryOne(element, "h1")) return false;
  return queryAll(documentOf(element), "h1").every((headline) => contains(element, headline));
}
