import type { Layout } from "../types.ts";

/** The part of the viewport that an element covers: the share, 0 to 1; the middle; at most half of the width. */
export type Coverage = { share: number; central: boolean; narrow: boolean };

const MIN_OPACITY = 0.05;

/** Measures how an element covers the viewport; what moves counts with its whole size, wherever it is yet. */
export function coverageOf(element: Element, layout: Layout): Coverage {
  const style = layout.style(element);
  const box = layout.box(element);
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
