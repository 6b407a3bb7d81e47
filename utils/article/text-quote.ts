import { isElement } from "../shared/dom-nodes.ts";
/** Words to be found in a page, with what stands before and after them in the article, to tell equal words apart. */
export type TextQuoteSelector = { words: string; before: string; after: string };

type Piece = { node: Text; offset: number };
const SKIPPED = "script, style, noscript, template, textarea, [data-factbox-removed]";
const LIMIT = 4_000_000;

/** Where words stand in the live page, as a range, or null. Blanks do not count: a page breaks lines where an article does not. Source of the idea: Hypothesis' anchoring by quote with prefix and suffix. */
export function findTextQuote(
  document: Document,
  { words, before, after }: TextQuoteSelector,
  within = "body",
): Range | null {
  const root = document.querySelector(within);
  if (!root) return null;
  const pieces: Piece[] = [];
  let haystack = "";
  for (const node of textNodes(root)) {
    const value = node.nodeValue ?? "";
    for (let offset = 0; offset < value.length && haystack.length < LIMIT; offset++) {
      const mark = value[offset] ?? "";
      if (/\s/.test(mark)) continue;
      haystack += mark;
      pieces.push({ node, offset });
    }
  }
  const needle = squeeze(words);
  if (!needle) return null;
  const at = bestOccurrence(haystack, needle, squeeze(before), squeeze(after));
  const first = pieces[at];
  const last = pieces[at + needle.length - 1];
  if (at < 0 || !first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

const squeeze = (words: string) => words.replace(/\s+/g, "");

/** The occurrence whose surroundings agree with the given ones over most characters. */
function bestOccurrence(haystack: string, needle: string, before: string, after: string): number {
  let best = -1;
  let most = -1;
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    let agreed = 0;
    while (agreed < before.length && haystack[at - 1 - agreed] === before[before.length - 1 - agreed]) agreed++;
    let ahead = 0;
    while (ahead < after.length && haystack[at + needle.length + ahead] === after[ahead]) ahead++;
    if (agreed + ahead > most) [best, most] = [at, agreed + ahead];
    if (agreed === before.length && ahead === after.length) break;
  }
  return best;
}

/** The text nodes under a root in reading order, those of open shadow roots included. */
function textNodes(root: Node): Text[] {
  const found: Text[] = [];
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isText(node)) found.push(node);
    if (isElement(node) && node.matches(SKIPPED)) continue;
    // Last in, first out: the children go in from last to first, a shadow root's after its host's own, to come out before.
    for (let child = node.lastChild; child; child = child.previousSibling) waiting.push(child);
    if (isElement(node) && node.shadowRoot) waiting.push(node.shadowRoot);
  }
  return found;
}

const isText = (node: Node): node is Text => node.nodeType === 3;
