import { isElement } from "../../shared/dom-nodes.ts";
import type { BlockKind } from "../../types.ts";
import { BLOCK_KIND_BY_TAG, CELL_TAGS, INLINE_TAGS, WORDLESS_TAGS } from "./element-tags.ts";
import type { RawBlock } from "./join-blocks.ts";

/** An element of the page with sums over the blocks inside it. Lengths are in UTF-16 code units. */
export type PageElement = {
  element: Element;
  parent: PageElement | null;
  depth: number;
  tag: string;
  className: string;
  inLink: boolean;
  inStrong: boolean;
  chars: number;
  linkChars: number;
  /** Characters in blocks that read like prose. */
  proseChars: number;
  blocks: number;
};

/** A run of words that the page sets apart, with `box`, the smallest element around all of it. */
export type PageBlock = RawBlock & {
  index: number;
  box: PageElement;
  linkChars: number;
  strongChars: number;
  prose: boolean;
};

const MIN_PROSE_CHARS = 80;
const ENDS_LIKE_A_SENTENCE = /[.!?…。！？؟۔।:]["”’»)\]]*$/;

/**
 * Splits a page into blocks, in reading order, and sums them up for the elements around them.
 * Linear in the number of nodes, without recursion; the document is not changed.
 */
export function splitIntoBlocks(root: Element): { blocks: PageBlock[]; top: PageElement } {
  const top = createPageElement(root, null);
  const collector = createCollector();
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

/** Collects texts into one block after another. */
function createCollector() {
  const blocks: PageBlock[] = [];
  const empty = () => ({ run: "", linkChars: 0, strongChars: 0, lineBreaks: 0 });
  let open = empty();
  let owner: PageElement | null = null;

  function endBlock(): void {
    const words = owner ? open.run.replace(/[\s\u00a0]+/g, " ").trim() : "";
    if (words && owner) {
      const { linkChars, strongChars } = open;
      const prose = words.length >= MIN_PROSE_CHARS && linkChars < words.length / 2 && ENDS_LIKE_A_SENTENCE.test(words);
      const kind = blockKindOf(owner);
      blocks.push({
        index: blocks.length,
        box: owner,
        element: owner.element,
        kind,
        words,
        linkChars,
        strongChars,
        prose,
      });
      for (let element: PageElement | null = owner; element; element = element.parent) {
        element.chars += words.length;
        element.linkChars += linkChars;
        element.blocks++;
        if (prose) element.proseChars += words.length;
      }
    }
    open = empty();
    owner = null;
  }

  function addText(value: string, box: PageElement): void {
    // Half of the text nodes of a page are the blanks between its tags.
    if (!/\S/.test(value)) {
      open.run += " ";
      return;
    }
    const words = value.replace(/\s+/g, " ");
    const { length } = words.trim();
    open.run += words;
    open.lineBreaks = 0;
    owner = owner ? commonAncestor(owner, box) : box;
    if (box.inLink) open.linkChars += length;
    if (box.inStrong) open.strongChars += length;
  }

  function addLineBreak(): void {
    if (++open.lineBreaks > 1) endBlock();
    else open.run += " ";
  }

  function addBlank(blank: string): void {
    open.run += blank;
  }

  return { blocks, addText, addBlank, addLineBreak, endBlock };
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

function commonAncestor(left: PageElement, right: PageElement): PageElement {
  let [first, second] = [left, right];
  while (first !== second) {
    if (first.depth >= second.depth && first.parent) first = first.parent;
    else if (second.parent) second = second.parent;
    else break;
  }
  return first;
}

/** Returns a block's kind: a quotation if any ancestor quotes, else the kind of the nearest element that has one. */
function blockKindOf(box: PageElement): BlockKind {
  let nearest: BlockKind | null = null;
  for (let element: PageElement | null = box; element; element = element.parent) {
    const kind = BLOCK_KIND_BY_TAG.get(element.tag);
    if (kind === "quotation") return kind;
    nearest ??= kind ?? null;
  }
  return nearest ?? "paragraph";
}
