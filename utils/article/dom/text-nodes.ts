import { isElement, isText } from "../../shared/dom-nodes.ts";
import { lastChildOf, openShadowRootOf, previousOf } from "../../shared/live-dom.ts";

/** Returns the text nodes under a root in reading order, open shadow roots included, without those in some elements. */
export function textNodes(root: Node, isSkipped: (element: Element) => boolean): Text[] {
  const found: Text[] = [];
  const pending: Node[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (isText(node)) found.push(node);
    if (isElement(node) && isSkipped(node)) continue;
    // A stack: children are pushed last to first, and the shadow root after them, because it is read before them.
    for (let child = lastChildOf(node); child; child = previousOf(child)) pending.push(child);
    const root = isElement(node) ? openShadowRootOf(node) : null;
    if (root) pending.push(root);
  }
  return found;
}
