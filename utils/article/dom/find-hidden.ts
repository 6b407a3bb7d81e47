import { isAmongText, isInsideAny } from "../../shared/dom-nodes.ts";
import { bodyOf, checkVisibility, clientRectOf, windowOf } from "../../shared/live-document.ts";
import {
  attributeOf,
  childrenOf,
  closest,
  contains,
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
import { isLongParagraph, MIN_STORY_PARAGRAPHS } from "../../shared/story-paragraphs.ts";
import { unseenIn } from "./unseen-text.ts";

const HIDING_CLASSES = [
  "d-none",
  "element-invisible",
  "hidden",
  "hide",
  "invisible",
  "is-hidden",
  "screen-reader-only",
  "screen-reader-text",
  "sr-only",
  "u-hidden",
  "visually-hidden",
  "visuallyhidden",
];
const CANDIDATES = `[hidden], [style], ${HIDING_CLASSES.map((name) => `.${name}`).join(", ")}`;
const HIDING_CLASS = new RegExp(`(?:^|\\s)(?:${HIDING_CLASSES.join("|")})(?!\\S)`);
// A class for some sizes of the window, as "md:block" or "d-lg-block", undoes the hiding for others.
const SHOWS_ON_SOME_SCREENS = /(?:^|\s)(?:[a-z\d]+:(?:block|flex|grid|inline|visible|not-sr-only)|d-[a-z]{2,3}-[a-z])/;
const HIDING_STYLE =
  /(?:^|;)(?:display:none|(?:content-)?visibility:(?:hidden|collapse)|(?:transform:)?scale[:(]0(?![.\d])|clip:rect\((?:0|1)(?:px)?[,01]|clip-path:inset\((?:50|100)%|font-size:0(?![.\d])|(?:left|top|text-indent):-\d{3})/;
// A script may still show a block, but within a line nothing comes into sight.
const FAINT_STYLE = /(?:^|;)(?:opacity:0(?![.\d])|color:transparent)/;
const MAY_HIDE = /none|hidden|collapse|clip|transp|: ?0|-\d{3}|\(0/i;
const NO_SIZE = /(?:^|;)(?:max-)?(?:height|width):0(?:px)?(?:;|$|!)/;
const BLOCKS = ":is(p, li, h1, h2, h3, h4, blockquote, td, dd)";
const TEXTS = `${BLOCKS}, ${BLOCKS} :is(span, em, i, b, strong, u, s, small, mark), p a`;
// The reader can open or turn to these.
const CLOSED = "details:not([open]), [hidden='until-found']";
const SLIDES = "[class*='slide' i], [class*='carousel' i]";
const OPENERS = "button, label, summary, [role='button'], a:not([href]), a[href^='#'], a[href^='javascript:']";
// React's server sends late content in hidden boxes of such names, which a script puts in place.
const STREAMED_ID = /^S:[\da-f]+$/;
const MIN_SLIDES = 3;
const MAX_OPENER_CHARS = 60;

/**
 * Returns the elements of a page whose text the reader cannot see.
 * Not what the page opens on demand: tabs, and text next to the control that opens it or named by it. Not the story
 * itself, which some pages hide until a script has run: if the rest were no story, only words within lines are hidden.
 */
export function findHidden(document: Document): ReadonlySet<Element> {
  const hidden = new Set<Element>();
  const faint = new Set<Element>();
  for (const element of queryAll(document, CANDIDATES)) if (isHiddenByMarkup(element)) hidden.add(element);
  for (const [element, isFaint] of hiddenByStyleSheet(document)) {
    hidden.add(element);
    if (isFaint) faint.add(element);
  }
  const slides = slidesAmong(hidden);
  const controlled = controlledIds(document);
  for (const element of hidden)
    if (slides.has(element) || isOpenedOnDemand(element, controlled)) hidden.delete(element);
  if (!hidden.size) return hidden;
  const headlines = queryAll(document, "h1");
  if (headlines.length && headlines.every((headline) => isInsideAny(headline, hidden)))
    for (const element of hidden) if (queryOne(element, "h1")) hidden.delete(element);
  const paragraphs = queryAll(document, "p").filter(isLongParagraph);
  const lost = paragraphs.filter((element) => isInsideAny(element, hidden));
  const visible = paragraphs.length - lost.length;
  const isStoryLost = visible < Math.min(MIN_STORY_PARAGRAPHS, paragraphs.length);
  // Many are a story that a script lets appear paragraph by paragraph.
  const areManyFaint = lost.filter((element) => isInsideAny(element, faint)).length * 2 > visible;
  for (const element of hidden)
    if ((isStoryLost || (areManyFaint && faint.has(element))) && !isAmongText(element)) hidden.delete(element);
  return hidden;
}

/** True for an element that its attributes hide, without a style sheet. */
function isHiddenByMarkup(element: Element): boolean {
  const hiddenAttribute = attributeOf(element, "hidden");
  if (hiddenAttribute !== null && hiddenAttribute.toLowerCase() !== "until-found") return true;
  if (isHiddenByStyle(element, attributeOf(element, "style") ?? "")) return true;
  const names = attributeOf(element, "class") ?? "";
  return HIDING_CLASS.test(names) && !SHOWS_ON_SOME_SCREENS.test(names) && !isLaidOut(element);
}

function isHiddenByStyle(element: Element, declarations: string): boolean {
  // The cheap test first: most declarations set a size or a colour.
  if (!MAY_HIDE.test(declarations)) return false;
  const style = declarations.toLowerCase().replace(/\s+/g, "");
  if (HIDING_STYLE.test(style) || (NO_SIZE.test(style) && style.includes("overflow:hidden"))) return true;
  return FAINT_STYLE.test(style) && isAmongText(element) && !hasLayout(element);
}

/**
 * Yields the outermost elements around texts that the browser does not show, or shows so that nobody can see them: with
 * true. Yields nothing where there is no layout.
 */
function* hiddenByStyleSheet(document: Document): Generator<[element: Element, isFaint: boolean]> {
  const body = bodyOf(document);
  const window = windowOf(document);
  if (!window || !body || !hasLayout(body)) return;
  const isUnseen = unseenIn(window);
  const boxes = new Set<Element | null>([body]);
  let outermost: Element | null = null;
  for (const text of queryAll(body, TEXTS)) {
    if (contains(outermost, text)) continue;
    const isFaint = isShown(text);
    boxes.add(text);
    let found = isFaint && !isUnseen(text, false) ? null : text;
    for (let box = parentOf(text); box && !boxes.has(box) && (isFaint || !isShown(box)); box = parentOf(box)) {
      if (isFaint) boxes.add(box);
      if (!isFaint || isUnseen(box, true)) found = box;
    }
    if (!found || closest(found, isFaint ? `${CLOSED}, ${SLIDES}` : CLOSED)) continue;
    outermost = found;
    yield [found, isFaint];
  }
}

/** True where a browser lays out the page; false for a copy and in Node. */
const hasLayout = (element: Element): boolean => "checkVisibility" in element && windowOf(documentOf(element)) !== null;

const isShown = (element: Element): boolean => checkVisibility(element, { visibilityProperty: true });

/** True if the browser has laid out an element; a class for screen readers leaves it a pixel. */
function isLaidOut(element: Element): boolean {
  if (!hasLayout(element)) return false;
  const { width, height } = clientRectOf(element);
  return isShown(element) && width > 2 && height > 2;
}

/** True for the panel of a tab, and for text that a control opens, next to it or elsewhere on the page. */
function isOpenedOnDemand(element: Element, controlled: ReadonlySet<string>): boolean {
  if (closest(element, "[role='tabpanel']") !== null) return true;
  if (!holdsLongParagraph(element)) return false;
  if (STREAMED_ID.test(idOf(element)) || controlled.has(idOf(element))) return true;
  return [previousElementOf(element), nextElementOf(element)].some((beside) => beside !== null && isOpener(beside));
}

/** Returns the hidden ones among at least three boxes of one name with text, of which the page shows another. */
function slidesAmong(hidden: ReadonlySet<Element>): ReadonlySet<Element> {
  const slides = new Set<Element>();
  const seen = new Map<Element, Set<string>>();
  for (const element of hidden) {
    const box = parentOf(element);
    const name = classesOf(element)[0];
    if (!box || !name || tagOf(element) === "P" || seen.get(box)?.has(name)) continue;
    if (childrenOf(box).length < MIN_SLIDES) continue;
    seen.set(box, (seen.get(box) ?? new Set()).add(name));
    const alike = childrenOf(box).filter((child) => classesOf(child).includes(name) && holdsLongParagraph(child));
    if (alike.length >= MIN_SLIDES && alike.some((child) => !hidden.has(child)))
      for (const slide of alike) slides.add(slide);
  }
  return slides;
}

const classesOf = (element: Element): string[] => attributeOf(element, "class")?.match(/\S+/g) ?? [];

/** Returns the ids that controls and links of a page name. */
function controlledIds(document: Document): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const control of queryAll(document, "[aria-controls], [href^='#'], [data-target^='#'], [data-bs-target^='#']"))
    for (const name of ["aria-controls", "href", "data-target", "data-bs-target"])
      for (const id of attributeOf(control, name)?.split(" ") ?? []) ids.add(id.replace(/^#/, ""));
  ids.delete("");
  return ids;
}

function isOpener(element: Element): boolean {
  if (textOf(element).trim().length > MAX_OPENER_CHARS) return false;
  return matches(element, OPENERS) || queryOne(element, OPENERS) !== null;
}

function holdsLongParagraph(element: Element): boolean {
  if (isLongParagraph(element)) return true;
  // The cheap test first: most of what is hidden is a label or a picture.
  return firstElementOf(element) !== null && queryAll(element, "p").some(isLongParagraph);
}
