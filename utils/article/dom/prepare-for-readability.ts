import { DIALOG_ROLES } from "../../shared/dialog-roles.ts";
import { isAmongText } from "../../shared/dom-nodes.ts";
import { bodyOf } from "../../shared/live-document.ts";
import { holdsStory, isLongParagraph } from "../../shared/story-paragraphs.ts";
import { lettersAndDigits } from "../letters.ts";
import { cloneComposedTree } from "./clone-composed-tree.ts";
import { findHidden } from "./find-hidden.ts";
import { removeOtherStories } from "./remove-other-stories.ts";
import { removeTeaserLists } from "./remove-teaser-lists.ts";
import { restoreInlineWords } from "./restore-inline-words.ts";
import { type PageTree, treesIn } from "./shadow-trees.ts";

// Dialogs cover the page; the cleaning has already hidden what it marked.
const OVERLAYS = `dialog, ${DIALOG_ROLES}, [data-factbox-removed]`;
const COMMENTS = [
  "[id*='disqus' i]",
  "[id='comments' i]",
  "[class~='comments' i]",
  "[class*='comment-list' i]",
  "[class*='comments-section' i]",
  "[class*='commentlist' i]",
  "[itemtype$='/Comment' i]",
].join(", ");
const CONSENT = "[class*='consent' i]";
// Matches all of the above and more, with fewer tests for each element of the page.
const CANDIDATES = `${OVERLAYS}, ${CONSENT}, [id*='disqus' i], [id='comments' i], [class*='comment' i], [itemtype$='/Comment' i]`;
// A number of a note, which would run into the word before it.
const NOTE_MARK = "sup a[href^='#']";
const OPENING_MARK = /["'“„«»‘‹›「『]/;
const REMOVED = `${OVERLAYS}, ${COMMENTS}`;

/** The elements of a page that the cleaning takes off, where it has run; else what finds them in a copy of the page. */
export type Clutter = ReadonlySet<Element> | ((copy: Document) => Element[]);

/**
 * Returns a copy of the page to read the article from: the composed tree without dialogs, appeals, readers' comments,
 * other stories and text that the reader cannot see. Content that is hidden from screen readers is shown again.
 * `stated` is the page's address and title, and `known` its trees, if they were looked for.
 */
export function prepareForReadability(
  document: Document,
  clutter: Clutter,
  stated: { url: string; title: string },
  known: readonly PageTree[] | null = null,
): Document {
  const trees = known ?? [...treesIn(bodyOf(document))];
  const { hidden, unsure } = findHidden(document, trees);
  const isKnown = typeof clutter !== "function";
  const copy = cloneComposedTree(document, isKnown ? new Set([...hidden, ...clutter]) : hidden, unsure, trees);
  showToScreenReaders(copy);
  writeQuotationMarks(copy);
  showOnDemand(copy);
  const headlines = [...copy.querySelectorAll("h1")];
  for (const element of copy.body?.querySelectorAll(CANDIDATES) ?? [])
    if (isRemoved(element, headlines)) element.remove();
  for (const mark of copy.querySelectorAll(NOTE_MARK)) mark.closest("sup")?.remove();
  for (const element of isKnown ? [] : clutter(copy)) element.remove();
  removeOtherStories(copy, stated);
  removeTeaserLists(copy, stated.url);
  restoreInlineWords(copy, stated.url);
  return copy;
}

/**
 * True for an overlay, the readers' comments, or a box that asks for consent by a button; `headlines` are the page's.
 * What holds a headline may hold the story and stays, but for a dialog without a story, or whose headline the page has
 * outside it, too: it offers the text for reprint.
 */
function isRemoved(element: Element, headlines: readonly Element[]): boolean {
  const wordsOf = ({ textContent }: Element) => lettersAndDigits(textContent ?? "");
  const own = headlines.find((headline) => element.contains(headline));
  const isCopy = (headline: Element) => own && !element.contains(headline) && wordsOf(headline) === wordsOf(own);
  if (own && !(element.matches(OVERLAYS) && (!holdsStory(element) || headlines.some(isCopy)))) return false;
  if (element.matches(REMOVED)) return true;
  return element.matches(CONSENT) && element.querySelector("button, input") !== null && !holdsStory(element);
}

/** Writes the marks of inline quotations, which a browser draws and no text holds, where a page has no others. */
function writeQuotationMarks(copy: Document): void {
  // The inner ones first, while those around them are there.
  for (const quotation of [...copy.querySelectorAll("q")].reverse()) {
    const before = quotation.previousSibling?.textContent?.trimEnd().at(-1) ?? "";
    const hasMarks = OPENING_MARK.test(before + (quotation.textContent ?? "").trimStart().charAt(0));
    const [open = "", close = ""] = hasMarks ? "" : quotation.parentElement?.closest("q") ? "‘’" : "“”";
    quotation.replaceWith(open, ...quotation.childNodes, close);
  }
}

/** Shows the hidden text that was not removed: a style sheet shows it, the page opens it on demand, or a script. */
function showOnDemand(copy: Document): void {
  // The boxes around long paragraphs, found once: those that are marked may stand in each other.
  const around = new Set<Element>();
  for (const paragraph of [...copy.querySelectorAll("p")].filter(isLongParagraph))
    for (let box = paragraph.parentElement; box && !around.has(box); box = box.parentElement) around.add(box);
  for (const element of copy.querySelectorAll("[hidden], [style*='display' i], [style*='visib' i]")) {
    if (!isAmongText(element) && !around.has(element)) continue;
    element.removeAttribute("hidden");
    element.removeAttribute("style");
  }
}

/** Undoes the hiding of the main content from screen readers, which is common while a dialog is open. */
function showToScreenReaders(copy: Document): void {
  for (const element of copy.querySelectorAll("[aria-hidden='true'], [inert]")) {
    if (!holdsStory(element) || element.closest("[role='dialog'], dialog")) continue;
    element.removeAttribute("aria-hidden");
    element.removeAttribute("inert");
  }
}
