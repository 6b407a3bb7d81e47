import type { Opener, PageView, ScanMode } from "../types.ts";

/** How a page that is laid out is looked at: what has changed (null for the whole of it), in what haste, and who opened what. */
export type LiveViewOptions = {
  changed: readonly Element[] | null;
  how: ScanMode;
  openedBy: (element: Element) => Opener;
};

const GRID = [0.02, 0.2, 0.4, 0.5, 0.6, 0.8, 0.98];
const COARSE = [0.04, 0.5, 0.96];

/** A page that is laid out, as the rules see it. */
export function viewOfPage(window: Window, { changed, how, openedBy }: LiveViewOptions): PageView {
  const { document } = window;
  return {
    document,
    changed,
    glance: how === "glance",
    patient: how === "passing",
    openedBy,
    layout: {
      style: (element) => window.getComputedStyle(element),
      box: (element) => element.getBoundingClientRect(),
      at: (x, y) => document.elementsFromPoint(x, y),
      moves: (element) => element.getAnimations().length > 0,
      viewport: { width: window.innerWidth, height: window.innerHeight },
      grid: how === "glance" ? [] : changed ? COARSE : GRID,
      scrollTo: (y) => window.scrollTo(0, y),
    },
  };
}

/** A document without layout: a copy, or a page in Node. */
export function viewWithoutLayout(document: Document): PageView {
  return { document, layout: null, changed: null, glance: false, patient: false, openedBy: () => "unknown" };
}
