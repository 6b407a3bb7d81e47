// Context: content scripts. The browser's highlights, whose styles are in `public/mark.css`.

import { scrollIntoView } from "../../shared/live-document.ts";
import { parentOf } from "../../shared/live-dom.ts";
import type { PageMarkKind } from "../mark-commands.ts";

const CHOSEN = "factbox";
const nameOf = (kind: PageMarkKind) => `${CHOSEN}-${kind}`;
// The chosen place is painted over the others.
const CHOSEN_PRIORITY = 1;

const hasHighlights = (): boolean =>
  typeof CSS !== "undefined" && "highlights" in CSS && typeof Highlight === "function";

/** Marks all places of a kind, instead of those before; does nothing in browsers without highlights. */
export function highlightAll(kind: PageMarkKind, ranges: readonly Range[]): void {
  if (hasHighlights()) CSS.highlights.set(nameOf(kind), new Highlight(...ranges));
}

/** Takes away the marks of some kinds and that on the chosen place. */
export function clearHighlights(kinds: readonly PageMarkKind[]): void {
  if (hasHighlights()) for (const name of [CHOSEN, ...kinds.map(nameOf)]) CSS.highlights.delete(name);
}

/**
 * Scrolls a range to the middle of the window and marks it, instead of the one before.
 * Uses a CSS custom highlight, or selects the range in browsers without highlights.
 */
export function highlightChosen(range: Range, window: Window): void {
  const element = parentOf(range.startContainer);
  const reducesMotion = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  scrollIntoView(element, { block: "center", behavior: reducesMotion ? "auto" : "smooth" });
  if (hasHighlights()) {
    const highlight = new Highlight(range);
    highlight.priority = CHOSEN_PRIORITY;
    CSS.highlights.set(CHOSEN, highlight);
  } else {
    const selection = window.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }
}
