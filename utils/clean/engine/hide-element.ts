import { composedRoots } from "../dom/composed-tree.ts";
import type { Layout } from "../types.ts";
import { forceInlineStyle } from "./force-inline-style.ts";

/** Marks what is off the page; the extension's own style sheet, which outranks the page's, hides what carries it. */
export const HIDDEN_ATTRIBUTE = "data-factbox-removed";

/** How to undo something. */
export type Undo = () => void;

const DIALOG_EVENTS = ["beforetoggle", "toggle", "close"] as const;

/** Hides an element and returns how to show it again as it was. Presses nothing; what plays is paused, what has the focus gives it up, and a modal dialog leaves the top layer, where it would keep the page inert. */
export function hideElement(element: Element, id: string, layout: Layout | null): Undo {
  const parts = composedRoots(element);
  const playing = parts.flatMap((part) => [...part.querySelectorAll("video, audio")]).filter(isPlaying);
  const modals = modalsIn(element);
  const popovers = parts.flatMap((part) => [element, ...part.querySelectorAll("[popover]")]).filter(isOpenPopover);
  giveUpFocus(element);
  element.setAttribute(HIDDEN_ATTRIBUTE, id);
  const unstyle =
    layout && layout.style(element).display !== "none" ? forceInlineStyle(element, "display", "none") : null;
  for (const dialog of modals) closeQuietly(dialog);
  for (const media of playing) media.pause();
  return () => {
    unstyle?.();
    element.removeAttribute(HIDDEN_ATTRIBUTE);
    for (const dialog of modals) if (dialog.isConnected && !dialog.open) dialog.showModal();
    // The reader's next click closes a popover, hidden or not.
    for (const popover of popovers) if (popover.isConnected && !is(popover, ":popover-open")) popover.showPopover();
    // The browser may refuse what starts without a click; then it stands still, as after any reload.
    for (const media of playing) if (media.isConnected) media.play().catch(() => undefined);
  };
}

/** Closes again what a page has opened inside an element that is off it; how many dialogs that were. */
export function closeReopenedDialogs(element: Element): number {
  const modals = modalsIn(element);
  for (const dialog of modals) closeQuietly(dialog);
  return modals.length;
}

const modalsIn = (element: Element): HTMLDialogElement[] =>
  [element, ...composedRoots(element).flatMap((part) => [...part.querySelectorAll("dialog[open]")])].filter(isModal);

const isModal = (element: Element): element is HTMLDialogElement =>
  element.tagName === "DIALOG" && is(element, ":modal");

const isOpenPopover = (element: Element): element is HTMLElement =>
  element.hasAttribute("popover") && is(element, ":popover-open");

function is(element: Element, state: string): boolean {
  try {
    return element.matches(state);
  } catch {
    // An engine that does not know the state has no element in it.
    return false;
  }
}

const isPlaying = (element: Element): element is HTMLMediaElement =>
  "paused" in element && element.paused === false && "pause" in element && "play" in element;

/** Closes a dialog without the page hearing of it: it would take that for its reader's answer. */
function closeQuietly(dialog: HTMLDialogElement): void {
  const window = dialog.ownerDocument.defaultView;
  const listening = new AbortController();
  const swallow = (event: Event) => {
    if (event.composedPath()[0] !== dialog) return;
    event.stopImmediatePropagation();
    // The last of its events, told in a task of its own.
    if (event.type === "close") listening.abort();
  };
  for (const name of DIALOG_EVENTS)
    window?.addEventListener(name, swallow, { capture: true, signal: listening.signal });
  dialog.close();
}

/** Gives the keyboard back to the page where an element, or what is drawn in it, has it. */
function giveUpFocus(element: Element): void {
  let active = element.ownerDocument.activeElement;
  if (!active || !element.contains(active)) return;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if ("blur" in active && typeof active.blur === "function") active.blur();
}
