import type { Layout, PageModel, PageView } from "../types.ts";
import { isLongParagraph } from "./find-story.ts";
import { forceInlineStyle } from "./force-inline-style.ts";
import type { Undo } from "./hide-element.ts";

/** Marks what is released, with the names of what is; the extension's own style sheet lets it scroll, unblur and take clicks. */
const RELEASED = "data-factbox-released";
const LOCKS = ["scroll", "position", "touch", "pointer", "blur"] as const;
type Lock = (typeof LOCKS)[number];
const FREE: Record<Lock, [property: string, value: string]> = {
  scroll: ["overflow", "visible"],
  position: ["position", "static"],
  touch: ["touch-action", "auto"],
  pointer: ["pointer-events", "auto"],
  blur: ["filter", "none"],
};
const PARAGRAPHS = 3;
const SLACK = 40;

/** Frees a page that an overlay had locked: scroll, a body held in place, blur, and content hidden from screen readers. Call it only when an overlay went; called again it frees what was locked since. */
export function unlockScroll({ document, layout }: PageView, { story }: PageModel): Undo {
  const undo: Undo[] = [];
  const { body, documentElement: root } = document;
  if (layout && body && root) {
    const held = layout.style(body);
    const back = held.position === "fixed" ? Math.max(0, -Number.parseFloat(held.top)) || 0 : null;
    for (const element of [root, body]) {
      mark(element, locksOf(element, layout), undo);
      // A page may outrank any style sheet.
      for (const lock of locksOf(element, layout)) undo.push(forceInlineStyle(element, ...FREE[lock]));
    }
    for (let at = story?.body ?? null; at && at !== body && at !== root; at = at.parentElement)
      mark(at, locksInside(at, layout), undo);
    if (back !== null) layout.scrollTo(back);
  }
  for (const element of document.querySelectorAll("[aria-hidden='true'], [inert]"))
    if (holdsStory(element)) undo.push(unhide(element));
  return () => {
    for (const step of undo.reverse()) step();
  };
}

/** Whether the page cannot be scrolled. */
export function isScrollLocked({ document, layout }: PageView): boolean {
  const { body, documentElement: root } = document;
  return Boolean(layout && body && root && [root, body].some((element) => locksOf(element, layout).length));
}

/** What holds a page's root or body. */
function locksOf(element: Element, layout: Layout): Lock[] {
  const { overflowY, position, touchAction, pointerEvents, filter } = layout.style(element);
  const held: Record<Lock, boolean> = {
    scroll: overflowY === "hidden" || overflowY === "clip",
    position: position === "fixed",
    touch: touchAction === "none",
    pointer: pointerEvents === "none",
    blur: /blur/.test(filter ?? ""),
  };
  return LOCKS.filter((lock) => held[lock]);
}

/** What holds a wrapper of the story: one as high as the window that no longer scrolls, blur, and what takes no click. */
function locksInside(element: Element, layout: Layout): (Lock | "wrapper")[] {
  const cut = element.scrollHeight > element.clientHeight + SLACK;
  const isWindow = Math.abs(element.clientHeight - layout.viewport.height) < SLACK;
  return locksOf(element, layout).flatMap((lock) => {
    if (lock === "position") return [];
    if (lock !== "scroll") return [lock];
    return cut && isWindow ? ["wrapper" as const] : [];
  });
}

function holdsStory(element: Element): boolean {
  return [...element.querySelectorAll("p")].filter(isLongParagraph).length >= PARAGRAPHS;
}

/** Adds locks to an element's mark. */
function mark(element: Element, locks: readonly string[], undo: Undo[]): void {
  const before = element.getAttribute(RELEASED);
  const all = new Set([...(before?.split(" ") ?? []), ...locks]);
  if (!locks.length || all.size === (before?.split(" ").length ?? 0)) return;
  element.setAttribute(RELEASED, [...all].join(" "));
  undo.push(() => {
    if (before === null) element.removeAttribute(RELEASED);
    else element.setAttribute(RELEASED, before);
  });
}

function unhide(element: Element): Undo {
  const hidden = element.getAttribute("aria-hidden");
  const inert = element.hasAttribute("inert");
  element.removeAttribute("aria-hidden");
  element.removeAttribute("inert");
  return () => {
    if (hidden !== null) element.setAttribute("aria-hidden", hidden);
    if (inert) element.setAttribute("inert", "");
  };
}
