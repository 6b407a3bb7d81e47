import { bodyOf } from "../../shared/live-document.ts";
import { attributeOf, childrenOf, contains, matches, queryAll } from "../../shared/live-dom.ts";
import { composedRoots, queryAllComposed, queryComposed } from "../dom/composed-tree.ts";
import { textOfRoots } from "../dom/element-text.ts";
import { elementsAtCenter } from "../dom/layout-queries.ts";
import { HIDDEN_ATTRIBUTE } from "../engine/hide-element.ts";
import type { Task } from "../engine/task.ts";
import type { Layout, PageModel, PageView } from "../types.ts";
import { coverageOf, isBehindPage } from "./coverage.ts";
import { addFloating, DIALOGS, type FloatingElements, floats, shadowFloating } from "./floating-elements.ts";
import { VENDOR_OVERLAY_SELECTOR } from "./vendors.ts";

/** An element that floats over the page. */
export type Overlay = {
  /** The element to hide. */
  element: Element;
  /** The element and the shadow roots and frames drawn in it. */
  roots: readonly (Element | ShadowRoot)[];
  /** Its words, with the names of the dialogs and frames in it. */
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

const NAMED = `${DIALOGS}, iframe`;
const MAX_OVERLAYS = 60;
const MAX_SEEDS = 400;
const SEEDS_PER_STEP = 10;
const MAX_NAMED = 4;
const MAX_CONTENT = 60;
/** Shares of the viewport. */
const MIN_SHARE = 0.002;
const MIN_SCRIM_SHARE = 0.95;
const MIN_BIG_MENU_SHARE = 0.4;
const MAX_SCRIM_CHARS = 19;
/** Parts of a page's frame that may float and never cover it. */
const PAGE_FRAME = "nav, [role='navigation'], [role='search'], video, audio";
const HEADER = "header, [role='banner']";
const CONTENT = "button, a, input, iframe, img, video, canvas";

/** Finds everything that floats over the page, or among what has changed, without what the page itself floats in. */
export function* findOverlays({ document, layout, changed }: PageView, model: () => PageModel): Task<Overlay[]> {
  if (!layout || !bodyOf(document)) return [];
  const floating: FloatingElements = new Map();
  const visited = new Set<Element>();
  let count = 0;
  for (const element of seedsOf(document, layout, changed)) {
    if (visited.has(element)) continue;
    visited.add(element);
    if (++count > MAX_SEEDS || floating.size >= MAX_OVERLAYS) break;
    if (count % SEEDS_PER_STEP === 0) yield;
    addFloating(element, layout, model, floating);
  }
  const overlays: Overlay[] = [];
  const describe = overlayDescriber(floating, layout, model);
  for (const item of floating) {
    yield;
    const overlay = describe(item);
    if (overlay) overlays.push(overlay);
  }
  return overlays;
}

/** Finds the scrims among the last children of the body and over the middle of the viewport. */
export function findScrims({ document, layout }: PageView, model: () => PageModel): Overlay[] {
  if (!layout || !bodyOf(document)) return [];
  const seeds = [...childrenOf(bodyOf(document)).slice(-MAX_OVERLAYS), ...elementsAtCenter(layout)];
  const floating: FloatingElements = new Map();
  for (const element of seeds) addFloating(element, layout, model, floating);
  const describe = overlayDescriber(floating, layout, model);
  return [...floating].flatMap((item) => describe(item) ?? []).filter(({ scrim }) => scrim);
}

/** Returns where to look: dialogs and vendors, what has changed with two levels inside it, and a grid of points. */
function* seedsOf(document: Document, layout: Layout, changed: readonly Element[] | null): Iterable<Element> {
  for (const root of changed ?? [bodyOf(document)]) {
    yield root;
    yield* queryAll(root, `${DIALOGS}, ${VENDOR_OVERLAY_SELECTOR}`);
    for (const child of childrenOf(root)) {
      yield child;
      if (changed) yield* childrenOf(child);
    }
  }
  const { width, height } = layout.viewport;
  for (const x of layout.grid) for (const y of layout.grid) yield* layout.at(x * width, y * height);
}

/**
 * Returns a function that describes a floating element and the floating elements in it as an overlay; it returns null
 * for what is not visible, lies behind the page, or belongs to the page's frame.
 */
function overlayDescriber(floating: FloatingElements, layout: Layout, model: () => PageModel) {
  // Asked for once: the browser finds them anew each time, and a page may have thousands of scrims there.
  const middle = floating.size ? elementsAtCenter(layout) : [];
  return ([element, inner]: [Element, ReadonlySet<Element>]): Overlay | null => {
    if (matches(element, PAGE_FRAME)) return null;
    // An overlay inside a bar is none of its parts, and what is hidden already says nothing.
    const hidden = queryAll(element, `[${HIDDEN_ATTRIBUTE}]`);
    const others = [...floating.keys(), ...hidden].filter((other) => other !== element && contains(element, other));
    const isOwn = (part: Element) => !others.some((other) => contains(other, part));
    const children = childrenOf(element)
      .slice(0, MAX_SEEDS)
      .filter((child) => floats(child, layout) && isOwn(child));
    const parts = new Set([element, ...inner, ...shadowFloating(element, layout), ...children]);
    const coverages = [...parts].map((part) => coverageOf(part, layout));
    const share = Math.max(...coverages.map((coverage) => coverage.share));
    if (share <= MIN_SHARE || (share >= MIN_BIG_MENU_SHARE && matches(element, HEADER))) return null;
    const roots = composedRoots(element, layout);
    const text = textOfRoots(roots, { without: others });
    const dialog = queryComposed(roots, DIALOGS) !== null;
    const isEmpty = () => !queryAllComposed(roots, CONTENT, MAX_CONTENT).some(isOwn);
    const scrim = share >= MIN_SCRIM_SHARE && text.length <= MAX_SCRIM_CHARS && isEmpty();
    if (scrim ? isBehindPage(element, model().story?.column ?? null, layout, middle) : hidden.length) return null;
    return {
      element,
      roots,
      text: [text, ...namesOf(roots)].join(" ").trim(),
      share,
      central: coverages.some((coverage) => coverage.central),
      narrow: coverages.every((coverage) => coverage.narrow),
      dialog,
      fixed: dialog || [...parts].some((part) => /fixed|absolute/.test(layout.style(part).position)),
      scrim,
    };
  };
}

/** Returns the names of dialogs and frames: the words of a frame of another origin cannot be read. */
function namesOf(roots: Overlay["roots"]): string[] {
  const named = [
    ...roots.filter((root) => "matches" in root && matches(root, NAMED)),
    ...queryAllComposed(roots, NAMED, MAX_NAMED),
  ];
  return named.flatMap((item) =>
    "getAttribute" in item ? [attributeOf(item, "aria-label") ?? attributeOf(item, "title") ?? ""] : [],
  );
}
