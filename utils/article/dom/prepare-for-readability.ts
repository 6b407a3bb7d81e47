import { holdsStory } from "../../shared/story-paragraphs.ts";
import { cloneComposedTree } from "./clone-composed-tree.ts";
import { removeOtherStories } from "./remove-other-stories.ts";

// Dialogs cover the page; the cleaning has already hidden what it marked.
const OVERLAYS = "dialog, [role='dialog'], [role='alertdialog'], [aria-modal='true'], [data-factbox-removed]";
const COMMENTS = [
  "[id*='disqus' i]",
  "[id='comments' i]",
  "[class~='comments' i]",
  "[class*='comment-list' i]",
  "[class*='comments-section' i]",
  "[class*='commentlist' i]",
  "[itemtype$='/Comment' i]",
].join(", ");
// Matches all of the above and more, with fewer tests for each element of the page.
const CANDIDATES = `${OVERLAYS}, [id*='disqus' i], [id='comments' i], [class*='comment' i], [itemtype$='/Comment' i]`;
const REMOVED = `${OVERLAYS}, ${COMMENTS}`;

/**
 * Returns a copy of the page to read the article from: the composed tree without dialogs, appeals, readers' comments
 * and other stories. Content that is hidden from screen readers is shown again.
 * `findClutter` names the elements that the cleaning would take off the copy; `url` is the page's address.
 */
export function prepareForReadability(
  document: Document,
  findClutter: (copy: Document) => Element[],
  url: string,
): Document {
  const copy = cloneComposedTree(document);
  showToScreenReaders(copy);
  for (const element of copy.body?.querySelectorAll(CANDIDATES) ?? [])
    if (element.matches(REMOVED) && !element.querySelector("h1")) element.remove();
  for (const element of findClutter(copy)) element.remove();
  removeOtherStories(copy, url);
  return copy;
}

/** Undoes the hiding of the main content from screen readers, which is common while a dialog is open. */
function showToScreenReaders(copy: Document): void {
  for (const element of copy.querySelectorAll("[aria-hidden='true'], [inert]")) {
    if (!holdsStory(element) || element.closest("[role='dialog'], dialog")) continue;
    element.removeAttribute("aria-hidden");
    element.removeAttribute("inert");
  }
}
