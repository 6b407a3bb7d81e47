import { isAmongText, isInsideAny, isWords } from "../../shared/dom-nodes.ts";
import { bodyOf, checkVisibility, clientRectOf, hasLayout, textWalker, windowOf } from "../../shared/live-document.ts";
import {
  attributeOf,
  closest,
  contains,
  documentOf,
  parentOf,
  queryAll,
  queryOne,
  tagOf,
  textOf,
} from "../../shared/live-dom.ts";
import { isLongParagraph, MIN_STORY_PARAGRAPH_CHARS, MIN_STORY_PARAGRAPHS } from "../../shared/story-paragraphs.ts";
import { createLaterTest } from "./shown-later.ts";
import { createUnseenTest } from "./unseen-text.ts";

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
  /(?:^|;)(?:display:none|(?:content-)?visibility:(?:hidden|collapse)|(?:transform:)?scale[:(]0(?![.\d])|clip:rect\((?:0|1)(?:px)?[,01]|clip-path:inset\((?:50|100)%|font-size:0(?![.\d])|(?:left|top|text-indent):-(?:999|\d{4}))/;
// A script may still show a block, but within a line nothing comes into sight.
const FAINT_STYLE = /(?:^|;)(?:opacity:0(?![.\d])|color:transparent)/;
const MAY_HIDE = /none|hidden|collapse|clip|transp|: ?0|-\d{3}|\(0/i;
const NO_SIZE = /(?:^|;)(?:max-)?(?:height|width):0(?:px)?(?:;|$|!)/;
const NO_STORY = /^(?:A|BUTTON|LABEL|NOSCRIPT|OPTION|SCRIPT|STYLE|TEMPLATE|TEXTAREA)$/;
// A paragraph may stand in a box of its own.
const MAX_LEVELS_OF_PARAGRAPH = 2;
// The reader can open or turn to these.
const CLOSED = "details:not([open]), [hidden='until-found']";
const SLIDES = "[class*='slide' i], [class*='carousel' i]";

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
  const isShownLater = createLaterTest(document, hidden);
  for (const element of hidden) if (isShownLater(element)) hidden.delete(element);
  if (!hidden.size) return hidden;
  const headlines = queryAll(document, "h1");
  if (headlines.length && headlines.every((headline) => isInsideAny(headline, hidden)))
    for (const element of hidden) if (queryOne(element, "h1")) hidden.delete(element);
  const paragraphs = queryAll(document, "p").filter(isLongParagraph);
  const lost = paragraphs.filter((element) => isInsideAny(element, hidden));
  const visible = paragraphs.length - lost.length;
  const isStoryLost = visible < Math.min(MIN_STORY_PARAGRAPHS, paragraphs.length);
  // Many are a story that a script lets appear paragraph by paragraph.
  const faintBoxes = [...faint].filter((element) => textOf(element).length >= MIN_STORY_PARAGRAPH_CHARS);
  const areManyFaint =
    Math.max(faintBoxes.length, lost.filter((element) => isInsideAny(element, faint)).length) * 2 > visible;
  for (const element of hidden)
    if ((isStoryLost || (areManyFaint && faint.has(element))) && !isAmongText(element)) hidden.delete(element);
  return hidden;
}

/** True for an element that its attributes hide, without a style sheet. */
function isHiddenByMarkup(element: Element): boolean {
  const hiddenAttribute = attributeOf(element, "hidden");
  if (hiddenAttribute !== null && hiddenAttribute.toLowerCase() !== "until-found") return !isLaidOut(element);
  if (isHiddenByStyle(element, attributeOf(element, "style") ?? "")) return isAmongText(element) || !isLaidOut(element);
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
 * Yields the outermost elements around texts that the browser does not show, and, as faint, those around texts that it
 * shows but nobody can see. Looks for faint texts only beside long ones, where a story may be. Yields nothing where
 * there is no layout.
 */
function* hiddenByStyleSheet(document: Document): Generator<[element: Element, isFaint: boolean]> {
  const body = bodyOf(document);
  const window = windowOf(document);
  if (!window || !body || !hasLayout(body)) return;
  const isUnseen = createUnseenTest(window);
  const texts = new Set<Element>();
  const columns = new Set<Element>();
  const walker = textWalker(body);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = parentOf(node);
    if (!text || !isWords(node) || (!texts.has(text) && isNoStory(text))) continue;
    texts.add(text);
    if (textOf(node).length < MIN_STORY_PARAGRAPH_CHARS) continue;
    let column = text;
    for (let level = 0; level < MAX_LEVELS_OF_PARAGRAPH; level++) column = parentOf(column) ?? column;
    columns.add(column);
  }
  const boxes = new Set<Element | null>([body]);
  let outermost: Element | null = null;
  for (const text of texts) {
    if (contains(outermost, text)) continue;
    // What the browser shows may still be unseen, by itself or by a box around it.
    const isDrawn = isShown(text);
    if (isDrawn && columns.size && !isInsideAny(text, columns)) continue;
    boxes.add(text);
    let found = isDrawn && !isUnseen(text, false) ? null : text;
    for (let box = parentOf(text); box && !boxes.has(box) && (isDrawn || !isShown(box)); box = parentOf(box)) {
      if (isDrawn) boxes.add(box);
      if (!isDrawn || isUnseen(box, true)) found = box;
    }
    if (!found || closest(found, isDrawn ? `${CLOSED}, ${SLIDES}` : CLOSED)) continue;
    outermost = found;
    yield [found, isDrawn];
  }
}

/** True for an element whose words belong to no story; those of a link do in a paragraph. */
const isNoStory = (element: Element): boolean =>
  NO_STORY.test(tagOf(element)) && !(tagOf(element) === "A" && tagOf(parentOf(element)) === "P");

/** True for an element that the browser shows; one without a box of its own is shown with that around it. */
function isShown(element: Element): boolean {
  if (checkVisibility(element, { visibilityProperty: true })) return true;
  const around = parentOf(element);
  const style = windowOf(documentOf(element))?.getComputedStyle(element);
  return around !== null && style?.display === "contents" && isShown(around);
}

/** True if the browser has laid out an element; a class for screen readers leaves it a pixel. */
function isLaidOut(element: Element): boolean {
  if (!hasLayout(element)) return false;
  const { width, height } = clientRectOf(element);
  return isShown(element) && width > 2 && height > 2;
}
