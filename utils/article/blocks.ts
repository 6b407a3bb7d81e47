import type { Block, BlockKind } from "../types.ts";

const KIND: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ["P", "paragraph"],
  ["PRE", "paragraph"],
  ["ADDRESS", "paragraph"],
  ["DD", "paragraph"],
  ["DT", "paragraph"],
  ["TD", "paragraph"],
  ["TH", "paragraph"],
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
const INNER_BLOCKS =
  "p, div, section, article, h1, h2, h3, h4, h5, h6, ul, ol, li, blockquote, figure, figcaption, pre, table, tr, td, th, dl, dt, dd, header, footer, aside, main";
const SILENT = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|SVG|CANVAS|VIDEO|AUDIO|BUTTON|INPUT|SELECT|TEXTAREA)$/;

/** One block before it has its place: its element (the first one of a run), kind and words. */
export type RawBlock = { element: Element; kind: BlockKind; words: string };

/** The words and blocks of an article. */
export type Text = { text: string; blocks: Block[] };

type Open = { element: Element; kind: BlockKind; next: ChildNode | null; inline: boolean };

/** The blocks of an extracted article in reading order; line breaks doubled inside a paragraph part it. Linear in its nodes, at any depth. */
export function rawBlocks(root: Element): RawBlock[] {
  const out: RawBlock[] = [];
  const boxes = boxesIn(root);
  const open: Open[] = [{ element: root, kind: kindOf(root, "paragraph"), next: root.firstChild, inline: false }];
  let run = "";
  // The innermost element that is no mere part of a line: the words that are being gathered are its own.
  let owner = open[0];
  const flush = () => {
    if (owner) for (const words of parts(run)) out.push({ element: owner.element, kind: owner.kind, words });
    run = "";
  };
  for (let at = open.at(-1); at; at = open.at(-1)) {
    const node = at.next;
    if (!node) {
      open.pop();
      if (!at.inline) {
        flush();
        owner = open.at(-1);
      }
      continue;
    }
    at.next = node.nextSibling;
    if (node.nodeType === 3) run += (node.nodeValue ?? "").replace(/\s+/g, " ");
    if (!isElement(node)) continue;
    const name = node.tagName.toUpperCase();
    if (name === "BR") run += "\n";
    else if (!SILENT.test(name)) {
      const inline = !boxes.has(node);
      const child: Open = { element: node, kind: kindOf(node, at.kind), next: node.firstChild, inline };
      if (!inline) {
        flush();
        owner = child;
      }
      open.push(child);
    }
  }
  return out;
}

/** The elements of a tree that are blocks or hold some. */
function boxesIn(root: Element): Set<Element> {
  const boxes = new Set<Element>();
  for (const block of root.querySelectorAll(INNER_BLOCKS))
    for (let at: Element | null = block; at && at !== root && !boxes.has(at); at = at.parentElement) boxes.add(at);
  return boxes;
}

function kindOf(element: Element, inherited: BlockKind): BlockKind {
  return inherited === "quotation" ? inherited : (KIND.get(element.tagName.toUpperCase()) ?? inherited);
}

/** The words of a run of text, one blank between them, as many times as doubled line breaks part it. */
function parts(run: string): string[] {
  if (!run) return [];
  return run
    .split(/\n[ \t\u00a0]*\n\s*/)
    .map((part) => part.replace(/[\s\u00a0]+/g, " ").trim())
    .filter(Boolean);
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Joins blocks with a blank line between them and gives each its place. */
export function joinBlocks(raw: readonly RawBlock[]): Text {
  const blocks: Block[] = [];
  let text = "";
  for (const { kind, words } of raw) {
    if (text) text += "\n\n";
    blocks.push({ kind, start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, blocks };
}
