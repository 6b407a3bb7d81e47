import type { RemovalKind } from "../types.ts";
import type { ReasonKey } from "./reasons.ts";

/** What the cleaning may look at and do. Touches no global: everything comes from here. */
export type Scene = {
  document: Document;
  /** Layout, or null where there is none (Node, a copy of a page). */
  layout: Layout | null;
};

/** What only a page that is laid out can tell. Boxes are in CSS pixels of the viewport. */
export type Layout = {
  style: (element: Element) => CSSStyleDeclaration;
  box: (element: Element) => DOMRect;
  /** The elements under a point, topmost first. */
  at: (x: number, y: number) => Element[];
  viewport: { width: number; height: number };
  scrollTo: (y: number) => void;
};

/** What a rule proposes to take off the page; the engine decides, hides and keeps the receipt. */
export type Finding = { element: Element; kind: RemovalKind; reason: ReasonKey };

/** One way of finding what does not belong to the article. A rule only finds; one that needs layout finds nothing without it. */
export type CleanRule = { name: string; find: (scene: Scene) => Finding[] };
