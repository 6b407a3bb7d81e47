import { isLongParagraph } from "../../shared/story-paragraphs.ts";
import { lettersAndDigits } from "../letters.ts";
import { createTeaserLinkTest } from "./story-links.ts";

const NEXT_STORY = [
  "[id*='next-article' i]",
  "[class*='next-article' i]",
  "[id*='next-story' i]",
  "[class*='next-story' i]",
  "[id*='infinite-' i]",
].join(", ");
// Matches all of the above and more, with fewer tests for each element of the page.
const CANDIDATES = "[id*='next-' i], [class*='next-' i], [id*='infinite-' i]";
const STORY = "article, [itemtype*='NewsArticle' i], [data-article-url], [data-url][class*='article' i]";
const ADDRESS_ATTRIBUTES = ["data-article-url", "data-url", "data-href", "data-canonical", "data-permalink", "itemid"];
const MIN_STORY_CHARS = 400;

/**
 * Removes other stories from a copied page: those that sites append during scrolling, and teasers marked as articles.
 * Keeps the story with the page's address, else the one with the page's title, which a site changes with the address
 * when its reader comes to the next story; or the first if none states either.
 */
export function removeOtherStories(copy: Document, { url, title }: { url: string; title: string }): void {
  for (const element of copy.querySelectorAll(CANDIDATES))
    if (element.matches(NEXT_STORY) && !holdsOnlyHeadline(element, copy)) element.remove();
  const articles = [...copy.querySelectorAll(STORY)];
  const stories = articles.filter(isFullStory);
  const main =
    stories.find((story) => hasAddress(story, url)) ?? stories.find((story) => hasTitle(story, title)) ?? stories[0];
  if (!main) return;
  const isTeaserLink = createTeaserLinkTest(url);
  for (const article of articles)
    if (!main.contains(article) && !article.contains(main) && !isPartOfPage(article, isTeaserLink)) article.remove();
}

/**
 * True for an article without a headline of its own story: an entry of a live blog, or a part of a long text.
 * It holds a paragraph, and its heading and pictures lead nowhere else, as those of a teaser do.
 */
function isPartOfPage(element: Element, isTeaserLink: (link: Element) => boolean): boolean {
  if (element.querySelector("h1") || element.closest("a, aside, footer, nav")) return false;
  if ([...element.querySelectorAll("a[href]")].some(isTeaserLink)) return false;
  return [...element.querySelectorAll("p")].some(
    (paragraph) => isLongParagraph(paragraph) && !isLinkedAsAWhole(paragraph),
  );
}

function isLinkedAsAWhole(paragraph: Element): boolean {
  const link = paragraph.closest("a") ?? paragraph.querySelector("a");
  return link !== null && (link.textContent ?? "").trim().length >= (paragraph.textContent ?? "").trim().length;
}

function holdsOnlyHeadline(element: Element, copy: Document): boolean {
  return element.querySelector("h1") !== null && copy.querySelectorAll("h1").length === 1;
}

/** True if an element has a main headline and a body; the entries of a live blog have no such headline. */
function isFullStory(element: Element): boolean {
  const headline = element.querySelector("h1, [itemprop='headline']");
  if (!headline) return false;
  return (element.textContent ?? "").trim().length - (headline.textContent ?? "").length > MIN_STORY_CHARS;
}

/** True if a story states an address as its own, in an attribute or as its headline's link. */
function hasAddress(story: Element, url: string): boolean {
  const stated = ADDRESS_ATTRIBUTES.map((name) => story.getAttribute(name));
  const link = story.querySelector("h1 a[href], [itemprop='headline'] a[href], h1 + a[href][rel~='bookmark']");
  const path = pathOf(url, url);
  return [...stated, link?.getAttribute("href")].some((address) => address && pathOf(address, url) === path);
}

function hasTitle(story: Element, title: string): boolean {
  const headline = story.querySelector("h1, [itemprop='headline']")?.textContent ?? "";
  return title !== "" && lettersAndDigits(headline) === lettersAndDigits(title);
}

function pathOf(address: string, base: string): string | null {
  return URL.canParse(address, base) ? new URL(address, base).pathname.replace(/\/$/, "") : null;
}
