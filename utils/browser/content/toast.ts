// Context: content scripts, on allowed sites after the cleaning of a page. A short message over the page, in a closed
// shadow root: the page can neither read nor press it.

import {
  activeElementOf,
  addListener,
  bodyOf,
  clientRectOf,
  clientWidthOf,
  createElement,
  fullscreenElementOf,
  isInBackground,
  rootElementOf,
} from "../../shared/live-document.ts";
import { appendChild, contains, removeElement } from "../../shared/live-dom.ts";
import { createPausableTimer } from "./pausable-timer.ts";
import css from "./toast.css?inline";
import { type Corner, chooseCorner, TOAST_MARGIN } from "./toast-corner.ts";

/** A button of a toast; `act` resolves to the result in words, which are shown in its place. */
export type ToastAction = { id: string; label: string; act: () => Promise<string> };

/** A toast in a page. */
export type Toast = {
  say: (words: string) => void;
  close: () => void;
};

const LIFE_MS = 6_000;

/**
 * Shows a toast in the corner at the end of the bottom, where it covers no focused element, for six seconds.
 * They do not count while the pointer or the focus is on it, or the page is not seen. `direction` is that of the words.
 */
export function showToast(
  window: Window & typeof globalThis,
  words: string,
  actions: readonly ToastAction[],
  direction: "ltr" | "rtl",
): Toast {
  const { document } = window;
  const end = new AbortController();
  const host = createElement(document, "factbox-toast");
  const root = host.attachShadow({ mode: "closed" });
  const style = createElement(document, "style");
  const box = createElement(document, "div");
  const status = createElement(document, "p");
  const timer = createPausableTimer(LIFE_MS, close, window);
  const held = new Set<"pointer" | "focus">();

  function close(): void {
    timer.pause();
    end.abort();
    removeElement(host);
  }

  /** Lets the time run while nobody reads the toast or is about to press it. */
  function updateTimer(): void {
    if (held.size || isInBackground(document)) timer.pause();
    else timer.start();
  }

  function place(): void {
    const activeElement = activeElementOf(document);
    const isFocused = activeElement && activeElement !== host && !contains(activeElement, bodyOf(document));
    // Without the scrollbars.
    const size = { width: clientWidthOf(rootElementOf(document)), height: window.innerHeight };
    box.hidden = false;
    const focused = isFocused ? clientRectOf(activeElement) : null;
    const corner = fullscreenElementOf(document)
      ? null
      : chooseCorner(box.getBoundingClientRect(), size, focused, direction);
    if (corner) style.textContent = css + placeRule(corner);
    box.hidden = corner === null;
  }

  function hold(reason: "pointer" | "focus", isHeld: boolean): void {
    if (isHeld) held.add(reason);
    else held.delete(reason);
    updateTimer();
  }

  async function press({ act }: ToastAction): Promise<void> {
    const result = act();
    for (const button of box.querySelectorAll("button")) button.remove();
    hold("focus", false);
    status.textContent = await result;
    place();
  }

  style.textContent = css;
  box.className = "toast";
  box.dir = direction;
  status.setAttribute("role", "status");
  box.append(status);
  for (const action of actions) {
    const button = createElement(document, "button");
    button.type = "button";
    button.id = action.id;
    button.textContent = action.label;
    button.addEventListener("click", (event) => event.isTrusted && void press(action));
    box.append(button);
  }
  root.append(style, box);
  const { signal } = end;
  box.addEventListener("pointerenter", () => hold("pointer", true));
  box.addEventListener("pointerleave", () => hold("pointer", false));
  box.addEventListener("focusin", () => hold("focus", true));
  box.addEventListener("focusout", () => hold("focus", false));
  box.addEventListener("keydown", (event) => event.key === "Escape" && event.isTrusted && close());
  addListener(document, "visibilitychange", updateTimer, { signal });
  for (const name of ["focusin", "fullscreenchange"]) addListener(document, name, place, { signal });
  addListener(document, "scroll", place, { capture: true, passive: true, signal });
  window.addEventListener("resize", place, { passive: true, signal });
  appendChild(rootElementOf(document), host);
  // Screen readers announce what changes in an element that is there.
  window.requestAnimationFrame(() => {
    status.textContent = words;
    place();
  });
  updateTimer();
  return {
    say: (changed) => {
      if (box.querySelector("button")) status.textContent = changed;
    },
    close,
  };
}

const placeRule = ({ side, edge }: Corner): string =>
  `:host { ${side}: ${TOAST_MARGIN}px !important; ${edge}: ${TOAST_MARGIN}px !important }`;
