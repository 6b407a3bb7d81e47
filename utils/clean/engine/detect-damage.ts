import { elementAtCenter, isShown } from "../dom/layout-queries.ts";
import type { Layout, PageModel, PageView } from "../types.ts";
import { isScrollLocked } from "./unlock-scroll.ts";

/** A page before something is hidden: its visible paragraphs, and whether its middle shows the story. */
export type PageSnapshot = { texts: Element[]; central: boolean };

/** Damage by hiding: the story's text is gone, the middle no longer shows the story, or the page does not scroll. */
export type Damage = "text" | "centre" | "scroll";

/** `hidden` are the elements that were hidden; `mayStayLocked` is true if none of them can have locked the scroll. */
export type HidingOutcome = { before: PageSnapshot; hidden: readonly Element[]; mayStayLocked: boolean };

const MAX_PARAGRAPHS = 60;

/** Records how a page is now, for `detectDamage`. */
export function takeSnapshot({ layout }: PageView, { story }: PageModel): PageSnapshot {
  if (!layout || !story) return { texts: [], central: false };
  const texts = story.paragraphs.slice(0, MAX_PARAGRAPHS);
  return { texts: texts.filter((text) => isShown(text, layout)), central: isCentral(story.column, layout) };
}

/** Returns the first damage that hiding did, or null. A hidden element may take its own paragraphs with it. */
export function detectDamage(
  view: PageView,
  { story }: PageModel,
  { before, hidden, mayStayLocked }: HidingOutcome,
): Damage | null {
  const { layout } = view;
  if (!layout || !story) return null;
  const isLost = (text: Element) => !isShown(text, layout) && !hidden.some((element) => element.contains(text));
  if (before.texts.some(isLost)) return "text";
  if (before.central && !isCentral(story.column, layout)) return "centre";
  return !mayStayLocked && isScrollLocked(view) ? "scroll" : null;
}

function isCentral(column: Element, layout: Layout): boolean {
  const top = elementAtCenter(layout);
  return top !== undefined && column.contains(top);
}
