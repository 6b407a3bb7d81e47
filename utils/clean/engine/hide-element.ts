import { isHtml } from "../../shared/dom-nodes.ts";
import { activeElementOf, blur, windowOf } from "../../shared/live-document.ts";
import {
  attributeOf,
  contains,
  documentOf,
  isAttached,
  matches,
  openShadowRootOf,
  queryAll,
  removeAttribute,
  setAttribute,
  tagOf,
} from "../../shared/live-dom.ts";
import { composedRoots } from "../dom/composed-tree.ts";
import type { Layout, Undo } from "../types.ts";
import { forceInlineStyle } from "./force-inline-style.ts";

/** Marks hidden elements; the extension's style sheet, which outranks the page's, hides what carries it. */
export const HIDDEN_ATTRIBUTE = "data-factbox-removed";

const DIALOG_EVENTS = ["toggle", "beforetoggle", "close"] as const;
/** How long a dialog's events may take: the browser fires each in a task of its own, in no fixed order. */
const EVENTS_MS = 500;

/**
 * Hides an element and returns how to show it again as it was.
 * Clicks nothing. Pauses media, gives up the focus, and closes modal dialogs, which would keep the page inert.
 */
export function hideElement(element: Element, id: string, layout: Layout | null): Undo {
  const roots = composedRoots(element, layout);
  const playing = roots.flatMap((root) => queryAll(root, "video, audio")).filter(isPlaying);
  const modals = openModals(element, layout);
  const popovers = roots.flatMap((root) => [element, ...queryAll(root, "[popover]")]).filter(isOpenPopover);
  giveUpFocus(element);
  setAttribute(element, HIDDEN_ATTRIBUTE, id);
  const restoreStyle =
    layout && layout.style(element).display !== "none" ? forceInlineStyle(element, "display", "none") : null;
  for (const dialog of modals) silently(dialog, "close");
  for (const media of playing) media.pause();
  return () => {
    restoreStyle?.();
    removeAttribute(element, HIDDEN_ATTRIBUTE);
    for (const dialog of modals) if (isAttached(dialog) && !dialog.open) silently(dialog, "showModal");
    // The reader's next click closes a popover, even a hidden one.
    for (const popover of popovers)
      if (isAttached(popover) && !matchesState(popover, ":popover-open")) popover.showPopover();
    // A browser may refuse to play without a click; the media stays paused then, as after a reload.
    for (const media of playing) if (isAttached(media)) media.play().catch(() => undefined);
  };
}

/** Closes the modal dialogs that a page has opened again inside a hidden element; returns how many. */
export function closeReopenedDialogs(element: Element, layout: Layout | null): number {
  const modals = openModals(element, layout);
  for (const dialog of modals) silently(dialog, "close");
  return modals.length;
}

const openModals = (element: Element, layout: Layout | null): HTMLDialogElement[] =>
  [element, ...composedRoots(element, layout).flatMap((root) => queryAll(root, "dialog[open]"))].filter(isModal);

const isModal = (element: Element): element is HTMLDialogElement =>
  tagOf(element) === "DIALOG" && matchesState(element, ":modal");

const isOpenPopover = (element: Element): element is HTMLElement =>
  attributeOf(element, "popover") !== null && matchesState(element, ":popover-open");

/** True if an element is in a state; false in an engine that does not know the state. */
function matchesState(element: Element, state: string): boolean {
  try {
    return matches(element, state);
  } catch {
    return false;
  }
}

const isPlaying = (element: Element): element is HTMLMediaElement =>
  "paused" in element && element.paused === false && "pause" in element && "play" in element;

/** Opens or closes a dialog without the page hearing of it: it would take the events for its reader's answer. */
function silently(dialog: HTMLDialogElement, act: "close" | "showModal"): void {
  const window = windowOf(documentOf(dialog));
  const signal = AbortSignal.timeout(EVENTS_MS);
  const swallow = (event: Event) => {
    if (event.composedPath()[0] === dialog) event.stopImmediatePropagation();
  };
  for (const name of DIALOG_EVENTS) window?.addEventListener(name, swallow, { capture: true, signal });
  dialog[act]();
}

/** Returns the focus to the page if an element, or something drawn in it, has it. */
function giveUpFocus(element: Element): void {
  let active = activeElementOf(documentOf(element));
  if (!active || !contains(element, active)) return;
  for (let inner: Element | null = active; inner; inner = activeElementOf(openShadowRootOf(inner))) active = inner;
  if (isHtml(active)) blur(active);
}
