const NEXT =
  "[id*='next-article' i], [class*='next-article' i], [id*='next-story' i], [class*='next-story' i], [id*='infinite-' i]";
// What may be one: fewer questions to every element.
const SUSPECTS = "[id*='next-' i], [class*='next-' i], [id*='infinite-' i]";
const STORY = "article, [itemtype*='NewsArticle' i], [data-article-url], [data-url][class*='article' i]";
const ADDRESSES = ["data-article-url", "data-url", "data-href", "data-canonical", "data-permalink", "itemid"];
const STORY_LENGTH = 400;

/** Takes other stories out of a copied page, so that the one of its address stays alone, or the first where none says its address: those that sites append while one scrolls, and teasers marked as articles. */
export function removeOtherStories(copy: Document, url: string): void {
  for (const element of copy.querySelectorAll(SUSPECTS))
    if (element.matches(NEXT) && !holdsOnlyHeadline(element, copy)) element.remove();
  const marked = [...copy.querySelectorAll(STORY)];
  const stories = marked.filter(isStory);
  const own = stories.find((story) => isOf(story, url)) ?? stories[0];
  if (!own) return;
  for (const other of marked) if (!own.contains(other) && !other.contains(own)) other.remove();
}

function holdsOnlyHeadline(element: Element, copy: Document): boolean {
  return element.querySelector("h1") !== null && copy.querySelectorAll("h1").length === 1;
}

/** Whether an element is a whole story: a headline of the first rank and a body. A live blog's entries have no such headline. */
function isStory(element: Element): boolean {
  const headline = element.querySelector("h1, [itemprop='headline']");
  return (
    headline !== null && (element.textContent ?? "").trim().length - (headline.textContent ?? "").length > STORY_LENGTH
  );
}

/** Whether a story says that an address is its own, by an attribute or by its headline's link. */
function isOf(story: Element, url: string): boolean {
  const said = ADDRESSES.map((name) => story.getAttribute(name));
  const linked = story.querySelector("h1 a[href], [itemprop='headline'] a[href], h1 + a[href][rel~='bookmark']");
  return [...said, linked?.getAttribute("href")].some((address) => address && path(address, url) === path(url, url));
}

function path(address: string, base: string): string | null {
  return URL.canParse(address, base) ? new URL(address, base).pathname.replace(/\/$/, "") : null;
}
