import { cloneFlat } from "./flatten.ts";
import { dropOtherStories } from "./other-stories.ts";

// What never holds a story's own words, whatever its class says ("article" in a class name rescues junk from Readability).
const CLUTTER = [
  "dialog, [role='dialog'], [role='alertdialog'], [aria-modal='true']",
  "nav, [role='navigation'], [role='search'], [role='banner'] nav",
  "form:not(:has(p + p)), button, select, textarea, input",
  "[aria-label*='share' i], [class*='social-share' i], [class*='share-bar' i], [class*='sharebar' i], [class*='share-buttons' i]",
  "[class*='related-' i]:not(body):not(main):not(article), [class*='-related' i]:not(body):not(main):not(article), [id*='related' i]:not(body):not(main):not(article)",
  "[class*='newsletter' i]:not(body):not(main):not(article), [class*='subscribe' i]:not(body):not(main):not(article)",
  "[class*='advert' i]:not(body), [class*='taboola' i], [class*='outbrain' i], [id*='taboola' i]",
  "[data-factbox-removed]",
].join(", ");
// What readers wrote below a story, however long it is.
const COMMENTS =
  "[id*='disqus' i], [id='comments' i], [class~='comments' i], [class*='comment-list' i], [class*='comments-section' i], [class*='commentlist' i]";
const KEEPS_STORY = 5;

/** A flat copy of the page with hiding undone and clutter gone: what the article is read from. The page itself is not touched. */
export function prepare(document: Document, unwanted: (copy: Document) => Element[]): Document {
  const copy = cloneFlat(document);
  undoHiding(copy);
  for (const element of unwanted(copy)) element.remove();
  for (const element of copy.querySelectorAll(COMMENTS)) if (!element.querySelector("h1")) element.remove();
  for (const element of copy.querySelectorAll(CLUTTER)) {
    // A block that holds most of a story under an unlucky name is the story.
    if (paragraphsIn(element) < KEEPS_STORY) element.remove();
  }
  dropOtherStories(copy);
  return copy;
}

/** Sites hide the main content from screen readers while a dialog is open; the copy shows it again. */
function undoHiding(copy: Document): void {
  for (const element of copy.querySelectorAll("[aria-hidden='true'], [inert]")) {
    if (element.closest("[role='dialog'], dialog") || paragraphsIn(element) < 3) continue;
    element.removeAttribute("aria-hidden");
    element.removeAttribute("inert");
  }
}

/** How many paragraphs of at least eighty characters an element holds. */
function paragraphsIn(element: Element): number {
  let count = 0;
  for (const paragraph of element.querySelectorAll("p")) if ((paragraph.textContent ?? "").trim().length >= 80) count++;
  return count;
}
