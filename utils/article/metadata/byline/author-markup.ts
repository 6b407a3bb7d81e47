import { alternation } from "../../../shared/word-lists.ts";
import patterns from "./author-markup.json" with { type: "json" };

/** What an element's attributes say: it holds an author's name, something next to it, or both. */
type AuthorMark = "name" | "name and context" | "context" | null;

/** Marks by element, because the lines around a headline share their ancestors. */
export type AuthorMarkCache = Map<Element, AuthorMark>;

const NAME = new RegExp(alternation(patterns.name), "i");
const CONTEXT = new RegExp(alternation(patterns.context), "i");
const NAME_ATTRIBUTE_VALUE = /[\w-]*(?:byline|author)[-_]?(?:name|link|title)[\w-]*/gi;
const AUTHOR_PAGE = new RegExp(`/${alternation(patterns.authorPagePath)}/`, "i");
const ATTRIBUTES = ["class", "id", "itemprop", "rel", "data-testid", "data-component", "data-qa"];
const MAX_LEVELS_UP = 5;
/** Of an element's attributes together. */
const MAX_CHARS = 2_000;

/** True if a link leads to an author's page. */
export const isAuthorPage = (link: Element): boolean => AUTHOR_PAGE.test(link.getAttribute("href") ?? "");

/**
 * True if an element is marked as an author's name, and not as an office, a date or a picture next to one.
 * The nearest marked ancestor decides.
 */
export function isMarkedAsName(element: Element, cache: AuthorMarkCache): boolean {
  let ancestor: Element | null = element;
  for (let level = 0; ancestor && level < MAX_LEVELS_UP; level++) {
    const mark = markOf(ancestor, cache);
    if (mark === "name" || mark === "name and context") return mark === "name" || level >= 3;
    if (level < 2 && mark === "context") return false;
    ancestor = ancestor.parentElement;
  }
  return false;
}

function markOf(element: Element, cache: AuthorMarkCache): AuthorMark {
  const cached = cache.get(element);
  if (cached !== undefined) return cached;
  const values = ATTRIBUTES.map((name) => element.getAttribute(name) ?? "")
    .join(" ")
    .slice(0, MAX_CHARS);
  const isContext = CONTEXT.test(values.replace(NAME_ATTRIBUTE_VALUE, "")) && !/name/i.test(values);
  const mark = NAME.test(values) ? (isContext ? "name and context" : "name") : isContext ? "context" : null;
  cache.set(element, mark);
  return mark;
}
