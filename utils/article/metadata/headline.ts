import { isElement } from "../../shared/dom-nodes.ts";
import { hasLayout, windowOf } from "../../shared/live-document.ts";
import { INLINE_TAGS } from "../content/element-tags.ts";
import { createUnseenTest, type UnseenTest } from "../dom/hidden-by-style-sheet.ts";

const OUTSIDE_TAGS = /^(?:NAV|ASIDE|FOOTER|NOSCRIPT|DIALOG|TEMPLATE|FORM|OL|UL)$/;
const OUTSIDE_NAMES = /breadcrumb|comment|related|logo(?!ut)|site-?title|skiptranslate|(?:^|[\s_-])nav(?:$|[\s_-])/i;
const MAX_LEVELS_UP = 6;
const MAX_NAMED_LEVELS_UP = 4;
const MAX_HEADINGS = 12;
const MAX_HEADLINE_CHARS = 300;
const MIN_PART_CHARS = 8;

/** A heading that may be the article's, with its text; `parts` returns the texts of its parts. */
export type Headline = { element: Element; text: string; parts: () => string[] };

/**
 * Returns the text of an element that its page shows, with white space collapsed; a line break is white space, too.
 * Reads at most four times `maxChars` characters.
 */
export function collapsedText(
  element: Element,
  isUnseen = createUnseenTest(element.ownerDocument),
  maxChars = MAX_HEADLINE_CHARS,
): string {
  return shownText(element, 4 * maxChars, (part) => isUnseen(part, element))
    .replace(/\s+/g, " ")
    .trim();
}

/** True for an element that stands in a line, by its style where the page is open. */
const isInLine = (element: Element): boolean =>
  INLINE_TAGS.has(element.tagName) &&
  (!hasLayout(element) ||
    /^(?:inline|contents)/.test(windowOf(element.ownerDocument)?.getComputedStyle(element).display ?? ""));

function shownText(element: Element, maxChars: number, isUnseen: (part: Element) => boolean, level = 0): string {
  if (!element.childElementCount || level > MAX_LEVELS_UP) return (element.textContent ?? "").slice(0, maxChars);
  let text = "";
  for (let node = element.firstChild; node && text.length < maxChars; node = node.nextSibling) {
    if (!isElement(node)) text += node.nodeType === 3 ? node.nodeValue : "";
    else if (node.tagName === "BR") text += " ";
    else if (!isUnseen(node)) {
      const words = shownText(node, maxChars - text.length, isUnseen, level + 1);
      text += isInLine(node) ? words : ` ${words} `;
    }
  }
  return text;
}

/**
 * Finds headings that may be the article's, in document order; only those are looked at whose words, seen or not, are
 * wanted. A heading without text of its own counts with the alternative text of its picture.
 */
export function findHeadlines(
  document: Document,
  selector: string,
  isWanted: (words: string) => boolean = () => true,
): Headline[] {
  const found: Headline[] = [];
  const isUnseen = createUnseenTest(document);
  let seen = 0;
  for (const element of document.querySelectorAll(selector)) {
    if (++seen > MAX_HEADINGS) break;
    const words = (element.textContent ?? "").slice(0, 4 * MAX_HEADLINE_CHARS).trim();
    if (words && !isWanted(words)) continue;
    const text =
      collapsedText(element, isUnseen) || (element.querySelector("img[alt]")?.getAttribute("alt")?.trim() ?? "");
    if (text.length < 3 || text.length > MAX_HEADLINE_CHARS || isOutsideArticle(element)) continue;
    found.push({ element, text, parts: () => partsOf(element, text, isUnseen) });
  }
  // A page may hold the headline of another width of the window, too.
  const shown = found.filter(({ element }) => !isUnseen(element));
  return shown.length ? shown : found;
}

/** Returns the texts of a heading's descendants and its own text, because a kicker or a label may be one of them. */
function partsOf(element: Element, text: string, isUnseen: UnseenTest): string[] {
  if (!element.childElementCount || element.childElementCount > 8) return [];
  const ownText = [...element.childNodes]
    .filter((node) => node.nodeType === 3)
    .map((node) => node.textContent ?? "")
    .join(" ");
  const parts = [...element.querySelectorAll("*")].slice(0, 12).map((child) => collapsedText(child, isUnseen));
  return [...parts, ownText.replace(/\s+/g, " ").trim()].filter(
    (part) => part.length > MIN_PART_CHARS && part.length < text.length,
  );
}

/**
 * True if an element stands in a menu, breadcrumbs, a sidebar, a comment or the site's name.
 * Stops at the article, main and body elements: their names say nothing.
 */
export function isOutsideArticle(element: Element): boolean {
  let ancestor: Element | null = element;
  for (
    let level = 0;
    ancestor && level < MAX_LEVELS_UP && !/^(?:BODY|HTML|MAIN|ARTICLE)$/.test(ancestor.tagName);
    level++
  ) {
    if (OUTSIDE_TAGS.test(ancestor.tagName) || ancestor.hasAttribute("hidden")) return true;
    if (level < MAX_NAMED_LEVELS_UP && OUTSIDE_NAMES.test(`${ancestor.getAttribute("class") ?? ""} ${ancestor.id}`))
      return true;
    ancestor = ancestor.parentElement;
  }
  return false;
}
