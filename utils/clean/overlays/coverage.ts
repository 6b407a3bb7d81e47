import { contains, queryAll } from "../../shared/live-dom.ts";
import type { Layout } from "../types.ts";

/** The part of the viewport that an element covers: the share, 0 to 1; the middle; at most half of the width. */
export type Coverage = { share: number; central: boolean; narrow: boolean };

const MIN_OPACITY = 0.05;
const MAX_MEASURED = 20;
/** Two edges that differ by less, in CSS pixels, count as one. */
const EDGE_TOLERANCE = 8;

/** Measures how an element covers the viewport; what moves counts with its whole size, wherever it is yet. */
export function coverageOf(element: Element, layout: Layout): Coverage {
  const style = layout.style(element);
  const box = paintedBox(element, layout);
  const { width, height } = layout.viewport;
  const narrow = box.width <= width / 2;
  if (style.display !== "none" && layout.moves(element))
    return { share: Math.min(1, (box.width * box.height) / (width * height)), central: false, narrow };
  if (style.display === "none" || style.visibility === "hidden" || Number(style.opacity) < MIN_OPACITY)
    return { share: 0, central: false, narrow };
  const visibleWidth = Math.max(0, Math.min(box.right, width) - Math.max(box.left, 0));
  const visibleHeight = Math.max(0, Math.min(box.bottom, height) - Math.max(box.top, 0));
  const [x, y] = [width / 2, height / 2];
  const central = box.left <= x && box.right >= x && box.top <= y && box.bottom >= y;
  return { share: (visibleWidth * visibleHeight) / (width * height), central, narrow };
}

/** Returns an element's box; that of the largest element in it if it has no size itself. */
function paintedBox(element: Element, layout: Layout): DOMRect {
  const box = layout.box(element);
  if (box.width * box.height > 0) return box;
  const areaOf = ({ width, height }: DOMRect) => width * height;
  return queryAll(element, "*")
    .slice(0, MAX_MEASURED)
    .map((inner) => layout.box(inner))
    .reduce((largest, inner) => (areaOf(inner) > areaOf(largest) ? inner : largest), box);
}

/** True if one element lies within the box of another. */
export function liesWithin(inner: Element, outer: Element, layout: Layout): boolean {
  const [a, b] = [layout.box(inner), layout.box(outer)];
  return (
    a.left >= b.left - EDGE_TOLERANCE &&
    a.right <= b.right + EDGE_TOLERANCE &&
    a.top >= b.top - EDGE_TOLERANCE &&
    a.bottom <= b.bottom + EDGE_TOLERANCE
  );
}

/**
 * True if an element lies under the page's own content; `column` holds that content, or null. `middle` are the
 * elements in the middle of the viewport, the topmost first.
 */
export function isBehindPage(
  element: Element,
  column: Element | null,
  layout: Layout,
  middle: readonly Element[],
): boolean {
  if (Number.parseInt(layout.style(element).zIndex, 10) < 0) return true;
  if (!column) return false;
  const index = middle.findIndex((item) => contains(element, item));
  // What lets clicks through is in no stack.
  return index >= 0 && middle.slice(0, index).some((item) => contains(column, item) && !contains(item, element));
}
