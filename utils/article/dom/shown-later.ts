import { isAmongText } from "../../shared/dom-nodes.ts";
import { checkVisibility, clientRectOf, hasLayout, windowOf } from "../../shared/live-document.ts";
import {
  attributeOf,
  childrenOf,
  closest,
  documentOf,
  firstElementOf,
  idOf,
  matches,
  nextElementOf,
  parentOf,
  previousElementOf,
  queryAll,
  queryOne,
  tagOf,
  textOf,
} from "../../shared/live-dom.ts";
import { isLongParagraph, MIN_STORY_PARAGRAPH_CHARS } from "../../shared/story-paragraphs.ts";
import { alternation } from "../../shared/word-lists.ts";
import { wordPattern } from "../words.ts";

// Names that site builders and animation libraries give to blocks that appear once the reader has scrolled to them.
const REVEALED =
  "[class*='anim' i], [class*='reveal' i], [class*='wow'], [class*='fade' i], [class*='-invisible'], [data-aos], [data-w-id], [data-sr-id], [data-framer-name], [style*='opacity'][style*='visib']";
const OPENERS =
  "button, [onclick], label, summary, [role='button'], a:not([href]), a[href^='#'], a[href^='javascript:']";
// React's server sends late content in hidden boxes of such names, which a script puts in place.
const STREAMED_ID = /^S:[\da-f]+$/;
const MIN_SLIDES = 3;
const MAX_OPENER_CHARS = 60;
/** More elements than a story has in one box; a page may hide thousands side by side. */
const MAX_RUN = 99;

const formerText = wordPattern((words) => new RegExp(alternation(words("opener", "formerText")), "iu"));

/** True for a control that shows what a text said before, or how it was corrected. */
export const opensFormerText = (control: Element | null): boolean =>
  formerText().test(textOf(control) + attributeOf(control, "aria-label"));

/**
 * Returns a test for hidden elements that the page shows on demand or later: tabs, text next to the control that opens
 * it or named by it, slides, and blocks that appear as the reader scrolls.
 */
export function createLaterTest(document: Document, hidden: ReadonlySet<Element>): (element: Element) => boolean {
  const slides = slidesAmong(hidden);
  const controls = controlsById(document);
  return (element) => slides.has(element) || isOpenedOnDemand(element, controls, hidden) || isRevealedLater(element);
}

/** True for the panel of a tab, and for text that a control opens, next to it or elsewhere on the page. */
function isOpenedOnDemand(
  element: Element,
  controls: ReadonlyMap<string, Element>,
  hidden: ReadonlySet<Element>,
): boolean {
  if (closest(element, "[role='tabpanel']") !== null) return true;
  const control = controls.get(idOf(element));
  if (control) return !opensFormerText(control);
  // The rest of a paragraph, whose button may stand after it.
  const isRest = tagOf(element) === "SPAN" && textOf(element).length >= MIN_STORY_PARAGRAPH_CHARS;
  if (!isRest && !holdsLongParagraph(element)) return false;
  if (STREAMED_ID.test(idOf(element))) return true;
  const beside = [
    firstOutside(hidden, element, previousElementOf),
    firstOutside(hidden, element, nextElementOf),
    isRest && nextElementOf(parentOf(element)),
  ];
  return beside.some((one) => one && isOpener(one));
}

/** Returns the first element before or behind one that is not among some others. */
export function firstOutside(
  others: ReadonlySet<Element | null>,
  element: Element,
  step: (element: Element | null) => Element | null,
): Element | null {
  let found = step(element);
  for (let count = 0; others.has(found) && count < MAX_RUN; count++) found = step(found);
  return found;
}

/** True for a block below the window that a script will show; without a layout, for any such block. */
function isRevealedLater(element: Element): boolean {
  const { innerHeight = 0 } = windowOf(documentOf(element)) ?? {};
  // The cheap test first: most of what is hidden has no place.
  if (hasLayout(element) && (!checkVisibility(element, {}) || clientRectOf(element).bottom <= innerHeight))
    return false;
  return !isAmongText(element) && closest(element, REVEALED) !== null;
}

/** Returns the hidden ones among at least three boxes of one name with text, of which the page shows another. */
function slidesAmong(hidden: ReadonlySet<Element>): ReadonlySet<Element> {
  const slides = new Set<Element>();
  const namesakes = new Map<Element, Map<string, Element[]>>();
  for (const element of hidden) {
    const box = parentOf(element);
    const name = classesOf(element)[0];
    if (!box || !name || tagOf(element) === "P") continue;
    const byName = namesakes.get(box) ?? childrenByName(box);
    namesakes.set(box, byName);
    const alike = byName.get(name) ?? [];
    // Once is enough for all of a name.
    byName.delete(name);
    if (alike.length < MIN_SLIDES || alike.every((child) => hidden.has(child))) continue;
    const withText = alike.filter(holdsLongParagraph);
    if (withText.length >= MIN_SLIDES && withText.some((child) => !hidden.has(child)))
      for (const slide of withText) slides.add(slide);
  }
  return slides;
}

/** Returns the elements right inside a box by the names of their classes. */
function childrenByName(box: Element): Map<string, Element[]> {
  const byName = new Map<string, Element[]>();
  for (const child of childrenOf(box))
    for (const name of new Set(classesOf(child))) {
      const children = byName.get(name);
      if (children) children.push(child);
      else byName.set(name, [child]);
    }
  return byName;
}

const classesOf = (element: Element): string[] => attributeOf(element, "class")?.match(/\S+/g) ?? [];

/** Returns the controls and links of a page by the ids that they name. */
function controlsById(document: Document): ReadonlyMap<string, Element> {
  const controls = new Map<string, Element>();
  for (const control of queryAll(document, "[aria-controls], [href^='#'], [data-target^='#'], [data-bs-target^='#']"))
    for (const name of ["aria-controls", "href", "data-target", "data-bs-target"])
      for (const id of attributeOf(control, name)?.split(" ") ?? []) controls.set(id.replace(/^#/, ""), control);
  controls.delete("");
  return controls;
}

function isOpener(element: Element): boolean {
  // "Show 14 comments" counts other texts than the rest of the story.
  if (textOf(element).trim().length > MAX_OPENER_CHARS || /\d/.test(textOf(element)) || opensFormerText(element))
    return false;
  return matches(element, OPENERS) || queryOne(element, OPENERS) !== null;
}

function holdsLongParagraph(element: Element): boolean {
  if (isLongParagraph(element)) return true;
  // The cheap test first: most of what is hidden is a label or a picture.
  return firstElementOf(element) !== null && queryAll(element, "p").some(isLongParagraph);
}
