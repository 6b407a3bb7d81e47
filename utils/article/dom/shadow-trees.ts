import { hostOf, openShadowRootOf, parentNodeOf, parentOf, queryAll, slotOf } from "../../shared/live-dom.ts";

/** A part of a page that is one tree: its body, or an open shadow root; `depth` counts the levels around its root. */
export type PageTree = { root: Element | ShadowRoot; elements: readonly Element[]; depth: number };

/** Yields a body and then the open shadow roots in it, nested ones too, each with its elements in document order. */
export function* treesIn(body: Element | null): Generator<PageTree> {
  const pending: Pick<PageTree, "root" | "depth">[] = body ? [{ root: body, depth: 0 }] : [];
  // The list grows while it is walked.
  for (const { root, depth } of pending) {
    const elements = queryAll(root, "*");
    yield { root, elements, depth };
    for (const host of root === body ? [body, ...elements] : elements) {
      const inner = openShadowRootOf(host);
      if (inner) pending.push({ root: inner, depth: depth + levelsAround(host) });
    }
  }
}

/** Counts a node and the nodes around it in its own tree. */
export function levelsAround(node: Node | undefined): number {
  let levels = 0;
  for (let around: Node | null = node ?? null; around; around = parentNodeOf(around)) levels++;
  return levels;
}

/** Returns the element in which a node is laid out: its slot, that around it, or the host of its shadow tree. */
export const flatParentOf = (node: Node): Element | null =>
  slotOf(node) ?? parentOf(node) ?? hostOf(parentNodeOf(node));
