import type { Layout } from "../types.ts";

/** True if an element has a height; without layout every element counts as shown. */
export const isShown = (element: Element, layout: Layout | null): boolean =>
  layout === null || layout.box(element).height > 0;

/** Returns the topmost element in the middle of the viewport, if there is one. */
export const elementAtCenter = ({ at, viewport: { width, height } }: Layout): Element | undefined =>
  at(width / 2, height / 2)[0];
