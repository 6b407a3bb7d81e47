import { collapsedText, isOutsideArticle } from "../headline.ts";
import type { SiteNames } from "../site-names.ts";
import { parseAuthors } from "./author-names.ts";

// Microdata, link types, the common data attribute, h-entry and hCard: one selector, so that one pass finds them all.
const AUTHOR_MARKUP = '[itemprop~="author"], [rel~="author"], [data-author], .p-author, .author > .fn';
const ATTRIBUTES = ["itemprop", "rel", "data-author"];
const MAX_ELEMENTS = 24;
const MAX_AUTHORS = 6;

/**
 * Returns the authors that a standard's attribute or class marks, outside other stories, comments and sidebars.
 * If several standards are used, the most reliable one answers.
 */
export function markedUpAuthors(document: Document, names: SiteNames): string[] {
  const listsByRank: string[][] = [[], [], [], []];
  let seen = 0;
  for (const element of document.querySelectorAll(AUTHOR_MARKUP)) {
    if (++seen > MAX_ELEMENTS) break;
    if (element.tagName === "LINK" || isOutsideArticle(element)) continue;
    // Without any of the attributes it has a class, and the last rank.
    const list = listsByRank.at(ATTRIBUTES.findIndex((name) => element.hasAttribute(name)));
    for (const name of parseAuthors(authorTextOf(element), names, "marked"))
      if (!list?.includes(name)) list?.push(name);
  }
  return listsByRank.find((list) => list.length > 0 && list.length <= MAX_AUTHORS) ?? [];
}

function authorTextOf(element: Element): string {
  const name = element.hasAttribute("itemscope") ? element.querySelector('[itemprop~="name"]') : null;
  return (
    element.getAttribute("content") ??
    element.getAttribute("data-author") ??
    name?.getAttribute("content") ??
    collapsedText(name ?? element)
  );
}
