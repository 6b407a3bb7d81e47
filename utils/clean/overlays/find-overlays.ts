import { composedRoots, queryComposed } from "../dom/composed-tree.ts";
import { textOfRoots } from "../dom/element-text.ts";
import type { Task } from "../engine/task.ts";
import { isMenu } from "../signals/menu.ts";
import type { Layout, PageView } from "../types.ts";
import { coverageOf } from "./coverage.ts";
import { VENDOR_OVERLAY_SELECTOR } from "./vendors.ts";

/** An element that floats over the page. */
export type Overlay = {
  /** The element to hide. */
  element: Element;
  /** The element and the shadow roots and frames drawn in it. */
  roots: readonly (Element | ShadowRoot)[];
  text: string;
  /** The share of the viewport that it covers, 0 to 1. */
  share: number;
  /** True if it covers the middle of the viewport. */
  central: boolean;
  /** True if it is at most half as wide as the viewport. */
  narrow: boolean;
  /** True if it has the role or the tag of a dialog. */
  dialog: boolean;
  /** True if it stays in its place in the viewport, and does not merely stick there while the page scrolls. */
  fixed: boolean;
  /** True if it covers the page and says nothing. */
  scrim: boolean;
};

const DIALOGS = "dialog[open], [role='dialog'], [role='alertdialog'], [aria-modal='true'], [popover]";
const MAX_OVERLAYS = 60;
const MAX_SEEDS = 400;
const SEEDS_PER_STEP = 10;
const MAX_LEVELS = 100;
const MAX_SHADOW_ELEMENTS = 200;
/** Shares of the viewport. */
const MIN_SHARE = 0.002;
const MIN_SCRIM_SHARE = 0.95;
const MIN_BIG_MENU_SHARE = 0.4;
const MAX_SCRIM_CHARS = 19;
const OUTERMOST = /^(?:BODY|HTML)$/;
/** Parts of a page's frame that may float and never cover it. */
const PAGE_FRAME = "header, nav, [role='banner'], [role='navigation'], [role='search'], video, audio";
const CONTENT = "button, a, input, iframe, img, video, canvas";

/** Outermost floating elements, each with the floating elements inside it that were met on the way. */
type FloatingElements = Map<Element, Set<Element>>;

/** Finds everything that floats over the page, or among what has changed; the outermost element of each. */
export function* findOverlays({ document, layout, changed }: PageView): Task<Overlay[]> {
  if (!layout || !document.body) return [];
  const floating: FloatingElements = new Map();
  const visited = new Set<Element>();
  let count = 0;
  for (const element of seedsOf(document, layout, changed)) {
    if (visited.has(element)) continue;
    visited.add(element);
    if (++count > MAX_SEEDS || floating.size >= MAX_OVERLAYS) break;
    if (count % SEEDS_PER_STEP === 0) yield;
    addOutermost(element, layout, floating);
  }
  const overlays: Overlay[] = [];
  for (const [element, inner] of floating) {
    yield;
    const overlay = describeOverlay(element, inner, layout);
    if (overlay) overlays.push(overlay);
  }
  return overlays;
}

/** Finds the scrims among the last children of the body and over the middle of the viewport. */
export function findScrims({ document, layout }: PageView): Overlay[] {
  if (!layout || !document.body) return [];
  const { width, height } = layout.viewport;
  const seeds = [...[...document.body.children].slice(-MAX_OVERLAYS), ...layout.at(width / 2, height / 2)];
  const floating: FloatingElements = new Map();
  for (const element of seeds) addOutermost(element, layout, floating);
  return [...floating]
    .flatMap(([element, inner]) => describeOverlay(element, inner, layout) ?? [])
    .filter(({ scrim }) => scrim);
}

/** Returns where to look: dialogs and vendors, what has changed with two levels inside it, and a grid of points. */
function* seedsOf(document: Document, layout: Layout, changed: readonly Element[] | null): Iterable<Element> {
  for (const root of changed ?? [document.body]) {
    yield root;
    yield* root.querySelectorAll(`${DIALOGS}, ${VENDOR_OVERLAY_SELECTOR}`);
    for (const child of root.children) {
      yield child;
      if (changed) yield* child.children;
    }
  }
  const { width, height } = layout.viewport;
  for (const x of layout.grid) for (const y of layout.grid) yield* layout.at(x * width, y * height);
}

/**
 * Adds the outermost floating element around an element, with the floating elements between them.
 * What floats inside a shadow root is added by its host; the outermost element may draw nothing itself.
 */
function addOutermost(element: Element, layout: Layout, floating: FloatingElements): void {
  if (OUTERMOST.test(element.tagName)) return;
  const chain = floats(element, layout) || shadowFloating(element, layout).length > 0 ? [element] : [];
  let levels = 0;
  let ancestor = element.parentElement;
  for (; ancestor && !OUTERMOST.test(ancestor.tagName); ancestor = ancestor.parentElement) {
    if (++levels > MAX_LEVELS) return;
    if (floats(ancestor, layout)) chain.push(ancestor);
  }
  const top = chain.at(-1);
  if (!top) return;
  const outermost = wrapperOf(top, layout) ?? top;
  const known = floating.get(outermost) ?? new Set();
  for (const item of chain) known.add(item);
  floating.set(outermost, known);
}

/** Returns the parent if it holds nothing but floating elements: a scrim and its dialog are hidden together. */
function wrapperOf({ parentElement: parent }: Element, layout: Layout): Element | null {
  if (!parent || OUTERMOST.test(parent.tagName)) return null;
  return [...parent.children].every((child) => isInvisible(child) || floats(child, layout)) ? parent : null;
}

const isInvisible = (element: Element) => /^(?:SCRIPT|STYLE|TEMPLATE|LINK)$/.test(element.tagName);

function floats(element: Element, layout: Layout): boolean {
  const { position } = layout.style(element);
  return (
    position === "fixed" ||
    position === "sticky" ||
    (position === "absolute" && element.matches(DIALOGS)) ||
    element.matches("dialog[open]")
  );
}

/** Returns the floating elements among the first two hundred of an open shadow root. */
function shadowFloating(element: Element, layout: Layout): Element[] {
  const inner = [...(element.shadowRoot?.querySelectorAll("*") ?? [])].slice(0, MAX_SHADOW_ELEMENTS);
  return inner.filter((item) => floats(item, layout));
}

/** Describes an overlay; null for what is not visible or belongs to the page's frame. */
function describeOverlay(element: Element, inner: ReadonlySet<Element>, layout: Layout): Overlay | null {
  if (element.matches(PAGE_FRAME)) return null;
  const children = [...element.children].filter((child) => floats(child, layout));
  const floating = new Set([element, ...inner, ...shadowFloating(element, layout), ...children]);
  const coverages = [...floating].map((part) => coverageOf(part, layout));
  const share = Math.max(...coverages.map((coverage) => coverage.share));
  if (share <= MIN_SHARE) return null;
  const roots = composedRoots(element);
  const text = textOfRoots(roots);
  const dialog = queryComposed(roots, DIALOGS) !== null;
  if (!dialog && share < MIN_BIG_MENU_SHARE && isMenu(element, text)) return null;
  return {
    element,
    roots,
    text,
    share,
    central: coverages.some((coverage) => coverage.central),
    narrow: coverages.every((coverage) => coverage.narrow),
    dialog,
    fixed: dialog || [element, ...element.children].some((part) => layout.style(part).position === "fixed"),
    scrim: share >= MIN_SCRIM_SHARE && text.length <= MAX_SCRIM_CHARS && !queryComposed(roots, CONTENT),
  };
}
