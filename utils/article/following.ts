const NEXT =
  "[id*='next-article' i], [class*='next-article' i], [id*='next-story' i], [class*='next-story' i], [id*='infinite-' i][id*='article' i]";
const STORY_LENGTH = 400;

/** Takes further stories, which sites append while one scrolls, out of a copied page, so that the first stays alone. */
export function dropFollowingStories(copy: Document): void {
  for (const element of copy.querySelectorAll(NEXT))
    if (!element.querySelector("h1") || copy.querySelectorAll("h1").length > 1) element.remove();
  const stories = [
    ...copy.querySelectorAll(
      "article, [itemtype*='NewsArticle' i], [data-article-url], [data-url][class*='article' i]",
    ),
  ].filter(isStory);
  const first = stories[0];
  if (!first) return;
  for (const story of stories.slice(1)) {
    const follows = (first.compareDocumentPosition(story) & 4) !== 0 && !first.contains(story);
    if (follows && !story.contains(first)) story.remove();
  }
}

/** Whether an element is a whole story: a headline of the first rank and a body. A live blog's entries have no such headline. */
function isStory(element: Element): boolean {
  return (
    element.querySelector("h1, [itemprop='headline']") !== null &&
    (element.textContent ?? "").trim().length > STORY_LENGTH
  );
}
