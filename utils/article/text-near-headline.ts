/** A run of text in a line of the page, and the element that holds it. */
type Piece = { text: string; element: Element };

/** One line of what the page prints: the words of a block that no smaller block holds. */
export type PrintedLine = { text: string; block: Element; pieces: Piece[] };

const SKIPPED =
  /^(?:ASIDE|SCRIPT|STYLE|NOSCRIPT|svg|TEMPLATE|NAV|FORM|SELECT|TEXTAREA|FIGURE|IFRAME|VIDEO|AUDIO|DIALOG|PICTURE|OBJECT)$/;
const SKIPPED_NAME =
  /related|comment(?!ary)|share|social|newsletter|breadcrumb|recommend|caption|photo|popular|latest|most-read|trending|(?:^|[\s_-])(?:toc|ad|ads|promo|menu|nav)(?:$|[\s_-])/i;
const BLOCKS =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|BUTTON|DD|DIV|DL|DT|FIGURE|FOOTER|H[1-6]|HEADER|HGROUP|LI|MAIN|OL|P|SECTION|TABLE|TBODY|TD|TH|TR|UL)$/;
const MOST_NODES = 700;
const MOST_LINES = 90;
const PARAGRAPH = 160;
const PARAGRAPHS_READ = 3;
const LINES_ABOVE = 14;
const LONGEST = 400;

/** The lines around a headline, nearest first above it, in page order below it, as far as a byline or dateline may stand. */
export function textNearHeadline(
  document: Document,
  headline: Element | null,
): { above: PrintedLine[]; below: PrintedLine[] } {
  const root = document.body;
  if (!root) return { above: [], below: [] };
  const start = headline ?? document.querySelector("article, main") ?? root;
  const below = gather(walk(start, root, true, headline === null), MOST_LINES).map(joined);
  const above = headline
    ? gather(walk(start, root, false, false), LINES_ABOVE)
        .map(inOrder)
        .map(joined)
    : [];
  return { above, below };
}

function gather(nodes: Iterable<Node>, most: number): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let paragraphs = 0;
  let seen = 0;
  for (const node of nodes) {
    if (++seen > MOST_NODES || lines.length >= most || paragraphs >= PARAGRAPHS_READ) break;
    const element = node.parentElement;
    if (node.nodeType !== 3 || !element) continue;
    const text = (node.nodeValue ?? "").slice(0, LONGEST).replace(/\s+/g, " ").trim();
    if (!text) continue;
    const block = blockOf(element);
    const last = lines.at(-1);
    if (last?.block === block) last.pieces.push({ text, element });
    else lines.push({ text: "", block, pieces: [{ text, element }] });
    if (text.length > PARAGRAPH) paragraphs++;
  }
  return lines;
}

/** The nodes behind an element (or before it) in document order; what holds no line of the story is not entered. */
function* walk(start: Node, root: Node, forward: boolean, inside: boolean): Generator<Node> {
  let at: Node = start;
  let enter = inside;
  for (;;) {
    let step: Node | null = enter ? (forward ? at.firstChild : at.lastChild) : null;
    while (!step) {
      if (at === root) return;
      step = forward ? at.nextSibling : at.previousSibling;
      if (step) break;
      if (!at.parentNode) return;
      at = at.parentNode;
    }
    at = step;
    enter = at.nodeType === 1 && !isSkipped(at as Element);
    if (at.nodeType === 3) yield at;
    else if (enter) yield at;
  }
}

function isSkipped(element: Element): boolean {
  if (SKIPPED.test(element.tagName) || element.hasAttribute("hidden")) return true;
  return SKIPPED_NAME.test(`${element.getAttribute("class") ?? ""} ${element.id}`);
}

function blockOf(element: Element): Element {
  let block: Element = element;
  while (block.parentElement && !BLOCKS.test(block.tagName)) block = block.parentElement;
  return block;
}

const inOrder = (line: PrintedLine): PrintedLine => ({ ...line, pieces: [...line.pieces].reverse() });
const joined = (line: PrintedLine): PrintedLine => ({
  ...line,
  text: line.pieces
    .map(({ text }) => text)
    .join(" ")
    .replace(/\s+([,.;:])/g, "$1")
    .slice(0, LONGEST),
});
