import { isAmongText, isElement } from "../../shared/dom-nodes.ts";
import { createBlockCollector } from "./block-collector.ts";
import { CELL_TAGS, INLINE_TAGS, LINE_TAG, WORDLESS_TAGS } from "./element-tags.ts";
import { lineOf, tableAround } from "./page-element.ts";
import type { PageBlock, PageElement } from "./types.ts";

const HEADING_TAG = /^H[1-6]$/;

/**
 * Splits a page into blocks, in reading order, and sums them up for the elements around them.
 * Linear in the number of nodes, without recursion; the document is not changed.
 */
export function splitIntoBlocks(root: Element): { blocks: PageBlock[]; top: PageElement } {
  const top = createPageElement(root, null, root.tagName.toUpperCase());
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
        box = createPageElement(node, box, tag);
        if (CELL_TAGS.has(tag)) collector.addText(" ", box);
        else if (!box.inLine) collector.endBlock();
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
    if (!left.inLine && !(CELL_TAGS.has(left.tag) && left.blocks === 0)) collector.endBlock();
    return left.parent ?? left;
  }
}

function createPageElement(element: Element, parent: PageElement | null, tag: string): PageElement {
  const table = tag === "TH" && parent && tableAround(parent);
  if (table) table.hasHeadings = true;
  return {
    element,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    tag,
    className: element.getAttribute("class") ?? "",
    inLine: INLINE_TAGS.has(tag) || (parent !== null && isUnknownInLine(element, tag, parent)),
    inLink: (tag === "A" && !isOwnAnchor(element, parent)) || (parent?.inLink ?? false),
    inStrong: tag === "STRONG" || tag === "B" || (parent?.inStrong ?? false),
    hasHeadings: false,
    chars: 0,
    linkChars: 0,
    proseChars: 0,
    blocks: 0,
  };
}

/** Half of the elements of a page: the cheap test first. */
const KNOWN_TAG = /^(?:DIV|H[1-6]|LI|P|UL)$/;

/** True for a custom or unknown element that stands inside a line of text, where a browser shows it in that line. */
function isUnknownInLine(element: Element, tag: string, parent: PageElement): boolean {
  if (KNOWN_TAG.test(tag)) return false;
  if (!tag.includes("-") && Object.prototype.toString.call(element) !== "[object HTMLUnknownElement]") return false;
  return LINE_TAG.test(lineOf(parent).tag) || isAmongText(element);
}

/** True for a heading's link to its own place on the page, which leads to no other text. */
function isOwnAnchor(link: Element, parent: PageElement | null): boolean {
  return /^#./.test(link.getAttribute("href") ?? "") && parent !== null && HEADING_TAG.test(lineOf(parent).tag);
}
