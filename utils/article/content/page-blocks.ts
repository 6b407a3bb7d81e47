import { isElement } from "../../shared/dom-nodes.ts";
import { createBlockCollector } from "./block-collector.ts";
import { CELL_TAGS, INLINE_TAGS, WORDLESS_TAGS } from "./element-tags.ts";
import type { PageBlock, PageElement } from "./types.ts";

/**
 * Splits a page into blocks, in reading order, and sums them up for the elements around them.
 * Linear in the number of nodes, without recursion; the document is not changed.
 */
export function splitIntoBlocks(root: Element): { blocks: PageBlock[]; top: PageElement } {
  const top = createPageElement(root, null);
  const collector = createBlockCollector();
  let box = top;
  let node: Node | null = root.firstChild;
  while (node) {
    let child: Node | null = null;
    if (node.nodeType === 3) collector.addText(node.nodeValue ?? "", box);
    else if (isElement(node)) {
      const tag = node.tagName.toUpperCase();
      if (tag === "BR") collector.addLineBreak();
      else if (!WORDLESS_TAGS.has(tag)) {
        if (CELL_TAGS.has(tag)) collector.addBlank("\t");
        else if (!INLINE_TAGS.has(tag)) collector.endBlock();
        box = createPageElement(node, box);
        child = node.firstChild;
        if (!child) box = leave(box);
      }
    }
    if (child) {
      node = child;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root) box = leave(box);
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  collector.endBlock();
  return { blocks: collector.blocks, top };

  function leave(left: PageElement): PageElement {
    if (!INLINE_TAGS.has(left.tag) && !CELL_TAGS.has(left.tag)) collector.endBlock();
    return left.parent ?? left;
  }
}

function createPageElement(element: Element, parent: PageElement | null): PageElement {
  const tag = element.tagName.toUpperCase();
  return {
    element,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    tag,
    className: element.getAttribute("class") ?? "",
    inLink: tag === "A" || (parent?.inLink ?? false),
    inStrong: tag === "STRONG" || tag === "B" || (parent?.inStrong ?? false),
    chars: 0,
    linkChars: 0,
    proseChars: 0,
    blocks: 0,
  };
}
