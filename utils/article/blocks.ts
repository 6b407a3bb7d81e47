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

/** The blocks of an extracted article in reading order; line breaks doubled inside a paragraph part it. */
export function rawBlocks(root: Element): RawBlock[] {
  const out: RawBlock[] = [];
  walk(root, "paragraph", out);
  return out;
}

function walk(element: Element, inherited: BlockKind, out: RawBlock[]): void {
  const kind = inherited === "quotation" ? "quotation" : (KIND.get(element.tagName.toUpperCase()) ?? inherited);
  let run = "";
  const flush = () => {
    for (const part of run.split(/\n[ \t\u00a0]*\n\s*/)) {
      const words = part.replace(/[\s\u00a0]+/g, " ").trim();
      if (words) out.push({ element, kind, words });
    }
    run = "";
  };
  for (const node of element.childNodes) {
    if (node.nodeType === 3) run += (node.nodeValue ?? "").replace(/\s+/g, " ");
    if (!isElement(node) || SILENT.test(node.tagName.toUpperCase())) continue;
    if (node.tagName.toUpperCase() === "BR") run += "\n";
    else if (node.matches(INNER_BLOCKS) || node.querySelector(INNER_BLOCKS)) {
      flush();
      walk(node, kind, out);
    } else run += inlineWords(node);
  }
  flush();
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

function inlineWords(element: Element): string {
  let words = "";
  for (const node of element.childNodes) {
    if (node.nodeType === 3) words += (node.nodeValue ?? "").replace(/\s+/g, " ");
    else if (isElement(node) && !SILENT.test(node.tagName.toUpperCase()))
      words += node.tagName.toUpperCase() === "BR" ? "\n" : inlineWords(node);
  }
  return words;
}

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
