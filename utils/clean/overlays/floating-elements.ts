import { DIALOG_ROLES } from "../../shared/dialog-roles.ts";
import {
  byTag,
  contains,
  firstElementOf,
  matches,
  nextElementOf,
  parentOf,
  queryAll,
  queryOne,
  tagOf,
  textOf,
} from "../../shared/live-dom.ts";
import { shadowRootOf } from "../dom/composed-tree.ts";
import type { Layout, PageModel } from "../types.ts";
import { coverageOf, liesWithin } from "./coverage.ts";

/** Elements to hide, each with the floating elements in it that were met on the way. */
export type FloatingElements = Map<Element, Set<Element>>;

/** Elements with the role or the tag of a dialog. */
export const DIALOGS = `dialog[open], ${DIALOG_ROLES}, [popover]`;

const MAX_LEVELS = 100;
/** A box with more elements is a list, not the wrapper of a dialog and its scrim. */
const MAX_WRAPPED = 100;
const MAX_SHADOW_ELEMENTS = 200;
/** Share of the viewport. */
const MIN_WINDOW_SHARE = 0.9;
/** Text that a box may add to the overlay in it and still be no more than its holder, in characters. */
const MAX_HOLDER_CHARS = 12;
const OUTERMOST = /^(?:BODY|HTML)$/;
/** A box with fewer paragraphs and less text holds no story. */
const MIN_PARAGRAPHS = 3;
const MIN_PAGE_CHARS = 400;
const MAIN = "main, [role='main']";

/**
 * Adds the overlays around an element: the largest boxes that are one overlay and nothing else.
 * A page may float itself, and its bars may hold a dialog: what is larger than the overlay is one of its own, or none.
 */
export function addFloating(
  element: Element,
  layout: Layout,
  model: () => PageModel,
  floating: FloatingElements,
): void {
  if (OUTERMOST.test(tagOf(element))) return;
  let overlay: Element | null = null;
  let inner = new Set<Element>();
  const close = () => {
    if (overlay) addParts(floating, wrapperOf(overlay, layout), inner);
    overlay = null;
    inner = new Set();
  };
  let levels = 0;
  for (let current: Element | null = element; current && !OUTERMOST.test(tagOf(current)); ) {
    if (++levels > MAX_LEVELS) return;
    if (floats(current, layout) || (current === element && shadowFloating(current, layout).length > 0)) {
      if (holdsPage(current, model)) break;
      if (overlay && !isOneOverlay(overlay, current, layout)) close();
      overlay = current;
      inner.add(current);
    }
    current = parentOf(current);
  }
  close();
}

function addParts(floating: FloatingElements, element: Element, parts: Iterable<Element>): void {
  const known = floating.get(element) ?? new Set();
  for (const part of parts) known.add(part);
  floating.set(element, known);
}

/** True if the page itself floats in an element. */
function holdsPage(element: Element, model: () => PageModel): boolean {
  // The cheap test first: to find the story takes a walk over the whole page.
  if (byTag(element, "p").length < MIN_PARAGRAPHS && textOf(element).length < MIN_PAGE_CHARS) return false;
  const { story } = model();
  return story ? contains(element, story.body) : queryOne(element, MAIN) !== null;
}

/** True if an outer box is one overlay with the inner one: it holds little else, or the inner one lies within it. */
function isOneOverlay(inner: Element, outer: Element, layout: Layout): boolean {
  const lengthOf = (element: Element) => textOf(element).trim().length;
  if (lengthOf(outer) - lengthOf(inner) <= MAX_HOLDER_CHARS) return true;
  // A layer that lets clicks through is the common parent of whatever the page opens.
  return layout.style(outer).pointerEvents !== "none" && liesWithin(inner, outer, layout);
}

/** Returns the parent if it holds only floating elements, else the element: a scrim is hidden with its dialog. */
function wrapperOf(element: Element, layout: Layout): Element {
  const parent = parentOf(element);
  if (!parent || OUTERMOST.test(tagOf(parent))) return element;
  let left = MAX_WRAPPED;
  for (let child = firstElementOf(parent); child; child = nextElementOf(child))
    if (!left-- || !(isInvisible(child) || floats(child, layout))) return element;
  return parent;
}

const isInvisible = (element: Element) => /^(?:SCRIPT|STYLE|TEMPLATE|LINK)$/.test(tagOf(element));

/** True if an element is laid out over the page, and not in its flow. */
export function floats(element: Element, layout: Layout): boolean {
  const { position } = layout.style(element);
  return (
    position === "fixed" ||
    position === "sticky" ||
    (position === "absolute" && (matches(element, DIALOGS) || fillsWindow(element, layout))) ||
    matches(element, "dialog[open]")
  );
}

/** True if an element that is no part of the flow covers the whole window, over the page. */
function fillsWindow(element: Element, layout: Layout): boolean {
  return (
    !(Number.parseInt(layout.style(element).zIndex, 10) < 0) && coverageOf(element, layout).share >= MIN_WINDOW_SHARE
  );
}

/** Returns the floating elements among the first two hundred of a shadow root and of the roots in it. */
export function shadowFloating(element: Element, layout: Layout): Element[] {
  const roots = [shadowRootOf(element, layout)];
  const inner: Element[] = [];
  for (const root of roots)
    for (const item of queryAll(root, "*").slice(0, MAX_SHADOW_ELEMENTS - inner.length)) {
      inner.push(item);
      const nested = shadowRootOf(item, layout);
      if (nested) roots.push(nested);
    }
  return inner.filter((item) => floats(item, layout));
}
