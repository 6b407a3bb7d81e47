import { isInsideAny } from "../../shared/dom-nodes.ts";
import { isLongParagraph, MIN_STORY_PARAGRAPHS } from "../../shared/story-paragraphs.ts";
import { isNamedLikeFurniture } from "../content/block-likeness.ts";
import { createTeaserLinkTest } from "./story-links.ts";

const MIN_TEASERS = 3;
const MAX_TEASER_CHARS = 600;
// A link around the heading, as a teaser has; a story that lists things rather has a link in it.
const CARD = "a[href] :is(h2, h3, h4, h5, h6)";

/**
 * Removes from a copied page the lists of other stories that have a heading with a link and a summary each.
 * Only beside a story of at least three long paragraphs: a page of such entries alone is their collection.
 */
export function removeTeaserLists(copy: Document, url: string): void {
  const items = teaserItems(copy, url);
  const lists = new Set([...items].flatMap((item) => item.parentElement ?? []));
  const removed = new Set([...lists].filter((list) => isTeaserList(list, items)));
  if (!removed.size) return;
  const story = [...copy.querySelectorAll("p")].filter(
    (paragraph) => isLongParagraph(paragraph) && !isInsideAny(paragraph, removed),
  );
  if (story.length >= MIN_STORY_PARAGRAPHS) for (const list of removed) list.remove();
}

/** True if an element holds at least three teasers and nothing else. */
function isTeaserList(list: Element, items: ReadonlySet<Element>): boolean {
  const filled = [...list.children].filter((child) => charsIn(child) > 0);
  if (filled.length < MIN_TEASERS || !filled.every((child) => items.has(child))) return false;
  return (
    !isBesideHeadline(list) ||
    isNamedLikeFurniture({ element: list }) ||
    filled.every((child) => child.querySelector(CARD) !== null)
  );
}

/** True inside the article of the page, where a list of links with headings may be what the story lists. */
function isBesideHeadline(list: Element): boolean {
  const column = list.closest("article, main");
  return column !== null && column.querySelector("h1") !== null;
}

/** Returns the largest element around each linked heading that holds no other one and is no longer than a teaser. */
function teaserItems(copy: Document, url: string): Set<Element> {
  const isTeaserLink = createTeaserLinkTest(url);
  const headings = [...copy.querySelectorAll("h2, h3, h4, h5, h6")].filter((heading) => {
    const link = heading.closest("a") ?? heading.querySelector("a");
    return link !== null && isTeaserLink(link);
  });
  if (headings.length < MIN_TEASERS) return new Set();
  const headingsInside = new Map<Element, number>();
  for (const heading of headings)
    for (let around: Element | null = heading; around; around = around.parentElement)
      headingsInside.set(around, (headingsInside.get(around) ?? 0) + 1);
  const items = new Set<Element>();
  for (const heading of headings) {
    let item = heading;
    while (item.parentElement && headingsInside.get(item.parentElement) === 1) item = item.parentElement;
    if (isTeaser(item)) items.add(item);
  }
  return items;
}

function isTeaser(item: Element): boolean {
  return charsIn(item) <= MAX_TEASER_CHARS && item.querySelector("h1") === null;
}

const charsIn = (element: Element): number => (element.textContent ?? "").trim().length;
