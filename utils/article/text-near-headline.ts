import { isElement } from "../shared/dom-nodes.ts";
import { INLINE_TAGS } from "./content/element-tags.ts";
import { createUnseenTest, isHiddenInPage } from "./dom/hidden-by-style-sheet.ts";

/** A run of text in a line of the page, and the element that holds it. */
type Piece = { text: string; element: Element };

type DrawnLine = { block: Element; pieces: Piece[] };

/** The text of a block that holds no smaller block, with its pieces. */
export type SeenLine = DrawnLine & { text: string };

/** A line as the page prints it; `seen` returns it without the pieces that nobody can see. */
export type PrintedLine = SeenLine & { seen: () => SeenLine };

const SKIPPED_TAGS: ReadonlySet<string> = new Set(
  (
    "ASIDE SCRIPT STYLE NOSCRIPT svg TEMPLATE NAV FORM SELECT TEXTAREA FIGURE IFRAME VIDEO AUDIO DIALOG PICTURE " +
    "OBJECT"
  ).split(" "),
);
const SKIPPED_NAME = new RegExp(
  "related|comment(?!ary)|share|social|newsletter|breadcrumb|recommend|caption|photo|popular" +
    String.raw`|latest|most-read|trending|(?:^|[\s_-])(?:toc|ad|ads|promo|menu|nav)(?:$|[\s_-])`,
  "i",
);
const MAX_NODES = 700;
const MAX_LINES_BELOW = 90;
const MAX_LINES_ABOVE = 14;
const MAX_LINE_CHARS = 400;
const MIN_PARAGRAPH_CHARS = 160;
const MAX_PARAGRAPHS = 3;

type Direction = "forward" | "backward";

/**
 * Returns the lines around a headline, as far away as a byline or a dateline may stand.
 * Lines above come nearest first, lines below in page order. Without a headline, the lines of the article's beginning.
 */
export function textNearHeadline(
  document: Document,
  headline: Element | null,
): { above: PrintedLine[]; below: PrintedLine[] } {
  const root = document.body;
  if (!root) return { above: [], below: [] };
  const start = headline ?? document.querySelector("article, main") ?? root;
  const isUnseen = createUnseenTest(document);
  /** True for a piece that can be seen, and with it the boxes around it that are not around the start. */
  function isSeen({ element }: Piece): boolean {
    for (let box: Element | null = element; box && !box.contains(start); box = box.parentElement)
      if (isUnseen(box)) return false;
    return true;
  }
  const printed = (line: DrawnLine): PrintedLine => ({
    ...withText(line),
    seen: () => withText({ ...line, pieces: line.pieces.filter(isSeen) }),
  });
  const below = collectLines(walk(start, root, "forward", headline === null), MAX_LINES_BELOW).map(printed);
  const above = headline
    ? collectLines(walk(start, root, "backward", false), MAX_LINES_ABOVE)
        .map(inPageOrder)
        .map(printed)
    : [];
  return { above, below };
}

/**
 * Returns what `read` finds in a line, or null: in what is seen of it. That is looked at where something is found, as
 * it takes long.
 */
export function readSeen<T>(line: PrintedLine, read: (line: SeenLine) => T | null): T | null {
  const found = read(line);
  const seen = found ? line.seen() : line;
  return seen.pieces.length === line.pieces.length ? found : read(seen);
}

function collectLines(nodes: Iterable<Node>, maxLines: number): DrawnLine[] {
  const lines: DrawnLine[] = [];
  let paragraphs = 0;
  let seen = 0;
  for (const node of nodes) {
    if (++seen > MAX_NODES || lines.length >= maxLines || paragraphs >= MAX_PARAGRAPHS) break;
    const element = node.parentElement;
    if (node.nodeType !== 3 || !element) continue;
    const text = (node.nodeValue ?? "").slice(0, MAX_LINE_CHARS).replace(/\s+/g, " ").trim();
    if (!text) continue;
    const block = blockOf(element);
    const previous = lines.at(-1);
    if (previous?.block === block) previous.pieces.push({ text, element });
    else lines.push({ block, pieces: [{ text, element }] });
    if (text.length > MIN_PARAGRAPH_CHARS) paragraphs++;
  }
  return lines;
}

/** Yields the nodes after or before an element in document order, without the content of skipped elements. */
function* walk(start: Node, root: Node, direction: Direction, entersStart: boolean): Generator<Node> {
  const isForward = direction === "forward";
  let node: Node = start;
  let enters = entersStart;
  for (;;) {
    let next: Node | null = enters ? (isForward ? node.firstChild : node.lastChild) : null;
    while (!next) {
      if (node === root) return;
      next = isForward ? node.nextSibling : node.previousSibling;
      if (next) break;
      if (!node.parentNode) return;
      node = node.parentNode;
    }
    node = next;
    enters = isElement(node) && !isSkipped(node);
    if (enters || node.nodeType === 3) yield node;
  }
}

function isSkipped(element: Element): boolean {
  if (SKIPPED_TAGS.has(element.tagName) || element.hasAttribute("hidden") || isHiddenInPage(element)) return true;
  return SKIPPED_NAME.test(`${element.getAttribute("class") ?? ""} ${element.id}`);
}

/** Returns the nearest element that is not in line; a custom element has no box of its own unless a style says so. */
function blockOf(element: Element): Element {
  let block: Element = element;
  while (block.parentElement && (INLINE_TAGS.has(block.tagName) || block.tagName.includes("-")))
    block = block.parentElement;
  return block;
}

const inPageOrder = (line: DrawnLine): DrawnLine => ({ ...line, pieces: [...line.pieces].reverse() });
const withText = (line: DrawnLine): SeenLine => ({
  ...line,
  text: line.pieces
    .map(({ text }) => text)
    .join(" ")
    .replace(/(?<!\s)\s+([,.;:])/g, "$1")
    .slice(0, MAX_LINE_CHARS),
});
