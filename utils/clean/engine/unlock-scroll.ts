import { bodyOf, clientHeightOf, rootElementOf, scrollHeightOf } from "../../shared/live-document.ts";
import { parentOf } from "../../shared/live-dom.ts";
import type { Layout, PageModel, PageView, Undo } from "../types.ts";
import { forceInlineStyle } from "./force-inline-style.ts";
import { mark } from "./released-mark.ts";

/**
 * The locks of an element. "scroll": its vertical overflow is cut. "inner": the same for the body, where the root is
 * the one that scrolls. "position": it is fixed in place. "shift": it is moved up instead of being scrolled.
 * "gutter": its right side is padded in place of the scroll bar. "contain": what overflows it counts for no scrolling.
 */
const LOCKS = [
  "scroll",
  "inner",
  "position",
  "shift",
  "touch",
  "pointer",
  "select",
  "overscroll",
  "gutter",
  "contain",
] as const;
type Lock = (typeof LOCKS)[number];
const UNLOCKED_STYLES: Record<Lock, [property: string, value: string]> = {
  scroll: ["overflow-y", "auto"],
  inner: ["overflow", "visible"],
  position: ["position", "static"],
  shift: ["transform", "none"],
  touch: ["touch-action", "auto"],
  pointer: ["pointer-events", "auto"],
  select: ["user-select", "auto"],
  overscroll: ["overscroll-behavior", "auto"],
  gutter: ["padding-right", "0px"],
  contain: ["contain", "none"],
};
/** Two heights that differ by less, in CSS pixels, count as equal. */
const HEIGHT_TOLERANCE = 40;
/** Scroll bars are no wider, in CSS pixels. */
const MAX_GUTTER = 20;
/** A scroller of the page is at least this high, as a share of the window. */
const MIN_SCROLLER_SHARE = 0.5;

/**
 * Frees the scroll of a page that an overlay has locked, and returns to the place where it was locked.
 * Only the locked axis is freed: a page that keeps its sides closed still does.
 * Call it only after an overlay was hidden; a further call frees what has been locked since.
 */
export function unlockScroll({ document, layout }: PageView, { story }: PageModel): Undo {
  const undo: Undo[] = [];
  const [body, root] = [bodyOf(document), rootElementOf(document)];
  if (layout && body && root) {
    const wrappers = wrappersOf(story?.body ?? null, body);
    const scrollTop = Math.max(...[body, ...wrappers].map((element) => lockedAt(element, layout)));
    for (const element of [root, body]) unlock(element, locksOf(element, document, layout), undo);
    // What is still locked has a page style that outranks any style sheet.
    for (const element of [root, body])
      for (const lock of locksOf(element, document, layout))
        undo.push(forceInlineStyle(element, ...UNLOCKED_STYLES[lock]));
    for (const wrapper of wrappers) unlock(wrapper, locksOfWrapper(wrapper, layout), undo);
    if (scrollTop > 0) layout.scrollTo(scrollTop);
  }
  return () => {
    for (const step of undo.reverse()) step();
  };
}

/** True if the page cannot be scrolled. */
export function isScrollLocked({ document, layout }: PageView): boolean {
  const [body, root] = [bodyOf(document), rootElementOf(document)];
  return Boolean(
    layout && body && root && [root, body].some((element) => locksOf(element, document, layout).some(stopsScroll)),
  );
}

const stopsScroll = (lock: Lock): boolean => !/^(?:contain|gutter|overscroll|select|shift)$/.test(lock);

/** Returns the elements between the story's body and the page's, innermost first. */
function wrappersOf(inner: Element | null, body: Element): Element[] {
  const wrappers: Element[] = [];
  for (let current = inner; current && current !== body; current = parentOf(current)) wrappers.push(current);
  return wrappers;
}

const unlock = (element: Element, locks: readonly Lock[], undo: Undo[]) => undo.push(mark(element, locks));

/** True if only the right side is padded, by the width of a scroll bar. */
function isGutter({ paddingLeft, paddingRight }: CSSStyleDeclaration): boolean {
  const width = Number.parseFloat(paddingRight) || 0;
  return width > 0 && width <= MAX_GUTTER && !Number.parseFloat(paddingLeft);
}

/** Tests the locks that are the same on every element. */
const commonLocks = ({ transform, touchAction, pointerEvents, userSelect }: CSSStyleDeclaration) => ({
  shift: shiftOf(transform) > 0,
  touch: touchAction === "none",
  pointer: pointerEvents === "none",
  select: userSelect === "none",
});

const isCut = (overflow: string): boolean => overflow === "hidden" || overflow === "clip";

/** Returns the locks of the root or the body. */
function locksOf(element: Element, document: Document, layout: Layout): Lock[] {
  const root = rootElementOf(document);
  const style = layout.style(element);
  const { overflowY, position, overscrollBehaviorY, contain } = style;
  // The window takes the overflow of the root, and that of the body only if the root has none.
  const isInner = element !== root && (layout.style(root).overflowY || "visible") !== "visible";
  const isLocked: Record<Lock, boolean> = {
    scroll: isCut(overflowY) && !isInner,
    inner: isCut(overflowY) && isInner,
    position: position === "fixed",
    ...commonLocks(style),
    overscroll: overscrollBehaviorY === "none" || overscrollBehaviorY === "contain",
    gutter: isGutter(style),
    contain: Boolean(contain) && contain !== "none",
  };
  return LOCKS.filter((lock) => isLocked[lock]);
}

/** Returns the locks of a wrapper around the story. */
function locksOfWrapper(element: Element, layout: Layout): Lock[] {
  const style = layout.style(element);
  const { overflowY, position } = style;
  const clientHeight = clientHeightOf(element);
  const isScroller =
    clientHeight >= MIN_SCROLLER_SHARE * layout.viewport.height && clientHeight <= layout.viewport.height;
  const isLocked: Record<Lock, boolean> = {
    scroll: isCut(overflowY) && isScroller && scrollHeightOf(element) > clientHeight + HEIGHT_TOLERANCE,
    inner: false,
    // A page in a fixed scroller of its own is no lock.
    position: position === "fixed" && layout.box(element).height > layout.viewport.height + HEIGHT_TOLERANCE,
    ...commonLocks(style),
    overscroll: false,
    gutter: false,
    contain: false,
  };
  return LOCKS.filter((lock) => isLocked[lock]);
}

/** Returns how far a locked element is moved up in place of the scroll, in CSS pixels. */
function lockedAt(element: Element, layout: Layout): number {
  const { position, top, transform } = layout.style(element);
  return Math.max(shiftOf(transform), position === "fixed" ? -Number.parseFloat(top) || 0 : 0);
}

/** Returns how far a transformation moves an element up, in CSS pixels, if it does nothing else. */
function shiftOf(transform: string | undefined): number {
  const shift = /^matrix\(1, 0, 0, 1, 0, (-\d+(?:\.\d+)?)\)$/.exec(transform ?? "")?.[1];
  return shift ? -Number(shift) : 0;
}
