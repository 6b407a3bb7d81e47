import type { Layout } from "../types.ts";

/** True if an element has a height; without layout every element counts as shown. */
export const isShown = (element: Element, layout: Layout | null): boolean =>
  layout === null || layout.box(element).height > 0;

/** Returns the elements in the middle of the viewport, the topmost first. */
export const elementsAtCenter = ({ at, viewport: { width, height } }: Layout): readonly Element[] =>
  at(width / 2, height / 2);

/** Returns the topmost element in the middle of the viewport, if there is one. */
export const elementAtCenter = (layout: Layout): Element | undefined => elementsAtCenter(layout)[0];
