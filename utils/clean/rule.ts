import type { RemovalKind } from "../types.ts";

/** What a clean rule may look at. Touches no global: everything comes from here. */
export type Scene = {
  document: Document;
  /** Computed style of an element, or null where there is no layout (Node). */
  style: (element: Element) => CSSStyleDeclaration | null;
  /** Box in the viewport, or null where there is no layout. */
  box: (element: Element) => DOMRect | null;
  /** The viewport in CSS pixels, or null where there is no layout. */
  viewport: { width: number; height: number } | null;
};

/** What a rule proposes to take off the page; the engine decides, hides and keeps the receipt. */
export type Finding = { element: Element; kind: RemovalKind; reason: string };

/** One way of finding what does not belong to the article. A rule only finds. */
export type CleanRule = {
  name: string;
  /** Why the rule stands where it stands in the registry's order. */
  reason: string;
  /** Whether it needs layout; such a rule is not asked in Node. */
  needsLayout: boolean;
  find: (scene: Scene) => Finding[];
};
