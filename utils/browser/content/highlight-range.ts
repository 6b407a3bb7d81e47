const NAME = "factbox";

/** Scrolls a range into the middle of the view and marks it, by CSS Custom Highlight where there is one, else by selecting it. */
export function highlightRange(range: Range, window: Window): void {
  const holder = range.startContainer.parentElement;
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  holder?.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
  if (typeof CSS !== "undefined" && "highlights" in CSS && typeof Highlight === "function")
    CSS.highlights.set(NAME, new Highlight(range));
  else {
    const selection = window.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }
}
