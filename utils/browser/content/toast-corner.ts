// Context: content scripts. Where a toast may be.

/** A corner of the window, as distances of its edges. */
export type Corner = { side: "left" | "right"; edge: "top" | "bottom" };

type Box = Pick<DOMRect, "left" | "right" | "top" | "bottom">;
type Size = { width: number; height: number };

/** The distance between a toast and the edges of the window, in CSS pixels. */
export const TOAST_MARGIN = 16;

/**
 * Chooses the corner for a toast: the one at the end of the bottom, or the next that leaves the focused element free.
 * Returns null if there is none.
 */
export function chooseCorner(toast: Size, window: Size, focused: Box | null, direction: "ltr" | "rtl"): Corner | null {
  const [end, start] = direction === "rtl" ? (["left", "right"] as const) : (["right", "left"] as const);
  const corners: Corner[] = (["bottom", "top"] as const).flatMap((edge) =>
    [end, start].map((side) => ({ side, edge })),
  );
  return corners.find((corner) => !focused || !overlaps(boxAt(corner, toast, window), focused)) ?? null;
}

function boxAt({ side, edge }: Corner, { width, height }: Size, window: Size): Box {
  const left = side === "left" ? TOAST_MARGIN : window.width - TOAST_MARGIN - width;
  const top = edge === "top" ? TOAST_MARGIN : window.height - TOAST_MARGIN - height;
  return { left, right: left + width, top, bottom: top + height };
}

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
