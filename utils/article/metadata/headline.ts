const NOT_STORY = /^(?:NAV|ASIDE|FOOTER|NOSCRIPT|DIALOG|TEMPLATE|FORM|OL|UL)$/;
const NOT_STORY_NAME = /breadcrumb|comment|related|logo(?!ut)|site-?title|skiptranslate|(?:^|[\s_-])nav(?:$|[\s_-])/i;
const CLIMB = 6;
const MOST = 12;
const LONGEST = 300;

/** A heading that may be the article's: its element, its words, and the forms its parts suggest. */
export type Headline = { element: Element; text: string; parts: string[] };

/** An element's words with blanks collapsed, cut after a length that no line of metadata has. */
export function collapsedText(element: Element, most = LONGEST): string {
  return (element.textContent ?? "")
    .slice(0, 4 * most)
    .replace(/\s+/g, " ")
    .trim();
}

/** The headings of a rank that may be the article's own, in document order; a picture's alternative text counts where the heading has no other words. */
export function findHeadlines(document: Document, selector: string): Headline[] {
  const found: Headline[] = [];
  let seen = 0;
  for (const element of document.querySelectorAll(selector)) {
    if (++seen > MOST) break;
    const text = collapsedText(element) || (element.querySelector("img[alt]")?.getAttribute("alt")?.trim() ?? "");
    if (text.length < 3 || text.length > LONGEST || isOutsideArticle(element)) continue;
    found.push({ element, text, parts: partsOf(element, text) });
  }
  return found;
}

/** What stands in a heading beside a kicker or a label: its children's words and its own. */
function partsOf(element: Element, text: string): string[] {
  if (!element.childElementCount || element.childElementCount > 8) return [];
  const own = [...element.childNodes]
    .filter((node) => node.nodeType === 3)
    .map((node) => node.textContent ?? "")
    .join(" ");
  const parts = [...element.querySelectorAll("*")].slice(0, 12).map((child) => collapsedText(child));
  return [...parts, own.replace(/\s+/g, " ").trim()].filter((part) => part.length > 8 && part.length < text.length);
}

/** Whether an element stands in a menu, a trail of links, a side column, a comment or the site's name; the page's own wrappers say nothing. */
export function isOutsideArticle(element: Element): boolean {
  let at: Element | null = element;
  for (let climbed = 0; at && climbed < CLIMB && !/^(?:BODY|HTML|MAIN|ARTICLE)$/.test(at.tagName); climbed++) {
    if (NOT_STORY.test(at.tagName) || at.hasAttribute("hidden")) return true;
    if (climbed < 4 && NOT_STORY_NAME.test(`${at.getAttribute("class") ?? ""} ${at.id}`)) return true;
    at = at.parentElement;
  }
  return false;
}
