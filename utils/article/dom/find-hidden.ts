import { isAmongText, isInsideAny } from "../../shared/dom-nodes.ts";
import { clientRectOf, hasLayout, textWalker } from "../../shared/live-document.ts";
import { attributeOf, nextElementOf, parentOf, queryAll, queryOne, textOf } from "../../shared/live-dom.ts";
import { isLongParagraph, MIN_STORY_PARAGRAPH_CHARS, MIN_STORY_PARAGRAPHS } from "../../shared/story-paragraphs.ts";
import { createUnseenTest, hiddenByStyleSheet, isShown } from "./hidden-by-style-sheet.ts";
import type { PageTree } from "./shadow-trees.ts";
import { createLaterTest, firstOutside } from "./shown-later.ts";

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

/** Elements and words of a page that the reader cannot see, and parts of lines of which only a picture would tell. */
export type HiddenText = { hidden: ReadonlySet<Node>; unsure: ReadonlySet<Element> };

/**
 * Finds the elements of a page whose text the reader cannot see; `trees` are the page's.
 * Not what the page opens on demand: tabs, and text next to the control that opens it or named by it. Not the story
 * itself, which some pages hide until a script has run: if the rest were no story, only words within lines are hidden.
 */
export function findHidden(document: Document, trees: readonly PageTree[]): HiddenText {
  const hidden = new Set<Element>();
  const faint = new Set<Element>();
  const unsure = new Set<Element>();
  for (const [element, hiding] of hiddenByStyleSheet(document, trees)) {
    (hiding === "unsure" ? unsure : hidden).add(element);
    if (hiding === "faint") faint.add(element);
  }
  // After the style sheets: for these the browser has laid out all of the page at once.
  for (const element of queryAll(document, CANDIDATES)) if (isHiddenByMarkup(element)) hidden.add(element);
  const isShownLater = createLaterTest(document, hidden);
  // A run of hidden elements is judged as a whole, so none is taken out before the last is judged.
  for (const element of [...hidden].filter(isShownLater)) hidden.delete(element);
  if (!hidden.size) return { hidden, unsure };
  const headlines = queryAll(document, "h1");
  if (headlines.length && headlines.every((headline) => isInsideAny(headline, hidden)))
    for (const element of hidden) if (queryOne(element, "h1")) hidden.delete(element);
  const paragraphs = queryAll(document, "p").filter(isLongParagraph);
  const lost = paragraphs.filter((element) => isInsideAny(element, hidden));
  const shown = new Set<Element | null>(paragraphs);
  for (const element of lost) shown.delete(element);
  // Beside a text that is shown, fewer are no story.
  const enough = shown.size ? MIN_STORY_PARAGRAPHS : 1;
  const isStoryLost = shown.size < MIN_STORY_PARAGRAPHS && lost.length >= enough;
  // Many are a story that a script lets appear paragraph by paragraph; a copy of what is shown is none.
  const faintBoxes = [...faint].filter((element) => textOf(element).length >= MIN_STORY_PARAGRAPH_CHARS);
  const shownTexts = new Set(faint.size ? [...shown].map(textOf) : []);
  const faintParagraphs = lost.filter((element) => isInsideAny(element, faint) && !shownTexts.has(textOf(element)));
  const faintCount = Math.max(faintBoxes.length, faintParagraphs.length);
  const areManyFaint = faintCount >= enough && faintCount * 2 > shown.size;
  // It shows them from the first on: what is right before a paragraph that is shown stays hidden.
  const isShownByScript = (element: Element) =>
    (isStoryLost || (areManyFaint && faint.has(element))) &&
    !isAmongText(element) &&
    !shown.has(firstOutside(hidden, element, nextElementOf));
  for (const element of [...hidden].filter(isShownByScript)) hidden.delete(element);
  return { hidden: withoutSeenWords(document, hidden), unsure };
}

/** Returns hidden elements, and in place of those in a line that hold words that are seen, the words that are not. */
function withoutSeenWords(document: Document, hidden: ReadonlySet<Element>): ReadonlySet<Node> {
  const isUnseen = createUnseenTest(document);
  const left = new Set<Node>(hidden);
  for (const element of hidden) {
    const line = isAmongText(element) && hasLayout(element) ? parentOf(element) : null;
    if (!line) continue;
    const walker = textWalker(element);
    const words: Node[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) words.push(node);
    const unseen = words.filter((node) => parentOf(node) === element || isUnseen(parentOf(node) ?? element, line));
    if (unseen.length === words.length) continue;
    left.delete(element);
    for (const node of unseen) left.add(node);
  }
  return left;
}

/** True for an element that its attributes hide, without a style sheet. */
function isHiddenByMarkup(element: Element): boolean {
  const hiddenAttribute = attributeOf(element, "hidden");
  if (hiddenAttribute !== null && hiddenAttribute.toLowerCase() !== "until-found") return !isLaidOut(element);
  if (isHiddenByStyle(element, attributeOf(element, "style") ?? "")) return !isLaidOut(element);
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

/** True if the browser has laid out an element; a class for screen readers leaves it a pixel. */
function isLaidOut(element: Element): boolean {
  if (!hasLayout(element) || !isShown(element)) return false;
  const { width, height } = clientRectOf(element);
  return width > 2 && height > 2;
}
