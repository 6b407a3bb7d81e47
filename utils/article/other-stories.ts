const NEXT =
  "[id*='next-article' i], [class*='next-article' i], [id*='next-story' i], [class*='next-story' i], [id*='infinite-' i]";
const STORY = "article, [itemtype*='NewsArticle' i], [data-article-url], [data-url][class*='article' i]";
const STORY_LENGTH = 400;

/** Takes other stories out of a copied page, so that its own stays alone: those that sites append while one scrolls, and teasers marked as articles. */
export function dropOtherStories(copy: Document): void {
  for (const element of copy.querySelectorAll(NEXT)) if (!holdsOnlyHeadline(element, copy)) element.remove();
  const marked = [...copy.querySelectorAll(STORY)];
  const own = marked.find(isStory);
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
