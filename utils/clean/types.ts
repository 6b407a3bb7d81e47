import type { RemovalKind } from "../types.ts";
import type { StoryLocation } from "./engine/find-story.ts";
import type { Task } from "./engine/task.ts";
import type { ReasonKey } from "./reasons.ts";

/** Who opened something: the reader, by a click or a key just before; the page, of its own accord; or it is not known. */
export type Opener = "reader" | "page" | "unknown";

/** How a page is looked at: at a glance before what has changed is painted, in passing while it is read, or now because its reader asked for it. */
export type ScanMode = "glance" | "passing" | "now";

/** What the cleaning may look at and do. Touches no global: everything comes from here. */
export type PageView = {
  document: Document;
  /** Layout, or null where there is none (Node, a copy of a page). */
  layout: Layout | null;
  /** The elements that are new or have changed; null where the whole page is to be looked at. */
  changed: readonly Element[] | null;
  /** Whether there is only time for a glance, before what has changed is painted. */
  glance: boolean;
  /** Whether what stands in the text may wait until it is out of view. */
  patient: boolean;
  openedBy: (element: Element) => Opener;
};

/** What only a page that is laid out can tell. Boxes are in CSS pixels of the viewport. */
export type Layout = {
  style: (element: Element) => CSSStyleDeclaration;
  box: (element: Element) => DOMRect;
  /** The elements under a point, topmost first. */
  at: (x: number, y: number) => Element[];
  /** Whether an element is in a transition or an animation, so that it is not yet where and what it will be. */
  moves: (element: Element) => boolean;
  viewport: { width: number; height: number };
  /** At which fractions of the viewport's sides it is worth looking; none for a glance before the page is painted. */
  grid: readonly number[];
  scrollTo: (y: number) => void;
};

/** Who publishes a page: the names that the site gives itself, and the host that it says it is on, null where it does not. */
export type SiteIdentity = { names: readonly string[]; host: string | null };

/** What a page stands on: its story, how long all its words are, in characters, counted when it is first asked, and its site. */
export type PageModel = { story: StoryLocation | null; length: () => number; site: SiteIdentity };

/** What a rule proposes to take off the page, and how sure it is, 0 to 1; the engine decides, hides and keeps the receipt. */
export type Finding = {
  element: Element;
  kind: RemovalKind;
  reason: ReasonKey;
  score: number;
  /** What goes with it and says nothing of its own: scrims. */
  scrims?: readonly Element[];
  /** It is such a scrim itself, and what it served is off the page already. */
  isScrim?: boolean;
};

/** One way of finding what does not belong to the article. A rule only finds; one that needs layout finds nothing without it. */
export type CleanRule = {
  name: string;
  /** Whether it is asked at a glance too, before a change is painted: what floats over the page cannot wait, what stands in the text can. */
  atOnce: boolean;
  find: (scene: PageView, ground: () => PageModel) => Task<Finding[]>;
};
