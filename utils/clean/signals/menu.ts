import { childrenOf, closest, parentOf, queryAll, queryOne, textOf } from "../../shared/live-dom.ts";

const MENU_PARTS = "nav, [role='navigation'], header, [role='search'], input[type='search']";
const MIN_LINKS = 4;
const MAX_ENTRY_CHARS = 40;
const MIN_ENTRIES = 3;

/** True if an element is a menu of the site: several links that are at least half of its text, or parts of a menu. */
export function isMenu(element: Element, text: string): boolean {
  const links = queryAll(element, "a[href]");
  if (links.length < MIN_LINKS) return false;
  const linkedChars = links.reduce((sum, link) => sum + textOf(link).trim().length, 0);
  return queryOne(element, MENU_PARTS) !== null || linkedChars >= text.length / 2;
}

/** True if a block is a short entry of a list: menus name the newsletters too. */
export function isMenuEntry(element: Element, text: string): boolean {
  const item = closest(element, "li");
  return item !== null && text.length <= MAX_ENTRY_CHARS && childrenOf(parentOf(item)).length >= MIN_ENTRIES;
}
