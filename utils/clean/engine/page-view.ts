import { selectLanguages } from "../../phrases/catalog.ts";
import { pageLanguages } from "../../phrases/page-languages.ts";
import { animationsOf, clientRectOf, elementsAt } from "../../shared/live-document.ts";
import type { Layout, Opener, PageView, ScanMode } from "../types.ts";

/** The scope of a view of a live page; `changed` is null for the whole page. */
export type LiveViewOptions = {
  changed: readonly Element[] | null;
  mode: ScanMode;
  openedBy: (element: Element) => Opener;
  shadowRoot: Layout["shadowRoot"];
};

const FULL_GRID = [0.02, 0.2, 0.4, 0.5, 0.6, 0.8, 0.98];
const COARSE_GRID = [0.04, 0.5, 0.96];

/** The part of a page's layout that needs no view. The viewport is read anew each time: windows are resized. */
export const stylesAndBoxes = (window: Window): Pick<Layout, "style" | "box" | "viewport"> => ({
  style: (element) => window.getComputedStyle(element),
  box: (element) => clientRectOf(element),
  get viewport() {
    return { width: window.innerWidth, height: window.innerHeight };
  },
});

/** Shows the rules a live page, with its layout, and selects the phrases of its languages. */
export function viewOfPage(window: Window, { changed, mode, openedBy, shadowRoot }: LiveViewOptions): PageView {
  const { document } = window;
  selectLanguages(pageLanguages(document));
  return {
    document,
    changed,
    mode,
    openedBy,
    layout: {
      ...stylesAndBoxes(window),
      pseudoStyle: (element, pseudo) => window.getComputedStyle(element, pseudo),
      shadowRoot,
      at: (x, y) => elementsAt(document, x, y),
      moves: (element) => animationsOf(element).length > 0,
      grid: mode === "before-paint" ? [] : changed ? COARSE_GRID : FULL_GRID,
      scrollTo: (y) => window.scrollTo(0, y),
    },
  };
}

/** Shows the rules a document without layout, a copy or a page in Node, and selects the phrases of its languages. */
export function viewWithoutLayout(document: Document): PageView {
  selectLanguages(pageLanguages(document));
  return { document, layout: null, changed: null, mode: "full", openedBy: () => "unknown" };
}
