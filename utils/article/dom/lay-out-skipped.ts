import { checkVisibility, rectOfWords } from "../../shared/live-document.ts";
import { queryAll, rootOf } from "../../shared/live-dom.ts";
import type { PageTree } from "./shadow-trees.ts";

/** More trees than a text stands in. Each is laid out by itself. */
const MAX_TREES = 50;
/** A browser takes milliseconds for each box in a closed one. */
const MAX_NESTED_DETAILS = 50;

/**
 * Has the browser lay out at once what it skips until that is opened or scrolled to: each question about a place there
 * would lay out one box, and go through all others. Returns a test for elements that are laid out now.
 */
export function layOutSkipped(trees: readonly PageTree[]): (element: Element) => boolean {
  const laidOut = new Set<Node>();
  for (const { root } of trees.slice(0, MAX_TREES)) {
    if (queryAll(root, "details:not([open]) details").length > MAX_NESTED_DETAILS) continue;
    rectOfWords(root);
    laidOut.add(rootOf(root));
  }
  return (element) => laidOut.has(rootOf(element)) || checkVisibility(element, { contentVisibilityAuto: true });
}
