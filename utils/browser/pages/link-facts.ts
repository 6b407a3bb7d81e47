// Context: extension pages. Links the words of the article in the reader with the rows of its factbox, both ways.

import type { FactMark, MarkedFact } from "../../reader/fact-marks.ts";
import type { StoryView } from "./story-view.ts";

const ROW = "[data-start][data-end]";
const LIT = "data-lit";

type Linked = {
  story: Element;
  panel: Element;
  view: StoryView;
  /** Opens the fact that marked words state. */
  open: (mark: FactMark) => void;
};

/**
 * Lights the row of the words that the pointer or the focus is on, and the words of such a row; opens the fact whose
 * words are clicked. Returns a function that ends this.
 */
export function linkFacts({ story, panel, view, open }: Linked): () => void {
  const ended = new AbortController();
  const on = (element: Element, types: readonly string[], act: (target: Element, event: Event) => void) => {
    for (const type of types)
      element.addEventListener(type, (event) => event.target instanceof Element && act(event.target, event), {
        signal: ended.signal,
      });
  };
  const light = (fact: MarkedFact | null) => {
    view.light(fact);
    for (const row of panel.querySelectorAll(`[${LIT}]`)) row.removeAttribute(LIT);
    for (const row of fact ? rowsOf(fact, panel) : []) row.setAttribute(LIT, "");
  };

  on(story, ["pointerover", "focusin"], (target) => light(view.markAt(target)?.fact ?? null));
  on(panel, ["pointerover", "focusin"], (target) => light(factOf(target.closest<HTMLElement>(ROW), view)));
  for (const element of [story, panel]) on(element, ["pointerleave", "focusout"], () => light(null));
  on(story, ["click"], (target) => {
    const mark = view.markAt(target);
    // A click in a link follows it; one that ends a selection of text is none.
    if (mark && !target.closest("a") && story.ownerDocument.getSelection()?.isCollapsed !== false) open(mark);
  });
  on(story, ["keydown"], (target, event) => {
    const mark = target.getAttribute("role") === "button" ? view.markAt(target) : null;
    if (!mark || !(event instanceof KeyboardEvent) || (event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    open(mark);
  });
  return () => ended.abort();
}

function rowsOf({ places: [first] }: MarkedFact, panel: Element): Element[] {
  return first ? [...panel.querySelectorAll(`[data-start="${first.start}"][data-end="${first.end}"]`)] : [];
}

const factOf = (row: HTMLElement | null, view: StoryView): MarkedFact | null =>
  row && view.factOfRow({ start: Number(row.dataset.start), end: Number(row.dataset.end) });
