// Context: content scripts and extension pages.

const HIGHLIGHT_NAME = "factbox";

/**
 * Scrolls a range to the middle of the window and marks it.
 * Uses a CSS custom highlight, or selects the range in browsers without highlights.
 */
export function highlightRange(range: Range, window: Window): void {
  const element = range.startContainer.parentElement;
  const reducesMotion = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  element?.scrollIntoView({ block: "center", behavior: reducesMotion ? "auto" : "smooth" });
  if (typeof CSS !== "undefined" && "highlights" in CSS && typeof Highlight === "function")
    CSS.highlights.set(HIGHLIGHT_NAME, new Highlight(range));
  else {
    const selection = window.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }
}
