import { composedRoots, queryComposed } from "../dom/composed-tree.ts";
import { textOfRoots } from "../dom/element-text.ts";
import type { Task } from "../engine/task.ts";
import { isMenu } from "../inline/menu.ts";
import type { Layout, PageView } from "../types.ts";
import { VENDOR_OVERLAY_SELECTOR } from "./vendors.ts";

/** Something that stands over the page: the element to hide, the parts that it draws, its words, and where it stands. */
export type Overlay = {
  element: Element;
  parts: readonly (Element | ShadowRoot)[];
  words: string;
  /** The share of the viewport that it covers, 0 to 1, whether it covers the middle, and whether it keeps to one half of the width. */
  share: number;
  central: boolean;
  narrow: boolean;
  dialog: boolean;
  /** Whether it stays in the window's place and does not merely stick there when the page is scrolled. */
  fixed: boolean;
  /** Covers the page and says nothing. */
  scrim: boolean;
};

const DIALOGS = "dialog[open], [role='dialog'], [role='alertdialog'], [aria-modal='true'], [popover]";
const MOST = 60;
const MOST_SEEDS = 400;
const MOST_LEVELS = 100;
const SHADOW_ELEMENTS = 200;
const SEEN = 0.002;
const COVER = 0.95;
const FULL_WORDS = 20;
const OUTERMOST = /^(?:BODY|HTML)$/;
// Parts of a page's frame that may float and never stand over it.
const FRAME = "header, nav, [role='banner'], [role='navigation'], [role='search'], video, audio";
const MENU_SHARE = 0.4;
const SPEAKING = "button, a, input, iframe, img, video, canvas";

/** Everything that floats over the page, or among what has changed of it; the outermost element of each. */
export function* findOverlays({ document, layout, changed }: PageView): Task<Overlay[]> {
  if (!layout || !document.body) return [];
  const floating = new Map<Element, Set<Element>>();
  const asked = new Set<Element>();
  let seeds = 0;
  for (const element of seedsOf(document, layout, changed)) {
    if (asked.has(element)) continue;
    asked.add(element);
    if (++seeds > MOST_SEEDS || floating.size >= MOST) break;
    if (seeds % 10 === 0) yield;
    gather(element, layout, floating);
  }
  const overlays: Overlay[] = [];
  for (const [element, drawn] of floating) {
    yield;
    const overlay = overlayOf(element, drawn, layout);
    if (overlay) overlays.push(overlay);
  }
  return overlays;
}

/** The scrims that stand in a page's outermost layer or over its middle. */
export function findBackdrops({ document, layout }: PageView): Overlay[] {
  if (!layout || !document.body) return [];
  const { width, height } = layout.viewport;
  const places = [...[...document.body.children].slice(-MOST), ...layout.at(width / 2, height / 2)];
  const floating = new Map<Element, Set<Element>>();
  for (const element of places) gather(element, layout, floating);
  return [...floating]
    .flatMap(([element, drawn]) => overlayOf(element, drawn, layout) ?? [])
    .filter(({ scrim }) => scrim);
}

/** Where to look for what floats: dialogs and known vendors, what has changed and what stands right inside it, and what lies under the points of a grid. */
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

/** Adds the outermost fixed or sticky element around an element to those that float (the host where it floats inside a shadow root), with what floats on the way there: the outermost may draw nothing itself. */
function gather(element: Element, layout: Layout, floating: Map<Element, Set<Element>>): void {
  if (OUTERMOST.test(element.tagName)) return;
  const drawn = floats(element, layout) || shadowFloats(element, layout) ? [element] : [];
  let height = 0;
  for (let at = element.parentElement; at && !OUTERMOST.test(at.tagName); at = at.parentElement) {
    if (++height > MOST_LEVELS) return;
    if (floats(at, layout)) drawn.push(at);
  }
  const found = drawn.at(-1);
  if (!found) return;
  const parent = found.parentElement;
  // A wrapper that holds nothing but floating things goes as a whole: its scrim with its dialog.
  const isWrapper =
    parent !== null &&
    !OUTERMOST.test(parent.tagName) &&
    [...parent.children].every((child) => isSilent(child) || floats(child, layout));
  const outermost = isWrapper ? parent : found;
  const known = floating.get(outermost) ?? new Set();
  for (const one of drawn) known.add(one);
  floating.set(outermost, known);
}

const isSilent = (element: Element) => /^(?:SCRIPT|STYLE|TEMPLATE|LINK)$/.test(element.tagName);

function floats(element: Element, layout: Layout): boolean {
  const { position } = layout.style(element);
  return (
    position === "fixed" ||
    position === "sticky" ||
    (position === "absolute" && element.matches(DIALOGS)) ||
    element.matches("dialog[open]")
  );
}

/** The floating elements of an open shadow root, among its first two hundred elements. */
function shadowFloating(element: Element, layout: Layout): Element[] {
  const inner = [...(element.shadowRoot?.querySelectorAll("*") ?? [])].slice(0, SHADOW_ELEMENTS);
  return inner.filter((one) => floats(one, layout));
}

const shadowFloats = (element: Element, layout: Layout): boolean =>
  element.shadowRoot !== null && shadowFloating(element, layout).length > 0;

/** An overlay as the rules see it; null where it is not seen, or is part of the page's frame. */
function overlayOf(element: Element, drawn: ReadonlySet<Element>, layout: Layout): Overlay | null {
  if (element.matches(FRAME)) return null;
  const floating = [
    ...new Set([
      element,
      ...drawn,
      ...shadowFloating(element, layout),
      ...[...element.children].filter((child) => floats(child, layout)),
    ]),
  ].map((part) => coverOf(part, layout));
  const share = Math.max(...floating.map((cover) => cover.share));
  if (share <= SEEN) return null;
  const parts = composedRoots(element);
  const words = textOfRoots(parts);
  const dialog = queryComposed(parts, DIALOGS) !== null;
  if (!dialog && share < MENU_SHARE && isMenu(element, words)) return null;
  const scrim = share >= COVER && words.length < FULL_WORDS && !queryComposed(parts, SPEAKING);
  const central = floating.some((cover) => cover.central);
  const narrow = floating.every((cover) => cover.narrow);
  const fixed = dialog || [element, ...element.children].some((part) => layout.style(part).position === "fixed");
  return { element, parts, words, share, central, narrow, dialog, fixed, scrim };
}

type Cover = Pick<Overlay, "share" | "central" | "narrow">;

/** How an element covers the viewport; nothing of it where it is not to be seen. What moves is taken for where it is going to be. */
function coverOf(element: Element, layout: Layout): Cover {
  const style = layout.style(element);
  const { left, right, top, bottom, width: wide, height: high } = layout.box(element);
  const { width, height } = layout.viewport;
  const narrow = wide <= width / 2;
  const moves = style.display !== "none" && layout.moves(element);
  if (moves) return { share: Math.min(1, (wide * high) / (width * height)), central: false, narrow };
  if (style.display === "none" || style.visibility === "hidden" || Number(style.opacity) < 0.05)
    return { share: 0, central: false, narrow };
  const across = Math.max(0, Math.min(right, width) - Math.max(left, 0));
  const down = Math.max(0, Math.min(bottom, height) - Math.max(top, 0));
  const central = left <= width / 2 && right >= width / 2 && top <= height / 2 && bottom >= height / 2;
  return { share: (across * down) / (width * height), central, narrow };
}
