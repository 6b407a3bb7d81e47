import { holdsStory } from "../../shared/story-paragraphs.ts";
import type { Layout, PageModel, PageView, Undo } from "../types.ts";
import { forceInlineStyle } from "./force-inline-style.ts";

/** Marks unlocked elements with the names of their locks; the extension's style sheet overrides these. */
const UNLOCKED_ATTRIBUTE = "data-factbox-released";
const LOCKS = ["scroll", "position", "touch", "pointer", "blur"] as const;
type Lock = (typeof LOCKS)[number];
const UNLOCKED_STYLES: Record<Lock, [property: string, value: string]> = {
  scroll: ["overflow", "visible"],
  position: ["position", "static"],
  touch: ["touch-action", "auto"],
  pointer: ["pointer-events", "auto"],
  blur: ["filter", "none"],
};
/** Two heights that differ by less, in CSS pixels, count as equal. */
const HEIGHT_TOLERANCE = 40;

/**
 * Frees a page that an overlay has locked: scroll, a body fixed in place, blur, and content hidden from screen readers.
 * Call it only after an overlay was hidden; a further call frees what has been locked since.
 */
export function unlockScroll({ document, layout }: PageView, { story }: PageModel): Undo {
  const undo: Undo[] = [];
  const { body, documentElement: root } = document;
  if (layout && body && root) {
    const { position, top } = layout.style(body);
    const scrollTop = position === "fixed" ? Math.max(0, -Number.parseFloat(top)) || 0 : null;
    for (const element of [root, body]) unlockRoot(element, layout, undo);
    let wrapper = story?.body ?? null;
    for (; wrapper && wrapper !== body && wrapper !== root; wrapper = wrapper.parentElement)
      mark(wrapper, locksOfWrapper(wrapper, layout), undo);
    if (scrollTop !== null) layout.scrollTo(scrollTop);
  }
  for (const element of document.querySelectorAll("[aria-hidden='true'], [inert]"))
    if (holdsStory(element)) undo.push(showToScreenReaders(element));
  return () => {
    for (const step of undo.reverse()) step();
  };
}

/** True if the page cannot be scrolled. */
export function isScrollLocked({ document, layout }: PageView): boolean {
  const { body, documentElement: root } = document;
  return Boolean(layout && body && root && [root, body].some((element) => locksOf(element, layout).length));
}

function unlockRoot(element: Element, layout: Layout, undo: Undo[]): void {
  mark(element, locksOf(element, layout), undo);
  // What is still locked has a page style that outranks any style sheet.
  for (const lock of locksOf(element, layout)) undo.push(forceInlineStyle(element, ...UNLOCKED_STYLES[lock]));
}

function locksOf(element: Element, layout: Layout): Lock[] {
  const { overflowY, position, touchAction, pointerEvents, filter } = layout.style(element);
  const isLocked: Record<Lock, boolean> = {
    scroll: overflowY === "hidden" || overflowY === "clip",
    position: position === "fixed",
    touch: touchAction === "none",
    pointer: pointerEvents === "none",
    blur: /blur/.test(filter ?? ""),
  };
  return LOCKS.filter((lock) => isLocked[lock]);
}

/** Returns the locks of a wrapper around the story; its scroll counts only if it is as high as the window. */
function locksOfWrapper(element: Element, layout: Layout): (Lock | "wrapper")[] {
  const isCut = element.scrollHeight > element.clientHeight + HEIGHT_TOLERANCE;
  const isWindowHigh = Math.abs(element.clientHeight - layout.viewport.height) < HEIGHT_TOLERANCE;
  return locksOf(element, layout).flatMap((lock) => {
    if (lock === "position") return [];
    if (lock !== "scroll") return [lock];
    return isCut && isWindowHigh ? ["wrapper" as const] : [];
  });
}

/** Adds locks to an element's mark. */
function mark(element: Element, locks: readonly string[], undo: Undo[]): void {
  const previous = element.getAttribute(UNLOCKED_ATTRIBUTE);
  const all = new Set([...(previous?.split(" ") ?? []), ...locks]);
  if (!locks.length || all.size === (previous?.split(" ").length ?? 0)) return;
  element.setAttribute(UNLOCKED_ATTRIBUTE, [...all].join(" "));
  undo.push(() => {
    if (previous === null) element.removeAttribute(UNLOCKED_ATTRIBUTE);
    else element.setAttribute(UNLOCKED_ATTRIBUTE, previous);
  });
}

function showToScreenReaders(element: Element): Undo {
  const ariaHidden = element.getAttribute("aria-hidden");
  const wasInert = element.hasAttribute("inert");
  element.removeAttribute("aria-hidden");
  element.removeAttribute("inert");
  return () => {
    if (ariaHidden !== null) element.setAttribute("aria-hidden", ariaHidden);
    if (wasInert) element.setAttribute("inert", "");
  };
}
