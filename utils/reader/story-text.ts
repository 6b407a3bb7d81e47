import { isElement, SHOW_TEXT } from "../shared/dom-nodes.ts";
import type { Factbox, Span } from "../types.ts";

/** A part of a text node. */
type StoryPiece = { node: Text; start: number; end: number };

/** Where an article's text is in the story that a page shows. */
export type StoryText = {
  /** Returns the parts of text nodes that show a span, in reading order; none if it is not shown. */
  piecesOf: (span: Span) => StoryPiece[];
  /** Returns the range that shows a span; null if it is not shown. */
  rangeOf: (span: Span) => Range | null;
};

/** The characters of a story but for white space: for each of them its text node and its place in it. */
type Letters = { words: string; nodes: Text[]; offsets: number[] };

// The values of NodeFilter's constants.
const SHOW_ELEMENT = 1;
const ACCEPT = 1;
const SKIP_WITH_CHILDREN = 2;

const NOT_FOUND = -1;
// The label of a picture is not in the article's text.
const ADDED_BY_US = ".picture";
const SPACE = /\s/;

/**
 * Finds an article's text in the story under `root`, block by block, and sentence by sentence in a block that differs.
 * White space is ignored: the page breaks lines where the text does not. It holds until the story's nodes change.
 */
export function findStoryText(root: Element, { article, sentences }: Factbox): StoryText {
  const { text, blocks } = article;
  const { words, nodes, offsets } = lettersOf(root);
  // The index in `words` of each character of the text.
  const places = new Int32Array(text.length).fill(NOT_FOUND);
  let next = 0;

  function place({ start, end }: Span): boolean {
    const needle = text.slice(start, end).replace(/\s+/g, "");
    if (!needle) return true;
    let at = words.indexOf(needle, next);
    if (at < 0) at = words.indexOf(needle);
    if (at < 0) return false;
    for (let index = start; index < end; index++) if (!SPACE.test(text[index] ?? " ")) places[index] = at++;
    next = at;
    return true;
  }

  for (const block of blocks)
    if (!place(block)) for (const sentence of sentences) if (isWithin(sentence, block)) place(sentence);

  function piecesOf({ start, end }: Span): StoryPiece[] {
    const pieces: StoryPiece[] = [];
    for (let index = start; index < end; index++) {
      const at = places[index] ?? NOT_FOUND;
      const [node, offset] = [nodes[at], offsets[at]];
      if (node === undefined || offset === undefined) continue;
      const last = pieces.at(-1);
      if (last?.node === node && last.end <= offset) last.end = offset + 1;
      else pieces.push({ node, start: offset, end: offset + 1 });
    }
    return pieces;
  }

  function rangeOf(span: Span): Range | null {
    const pieces = piecesOf(span);
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (!first || !last) return null;
    const range = root.ownerDocument.createRange();
    range.setStart(first.node, first.start);
    range.setEnd(last.node, last.end);
    return range;
  }

  return { piecesOf, rangeOf };
}

const isWithin = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end;

function lettersOf(root: Element): Letters {
  const found: Letters = { words: "", nodes: [], offsets: [] };
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_ELEMENT | SHOW_TEXT, {
    acceptNode: (node) => (isElement(node) && node.matches(ADDED_BY_US) ? SKIP_WITH_CHILDREN : ACCEPT),
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (isText(node)) addLetters(node, found);
  return found;
}

function addLetters(node: Text, found: Letters): void {
  for (let offset = 0; offset < node.data.length; offset++) {
    const character = node.data[offset] ?? " ";
    if (SPACE.test(character)) continue;
    found.words += character;
    found.nodes.push(node);
    found.offsets.push(offset);
  }
}

const isText = (node: Node): node is Text => node.nodeType === 3;
