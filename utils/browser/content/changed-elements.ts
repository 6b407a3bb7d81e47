// Context: content scripts. Says which elements a batch of mutation records is about.

import { HIDDEN_ATTRIBUTE } from "../../clean/engine/hide-element.ts";
import { isElement } from "../../shared/dom-nodes.ts";
import { attributeOf, isAttached, parentOf, queryOne, rootOf, tagOf } from "../../shared/live-dom.ts";

/** Maximum number of records of one batch that are examined. */
export const MAX_RECORDS = 1_000;
/** Maximum number of changed elements of one batch; more are a reason to scan the whole page. */
export const MAX_CHANGED_ELEMENTS = 300;

/** Returns the elements that were added or changed; for those in a shadow tree, the outermost host. */
export function changedElements(records: readonly MutationRecord[]): Set<Element> {
  const changed = new Set<Element>();
  for (const { target, addedNodes, attributeName } of records.slice(0, MAX_RECORDS)) {
    if (changed.size >= MAX_CHANGED_ELEMENTS) break;
    const nodes = attributeName ? [target] : addedNodes;
    // A mark that is there was set by a scan; one that is gone was taken off by the page.
    if (attributeName === HIDDEN_ATTRIBUTE && isElement(target) && attributeOf(target, HIDDEN_ATTRIBUTE) !== null)
      continue;
    for (const node of nodes) {
      const element = isElement(node) ? node : parentOf(node);
      if (!isAttached(element) || tagOf(element) === "HEAD") continue;
      // A class of the root may show or lock anything, as one of the body does.
      const root = tagOf(element) === "HTML" ? queryOne(element, "body") : element;
      if (root) changed.add(outermostHost(root));
    }
  }
  return changed;
}

/** Returns the element itself, or the outermost host of the shadow trees around it. */
export function outermostHost(element: Element): Element {
  let host = element;
  for (let root = rootOf(host); isShadowRoot(root); root = rootOf(host)) host = root.host;
  return host;
}

const isShadowRoot = (node: Node): node is ShadowRoot => "host" in node && Boolean(node.host);
