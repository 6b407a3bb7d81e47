import { isElement } from "../../shared/dom-nodes.ts";
import type { BlockKind } from "../../types.ts";
import type { RawBlock } from "./join-blocks.ts";

/** One element of the page on the way to its words: what it is, and what stands below it. Lengths in UTF-16 code units. */
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
  /** Characters in paragraphs that read like prose. */
  proseChars: number;
  blocks: number;
};

/** One run of words that the page sets apart, with the smallest element around all of it. */
export type PageBlock = RawBlock & {
  index: number;
  box: PageElement;
  linkChars: number;
  strongChars: number;
  prose: boolean;
};

const INLINE = new Set(
  "A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR LABEL NOBR SLOT".split(
    " ",
  ),
);
// A row of cells is one line; a cell that holds paragraphs is no cell but a box.
const CELLS = new Set(["TD", "TH"]);
const SILENT = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG CANVAS VIDEO AUDIO BUTTON INPUT SELECT TEXTAREA HEAD MAP AREA PROGRESS METER DATALIST".split(
    " ",
  ),
);
const KIND: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ["H1", "heading"],
  ["H2", "heading"],
  ["H3", "heading"],
  ["H4", "heading"],
  ["H5", "heading"],
  ["H6", "heading"],
  ["LI", "list item"],
  ["BLOCKQUOTE", "quotation"],
  ["FIGCAPTION", "caption"],
]);
const PROSE_LENGTH = 80;

/** The blocks of a page and the boxes that they stand in, in reading order; the document is not changed. Linear in its nodes, and not recursive. */
export function splitIntoBlocks(root: Element): { blocks: PageBlock[]; top: PageElement } {
  const top = boxOf(root, null);
  const blocks: PageBlock[] = [];
  let box = top;
  let run = "";
  let owner: PageElement | null = null;
  let linked = 0;
  let strong = 0;
  let breaks = 0;

  function flush(): void {
    const words = owner ? run.replace(/[\s\u00a0]+/g, " ").trim() : "";
    if (words && owner) {
      const prose =
        words.length >= PROSE_LENGTH && linked < words.length / 2 && /[.!?…。！？؟۔।:]["”’»)\]]*$/.test(words);
      blocks.push({
        index: blocks.length,
        box: owner,
        element: owner.element,
        kind: kindOf(owner),
        words,
        linkChars: linked,
        strongChars: strong,
        prose,
      });
      for (let at: PageElement | null = owner; at; at = at.parent) {
        at.chars += words.length;
        at.linkChars += linked;
        at.blocks++;
        if (prose) at.proseChars += words.length;
      }
    }
    run = "";
    owner = null;
    linked = 0;
    strong = 0;
    breaks = 0;
  }

  function add(value: string): void {
    // Half of a page's texts are the blanks between its tags.
    if (!/\S/.test(value)) {
      run += " ";
      return;
    }
    const words = value.replace(/\s+/g, " ");
    run += words;
    const { length } = words.trim();
    breaks = 0;
    owner = owner ? common(owner, box) : box;
    if (box.inLink) linked += length;
    if (box.inStrong) strong += length;
  }

  let node: Node | null = root.firstChild;
  while (node) {
    let down: Node | null = null;
    if (node.nodeType === 3) add(node.nodeValue ?? "");
    else if (isElement(node)) {
      const tag = node.tagName.toUpperCase();
      if (tag === "BR") {
        if (++breaks > 1) flush();
        else run += " ";
      } else if (!SILENT.has(tag)) {
        if (CELLS.has(tag)) run += "\t";
        else if (!INLINE.has(tag)) flush();
        box = boxOf(node, box);
        down = node.firstChild;
        if (!down) box = leave(box);
      }
    }
    if (down) {
      node = down;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root) box = leave(box);
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  flush();
  return { blocks, top };

  function leave(left: PageElement): PageElement {
    if (!INLINE.has(left.tag) && !CELLS.has(left.tag)) flush();
    return left.parent ?? left;
  }
}

function boxOf(element: Element, parent: PageElement | null): PageElement {
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

/** The innermost box around two others. */
function common(a: PageElement, b: PageElement): PageElement {
  let left = a;
  let right = b;
  while (left !== right) {
    if (left.depth >= right.depth && left.parent) left = left.parent;
    else if (right.parent) right = right.parent;
    else break;
  }
  return left;
}

/** What a block is in the structure: a quotation wherever one holds it, else by the nearest element that says. */
function kindOf(box: PageElement): BlockKind {
  let kind: BlockKind | null = null;
  for (let at: PageElement | null = box; at; at = at.parent) {
    const said = KIND.get(at.tag);
    if (said === "quotation") return said;
    kind ??= said ?? null;
  }
  return kind ?? "paragraph";
}
