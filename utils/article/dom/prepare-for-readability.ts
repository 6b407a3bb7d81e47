import { holdsStory } from "../../shared/story-paragraphs.ts";
import { cloneComposedTree } from "./clone-composed-tree.ts";
import { removeOtherStories } from "./remove-other-stories.ts";

// What stands before the page or is off it already, whatever its words.
const ASIDE = "dialog, [role='dialog'], [role='alertdialog'], [aria-modal='true'], [data-factbox-removed]";
// What readers wrote below a story, however long it is.
const COMMENTS =
  "[id*='disqus' i], [id='comments' i], [class~='comments' i], [class*='comment-list' i], [class*='comments-section' i], [class*='commentlist' i], [itemtype$='/Comment' i]";
// What may be one or the other: fewer questions to every element.
const SUSPECTS = `${ASIDE}, [id*='disqus' i], [id='comments' i], [class*='comment' i], [itemtype$='/Comment' i]`;
const GOES = `${ASIDE}, ${COMMENTS}`;

/** A flat copy of the page with hiding undone, without dialogs, appeals, readers' comments and other stories: what the article is read from; `url` is the page's address. The page itself is not touched. */
export function prepareForReadability(
  document: Document,
  unwanted: (copy: Document) => Element[],
  url: string,
): Document {
  const copy = cloneComposedTree(document);
  undoHiding(copy);
  for (const element of copy.body?.querySelectorAll(SUSPECTS) ?? [])
    if (element.matches(GOES) && !element.querySelector("h1")) element.remove();
  for (const element of unwanted(copy)) element.remove();
  removeOtherStories(copy, url);
  return copy;
}

/** Sites hide the main content from screen readers while a dialog is open; the copy shows it again. */
function undoHiding(copy: Document): void {
  for (const element of copy.querySelectorAll("[aria-hidden='true'], [inert]")) {
    if (!holdsStory(element) || element.closest("[role='dialog'], dialog")) continue;
    element.removeAttribute("aria-hidden");
    element.removeAttribute("inert");
  }
}
