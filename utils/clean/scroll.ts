import type { Undo } from "./hide.ts";
import type { Layout, Scene } from "./rule.ts";
import { isLongParagraph } from "./story.ts";

/** Marks what is released from a scroll lock; the extension's own style sheet lets it scroll, unblur and take clicks. */
const RELEASED = "data-factbox-released";

/** Frees a page that an overlay had locked: scroll, a body held in place, blur, and content hidden from screen readers. Call it only when an overlay went. */
export function release({ document, layout }: Scene): Undo {
  const undo: Undo[] = [];
  const { body, documentElement: root } = document;
  if (layout && body && root && isLocked(layout, root, body)) {
    const held = layout.style(body);
    const back = held.position === "fixed" ? Math.max(0, -Number.parseFloat(held.top)) || 0 : null;
    for (const element of [root, body]) undo.push(mark(element));
    if (back !== null) layout.scrollTo(back);
  }
  for (const element of document.querySelectorAll("[aria-hidden='true'], [inert]"))
    if (holdsStory(element)) undo.push(unhide(element));
  if (layout && body)
    for (const element of body.querySelectorAll(":scope > *, :scope > * > *"))
      if (isBlurred(layout, element) && holdsStory(element)) undo.push(mark(element));
  return () => {
    for (const step of undo.reverse()) step();
  };
}

function isLocked(layout: Layout, root: Element, body: Element): boolean {
  return [root, body].some((element) => {
    const { overflowY, position, touchAction, pointerEvents } = layout.style(element);
    return (
      overflowY === "hidden" ||
      overflowY === "clip" ||
      position === "fixed" ||
      touchAction === "none" ||
      pointerEvents === "none"
    );
  });
}

function isBlurred(layout: Layout, element: Element): boolean {
  const { filter, pointerEvents } = layout.style(element);
  return /blur/.test(filter ?? "") || pointerEvents === "none";
}

function holdsStory(element: Element): boolean {
  return [...element.querySelectorAll("p")].filter(isLongParagraph).length >= 3;
}

function mark(element: Element): Undo {
  element.setAttribute(RELEASED, "");
  return () => element.removeAttribute(RELEASED);
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
