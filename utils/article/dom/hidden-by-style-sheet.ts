import { isAmongText, isInsideAny, isWords } from "../../shared/dom-nodes.ts";
import { bodyOf, checkVisibility, hasLayout, textWalker, windowOf } from "../../shared/live-document.ts";
import {
  closest,
  contains,
  documentOf,
  firstChildOf,
  nextOf,
  parentOf,
  queryOne,
  tagOf,
  textOf,
} from "../../shared/live-dom.ts";
import { MIN_STORY_PARAGRAPH_CHARS } from "../../shared/story-paragraphs.ts";
import { INLINE_TAGS } from "../content/element-tags.ts";
import { layOutSkipped } from "./lay-out-skipped.ts";
import { flatParentOf, type PageTree } from "./shadow-trees.ts";
import { opensFormerText } from "./shown-later.ts";
import type { Sight } from "./unseen-color.ts";
import { createSightTest } from "./unseen-text.ts";

const NO_STORY = /^(?:A|BUTTON|LABEL|NOSCRIPT|OPTION|SCRIPT|STYLE|TEMPLATE|TEXTAREA)$/;
/** Custom elements and buttons may be parts of a line, too. */
const MAYBE_INLINE = /-|BUTTON/;
// A paragraph may stand in a box of its own.
const MAX_LEVELS_OF_PARAGRAPH = 2;
/** More elements than any line nests, and any box without a place of its own; a page may nest thousands. */
const MAX_LEVELS = 50;
// The reader can open or turn to these.
const CLOSED = "details:not([open]), [hidden='until-found']";
const IN_CLOSED = "details:not([open]) > :not(summary)";
const SLIDES = "[class*='slide' i], [class*='carousel' i]";

/** How text is hidden: "faint" is a box of text that is drawn, "unsure" a part of a line that may be seen. */
type Hiding = "hidden" | "faint" | "unsure";

/**
 * Yields the outermost elements around texts that the browser does not show, and those around texts that it shows but
 * nobody can see: parts of lines, open shadow trees included, and boxes of text. Looks for texts that are shown only
 * beside long ones, where a story may be. Yields nothing where there is no layout.
 */
export function* hiddenByStyleSheet(
  document: Document,
  trees: readonly PageTree[],
): Generator<[element: Element, hiding: Hiding]> {
  const body = bodyOf(document);
  const window = windowOf(document);
  if (!window || !body || !hasLayout(body)) return;
  const sightOf = createSightTest(window);
  const isLaidOut = layOutSkipped(trees);
  // The elements in which words are laid out, with the first of them.
  const holders = new Map<Element, Node>();
  const columns = new Set<Element>();
  for (const { root } of trees) {
    const walker = textWalker(root);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = /\S/.test(textOf(node)) && flatParentOf(node);
      if (!holder || holders.has(holder)) continue;
      holders.set(holder, node);
      // What is in a text has the column of that text.
      if (isNoStory(holder) || holders.has(flatParentOf(holder) ?? holder)) continue;
      if (textOf(holder).length < MIN_STORY_PARAGRAPH_CHARS) continue;
      let column = holder;
      for (let level = 0; level < MAX_LEVELS_OF_PARAGRAPH; level++) column = parentOf(column) ?? column;
      columns.add(column);
    }
  }
  const boxes = new Set<Element | null>([body]);
  let outermost: Element | null = null;
  for (const [holder, words] of holders) {
    const line = lineAround(holder, holders);
    // Of a shadow tree only parts of lines are looked at.
    const text = line ? holder : contains(body, words) && parentOf(words);
    if (!text || contains(outermost, text) || (!line && isNoStory(text))) continue;
    // What the browser shows may still be unseen, by itself or by a box around it. Words in a line that is not shown
    // go with that line.
    const isDrawn = isShown(text);
    const isFaint = isDrawn && !line;
    if (isDrawn ? columns.size && !isInsideAny(line ?? text, columns) : line && !isShown(line)) continue;
    boxes.add(text);
    let sight: Sight = line ? "unsure" : "seen";
    if (!isDrawn) sight = "unseen";
    else if (isLaidOut(text)) sight = sightOf(text, words, line);
    if (sight === "unsure") yield [text, sight];
    let found = sight === "unseen" ? text : null;
    for (
      let box = parentOf(text);
      box && !boxes.has(box) && (isFaint || !(isDrawn || isShown(box)));
      box = parentOf(box)
    ) {
      if (isFaint) boxes.add(box);
      if (!isFaint || sightOf(box) === "unseen") found = box;
    }
    if (!found) continue;
    const closed = closest(line ?? found, isFaint ? `${CLOSED}, ${SLIDES}` : CLOSED);
    if (closed && !opensFormerText(queryOne(closed, "summary"))) continue;
    outermost = found;
    yield [found, isFaint ? "faint" : "hidden"];
  }
}

/** Returns the outermost element with words of its own around an element of their line; null for a block. */
function lineAround(element: Element, holders: ReadonlyMap<Element, Node>): Element | null {
  // A long text may be a block, whatever its tag.
  if (!isMaybeInline(element) || (!isAmongText(element) && textOf(element).length >= MIN_STORY_PARAGRAPH_CHARS))
    return null;
  let line: Element | null = null;
  let around: Element | null = element;
  for (let level = 0; level < MAX_LEVELS && around && isMaybeInline(around); level++) {
    around = flatParentOf(around);
    if (around && holders.has(around) && !isNoStory(around)) line = around;
  }
  return line;
}

const isMaybeInline = (element: Element): boolean =>
  INLINE_TAGS.has(tagOf(element)) || MAYBE_INLINE.test(tagOf(element));

/** True for an element whose words belong to a story only within a line; those of a link do in a paragraph, too. */
const isNoStory = (element: Element | null): boolean =>
  NO_STORY.test(tagOf(element)) && !(tagOf(element) === "A" && tagOf(parentOf(element)) === "P");

/** True for an element of an open page that its browser does not show; false where there is no layout. */
export const isHiddenInPage = (element: Element): boolean => hasLayout(element) && !isShown(element);

/** Tells of an element, or of a part of a line, whether nobody can see it or its words. */
export type UnseenTest = (element: Element, line?: Element | null) => boolean;

/** Returns a test for the elements of a page; nothing is unseen where there is no layout. */
export function createUnseenTest(document: Document): UnseenTest {
  const window = windowOf(document);
  const sightOf = window && createSightTest(window);
  return (element, line) => {
    if (!sightOf || !hasLayout(element)) return false;
    let words = firstChildOf(element);
    while (words && !isWords(words)) words = nextOf(words);
    return !isShown(element) || sightOf(element, words, line) === "unseen";
  };
}

/** True for an element that the browser shows; one without a box of its own is shown with that around it. */
export function isShown(element: Element): boolean {
  let box: Element | null = element;
  for (let level = 0; level < MAX_LEVELS && box; level++) {
    if (checkVisibility(box, { visibilityProperty: true })) return true;
    // Of what is closed no style is asked: the browser would make it for each element by itself.
    if (closest(box, IN_CLOSED) || windowOf(documentOf(box))?.getComputedStyle(box).display !== "contents")
      return false;
    box = flatParentOf(box);
  }
  return false;
}
