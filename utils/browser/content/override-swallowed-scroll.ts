// Context: content scripts. Pages that keep wheel, touch and keys from scrolling while their overlay is open.

import {
  bodyOf,
  clientHeightOf,
  rootElementOf,
  scrollBy,
  scrollHeightOf,
  scrollingElementOf,
  scrollTopOf,
} from "../../shared/live-document.ts";
import { closest, parentOf } from "../../shared/live-dom.ts";

/** Distances of one key, in CSS pixels, or as a share of the window's height. */
const KEY_STEPS: Readonly<Record<string, (height: number) => number>> = {
  ArrowDown: () => 40,
  ArrowUp: () => -40,
  PageDown: (height) => 0.9 * height,
  PageUp: (height) => -0.9 * height,
  " ": (height) => 0.9 * height,
  End: () => 1e7,
  Home: () => -1e7,
};
/** What may use these events itself: maps, drawings, players, fields, dialogs. */
const OWN_USE = [
  "canvas, svg, video, audio, iframe, input, textarea, select, dialog, [contenteditable='true']",
  "[role='dialog'], [role='application'], [role='slider'], [role='listbox'], [role='menu'], [class*='map' i]",
].join(", ");
const LINE_PIXELS = 16;
/** Time in which a page returns to its place, in milliseconds. */
const SNAP_MS = 200;
/** A page that takes back this share of what it has scrolled returns to its place. */
const MIN_SHARE_RETURNED = 0.75;

/**
 * Scrolls the page when it swallows what should scroll it, as long as something of it is hidden.
 * A page that swallows one such event, or returns to its place after one, does not hear of the next ones: until then
 * nothing is kept from it.
 */
export function overrideSwallowedScroll(
  window: Window & typeof globalThis,
  isCleaned: () => boolean,
  signal: AbortSignal,
): void {
  const { document } = window;
  let swallows = false;
  /** True if the page returns to its place whenever it is scrolled. */
  let snapsBack = false;
  /** The last gesture's scroller, and the farthest that it came. */
  let last: { scroller: Element; direction: number; reached: number } | null = null;
  let touchY = 0;

  /** Handles one event that should scroll by some pixels. */
  function onScrolling(event: Event, pixels: number): void {
    if (!isCleaned()) {
      swallows = false;
      snapsBack = false;
      return;
    }
    const target = event.composedPath()[0];
    if (!event.isTrusted || !pixels || !(target instanceof window.Element) || closest(target, OWN_USE)) return;
    if (swallows) event.stopImmediatePropagation();
    const scroller = scrollerOf(target);
    const gesture = { scroller, direction: Math.sign(pixels), reached: scrollTopOf(scroller) };
    last = gesture;
    const scroll = () => scrollBy(scroller, { top: pixels, behavior: "instant" });
    // Known only after the page's own listeners.
    window.setTimeout(() => {
      if (!event.defaultPrevented || !isCleaned()) return;
      swallows = true;
      scroll();
    });
    window.setTimeout(() => {
      const returned = (gesture.reached - scrollTopOf(scroller)) * gesture.direction;
      if (snapsBack || returned < Math.abs(pixels) * MIN_SHARE_RETURNED || !isCleaned()) return;
      snapsBack = true;
      scroll();
    }, SNAP_MS);
  }

  /** Returns the scrolling element around another one. */
  function scrollerOf(target: Element): Element {
    for (let current: Element | null = target; current; current = parentOf(current))
      if (
        scrollHeightOf(current) > clientHeightOf(current) + 1 &&
        /auto|scroll/.test(window.getComputedStyle(current).overflowY) &&
        current !== bodyOf(document)
      )
        return current;
    return scrollingElementOf(document) ?? rootElementOf(document);
  }

  const onScroll = (event: Event) => {
    if (last) {
      const { scroller, direction, reached } = last;
      last.reached = direction * Math.max(direction * reached, direction * scrollTopOf(scroller));
    }
    if (snapsBack && isCleaned()) event.stopImmediatePropagation();
  };
  const listening = { capture: true, passive: true, signal };
  window.addEventListener(
    "wheel",
    (event) => {
      const unit = event.deltaMode === 1 ? LINE_PIXELS : event.deltaMode === 2 ? window.innerHeight : 1;
      if (!event.ctrlKey) onScrolling(event, event.deltaY * unit);
    },
    listening,
  );
  window.addEventListener("scroll", onScroll, listening);
  window.addEventListener("touchstart", ({ touches }) => (touchY = touches[0]?.clientY ?? 0), listening);
  window.addEventListener(
    "touchmove",
    (event) => {
      const y = event.touches[0]?.clientY ?? touchY;
      if (event.touches.length === 1) onScrolling(event, touchY - y);
      touchY = y;
    },
    listening,
  );
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      onScrolling(event, KEY_STEPS[event.key]?.(window.innerHeight) ?? 0);
    },
    listening,
  );
}
