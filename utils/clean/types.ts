import type { Task } from "./engine/task.ts";

/**
 * The opener of an element.
 * "reader": the reader, by a control that refers to it by id, is next to it, or shares a word with it.
 * "gesture": it appeared at once after a click or a key of the reader, and nothing else connects them.
 * "page": the page by itself.
 */
export type Opener = "reader" | "gesture" | "page" | "unknown";

/**
 * How thoroughly a page is scanned.
 * "before-paint": only what floats, before a change is painted.
 * "idle": everything, while the page is read; inline clutter in view waits until the reader has scrolled past it.
 * "full": everything at once, because the reader asked for it.
 */
export type ScanMode = "before-paint" | "idle" | "full";

/** Everything that the cleaning may look at and do; it touches no global. */
export type PageView = {
  document: Document;
  /** Null where there is no layout: in Node, and in a copy of a page. */
  layout: Layout | null;
  /** The elements that are new or have changed; null for the whole page. */
  changed: readonly Element[] | null;
  mode: ScanMode;
  openedBy: (element: Element) => Opener;
};

/** The layout of a page. Boxes are in CSS pixels of the viewport. */
export type Layout = {
  style: (element: Element) => CSSStyleDeclaration;
  /** The style of what an element draws before or after its content. */
  pseudoStyle: (element: Element, pseudo: "::before" | "::after") => CSSStyleDeclaration;
  /** Returns an element's shadow root, also a closed one, which no page script can see. */
  shadowRoot: (element: Element) => ShadowRoot | null;
  box: (element: Element) => DOMRect;
  /** Returns the elements under a point, topmost first. */
  at: (x: number, y: number) => Element[];
  /** True during a transition or an animation, when a box is not yet at its final place. */
  moves: (element: Element) => boolean;
  viewport: { width: number; height: number };
  /** Fractions of the viewport's sides at which to look for overlays; empty in a scan before paint. */
  grid: readonly number[];
  scrollTo: (y: number) => void;
};

/** Puts something back as it was. */
export type Undo = () => void;

/** The publisher of a page: the names that the site gives itself, and its host, null where the page names none. */
export type SiteIdentity = { names: readonly string[]; host: string | null };

/**
 * The location of a page's story. `length` is the number of characters in its paragraphs; those of Chinese, Japanese
 * and Korean count twice.
 */
export type StoryLocation = {
  /** The element that holds the story's paragraphs. */
  body: Element;
  /** The last long paragraph right inside the body. */
  last: Element | null;
  /** The main column around the body. */
  column: Element;
  length: number;
  /** The long paragraphs in the body. */
  paragraphs: readonly Element[];
};

/** A page as a whole. `length` returns the number of characters in its text, counted on the first call. */
export type PageModel = { story: StoryLocation | null; length: () => number; site: SiteIdentity };

/** The type of a piece of clutter; finer than the kind on its receipt. */
export type ClutterType =
  | "ad-block"
  | "app"
  | "consent"
  | "donation"
  | "interruption"
  | "newsletter"
  | "notifications"
  | "player"
  | "promotion"
  | "registration"
  | "survey";

/**
 * The position of a piece of clutter.
 * "overlay": over the page, which it may lock; prompts count as overlays whatever their size.
 * "bar": a donation bar at an edge, which locks nothing.
 * "corner": a small player in a corner, which locks nothing.
 * "inline": in the flow of the text.
 */
export type Placement = "overlay" | "bar" | "corner" | "inline";

/** A rule's proposal to hide an element; the engine decides, hides and keeps the receipt. */
export type Finding = {
  element: Element;
  type: ClutterType;
  placement: Placement;
  /** Its words, where they are more than its own text: in shadow roots, frames and names. */
  text?: string;
  /** Elements that are hidden together with it: backdrops without words, or further parts of an appeal. */
  companions?: readonly Element[];
  /** True for a backdrop whose dialog is hidden already. */
  isScrim?: boolean;
};

/** Finds one sort of clutter. A rule changes nothing, and one that needs layout finds nothing without it. */
export type CleanRule = {
  name: string;
  /** True where the rule cannot wait for the paint: what floats covers the page at once, inline clutter does not. */
  runsBeforePaint: boolean;
  find: (view: PageView, model: () => PageModel) => Task<Finding[]>;
};
