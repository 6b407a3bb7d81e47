// Context: content scripts. Looks for overlays while a page is parsed, at next to no cost.

import { DIALOG_ROLES } from "../../shared/dialog-roles.ts";
import { bodyOf } from "../../shared/live-document.ts";
import { childrenOf, matches, openShadowRootOf, queryAll, queryOne, tagOf } from "../../shared/live-dom.ts";

/** Elements that say by themselves that they lie over the page. */
const DIALOGS = `dialog[open], ${DIALOG_ROLES}`;
/** Elements that hold the page itself, and what draws nothing. */
const PAGE_PARTS = "h1, main, article, nav";
const UNSEEN = /^(?:BASE|LINK|META|NOSCRIPT|SCRIPT|STYLE|TEMPLATE|TITLE)$/;
const MAX_ELEMENTS = 60;
const MAX_CHILDREN = 4;

/**
 * Hands over what may be an overlay, before the paint of each frame in which elements were added: dialogs, and new
 * children of the body that hold no part of the page. A page that is being parsed changes thousands of times; nothing
 * is looked at in between, and each element only once. Returns a function that ends this.
 */
export function observeLoading(
  window: Window & typeof globalThis,
  onCandidates: (elements: readonly Element[]) => void,
): () => void {
  const { document } = window;
  const seen = new WeakSet<Element>();
  let isPainted = false;
  let hasChanged = false;
  let frame = 0;
  // The body grows while it is parsed: this comes after the layout of a frame that is drawn anyway, before its paint.
  // To ask for a frame would lay out the page more often than it does itself, and delay its load.
  const growth = new window.ResizeObserver(() => hasChanged && look());
  const observer = new window.MutationObserver(() => {
    if (!hasChanged && bodyOf(document)) growth.observe(bodyOf(document));
    hasChanged = true;
    if (isPainted) frame ||= window.requestAnimationFrame(look);
  });

  const paints = new window.PerformanceObserver(() => {
    isPainted = true;
    paints.disconnect();
  });

  function look(): void {
    hasChanged = false;
    frame = 0;
    const isNew = (element: Element) => !seen.has(element) && !UNSEEN.test(tagOf(element));
    const children = [...(childrenOf(bodyOf(document)) ?? [])].filter(isNew);
    for (const child of children) seen.add(child);
    const boxes = children.filter((child) => !matches(child, PAGE_PARTS) && isLaidOver(child));
    const dialogs = queryAll(document, DIALOGS).filter(isNew);
    const candidates = [...new Set([...boxes, ...dialogs])].slice(0, MAX_ELEMENTS);
    for (const element of candidates) seen.add(element);
    if (candidates.length) onCandidates(candidates);
    // What the look itself has changed is no reason for another one.
    observer.takeRecords();
  }

  /** True if an element or one right inside it is out of the flow, or draws a shadow tree; the page itself is not. */
  function isLaidOver(element: Element): boolean {
    if (tagOf(element).includes("-") || openShadowRootOf(element)) return true;
    const parts = [element, ...childrenOf(element).slice(0, MAX_CHILDREN)];
    return parts.some(isOutOfFlow) && queryOne(element, PAGE_PARTS) === null;
  }

  const isOutOfFlow = (element: Element): boolean =>
    /fixed|sticky|absolute/.test(window.getComputedStyle(element).position);

  observer.observe(document, { childList: true, subtree: true });
  paints.observe({ type: "paint", buffered: true });
  return () => {
    paints.disconnect();
    growth.disconnect();
    observer.disconnect();
    window.cancelAnimationFrame(frame);
  };
}
