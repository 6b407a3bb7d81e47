import { contains } from "../../shared/live-dom.ts";
import { elementAtCenter, isShown } from "../dom/layout-queries.ts";
import type { Layout, PageModel, PageView } from "../types.ts";
import { isScrollLocked } from "./unlock-scroll.ts";

/** A page before something is hidden: its visible paragraphs, and whether its middle shows the story. */
export type PageSnapshot = { texts: Element[]; central: boolean };

/** `hidden` are the elements that were hidden; `mayStayLocked` is true if none of them can have locked the scroll. */
export type HidingOutcome = { before: PageSnapshot; hidden: readonly Element[]; mayStayLocked: boolean };

const MAX_PARAGRAPHS = 60;

/** Records how a page is now, for `isDamaged`. */
export function takeSnapshot({ layout }: PageView, { story }: PageModel): PageSnapshot {
  if (!layout || !story) return { texts: [], central: false };
  const texts = story.paragraphs.slice(0, MAX_PARAGRAPHS);
  return { texts: texts.filter((text) => isShown(text, layout)), central: isCentral(story.column, layout) };
}

/**
 * True if hiding has damaged the page: the story's text is gone, the middle no longer shows the story, or the page does
 * not scroll. A hidden element may take its own paragraphs with it.
 */
export function isDamaged(
  view: PageView,
  { story }: PageModel,
  { before, hidden, mayStayLocked }: HidingOutcome,
): boolean {
  const { layout } = view;
  if (!layout || !story) return false;
  const isLost = (text: Element) => !isShown(text, layout) && !hidden.some((element) => contains(element, text));
  if (before.texts.some(isLost) || (before.central && !isCentral(story.column, layout))) return true;
  return !mayStayLocked && isScrollLocked(view);
}

function isCentral(column: Element, layout: Layout): boolean {
  const top = elementAtCenter(layout);
  return top !== undefined && contains(column, top);
}
