import { collapsedText, isOutsideArticle } from "../headline.ts";
import type { SiteNames } from "../site-names.ts";
import { parseAuthors } from "./author-names.ts";

// Microdata, link types, h-entry and hCard, and the data attribute that content systems give the name; one pass finds them all.
const MARKED = '[itemprop~="author"], [rel~="author"], [data-author], .p-author, .author > .fn';
const MOST_ELEMENTS = 24;
const MOST_NAMES = 6;

/** The authors that markup names by a standard's attribute or class, outside other stories, comments and side columns. */
export function markedUpAuthors(document: Document, names: SiteNames): string[] {
  const lists: string[][] = [[], [], [], []];
  let seen = 0;
  for (const element of document.querySelectorAll(MARKED)) {
    if (++seen > MOST_ELEMENTS) break;
    if (element.tagName === "LINK" || isOutsideArticle(element)) continue;
    const list = lists[rankOf(element)];
    for (const name of parseAuthors(saidBy(element), names, "marked")) if (!list?.includes(name)) list?.push(name);
  }
  return lists.find((list) => list.length > 0 && list.length <= MOST_NAMES) ?? [];
}

function rankOf(element: Element): number {
  if (element.hasAttribute("itemprop")) return 0;
  return element.hasAttribute("rel") ? 1 : element.hasAttribute("data-author") ? 2 : 3;
}

function saidBy(element: Element): string {
  const name = element.hasAttribute("itemscope") ? element.querySelector('[itemprop~="name"]') : null;
  return (
    element.getAttribute("content") ??
    element.getAttribute("data-author") ??
    name?.getAttribute("content") ??
    collapsedText(name ?? element)
  );
}
