import { isElement } from "../shared/dom-nodes.ts";

/** Words to find in a page, with the text before and after them to tell equal words apart (W3C TextQuoteSelector). */
export type TextQuoteSelector = { words: string; before: string; after: string };

type Position = { node: Text; offset: number };
const SKIPPED_ELEMENTS = "script, style, noscript, template, textarea, [data-factbox-removed]";
const MAX_PAGE_CHARS = 4_000_000;

/**
 * Finds words in the live page and returns their range, or null.
 * Ignores white space, because a page breaks lines where the article's text does not.
 * Idea: Hypothesis' anchoring by quote, prefix and suffix.
 */
export function findTextQuote(
  document: Document,
  { words, before, after }: TextQuoteSelector,
  within = "body",
): Range | null {
  const root = document.querySelector(within);
  if (!root) return null;
  const positions: Position[] = [];
  let haystack = "";
  for (const node of textNodes(root)) {
    const value = node.nodeValue ?? "";
    for (let offset = 0; offset < value.length && haystack.length < MAX_PAGE_CHARS; offset++) {
      const char = value[offset] ?? "";
      if (/\s/.test(char)) continue;
      haystack += char;
      positions.push({ node, offset });
    }
  }
  const needle = removeSpace(words);
  if (!needle) return null;
  const start = bestOccurrence(haystack, needle, removeSpace(before), removeSpace(after));
  const first = positions[start];
  const last = positions[start + needle.length - 1];
  if (start < 0 || !first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

const removeSpace = (words: string) => words.replace(/\s+/g, "");

/** Returns the index of the occurrence that shares most characters with the given context, or -1. */
function bestOccurrence(haystack: string, needle: string, before: string, after: string): number {
  let best = -1;
  let maxAgreement = -1;
  for (let index = haystack.indexOf(needle); index >= 0; index = haystack.indexOf(needle, index + 1)) {
    let agreedBefore = 0;
    while (
      agreedBefore < before.length &&
      haystack[index - 1 - agreedBefore] === before[before.length - 1 - agreedBefore]
    )
      agreedBefore++;
    let agreedAfter = 0;
    const end = index + needle.length;
    while (agreedAfter < after.length && haystack[end + agreedAfter] === after[agreedAfter]) agreedAfter++;
    const agreement = agreedBefore + agreedAfter;
    if (agreement > maxAgreement) [best, maxAgreement] = [index, agreement];
    if (agreement === before.length + after.length) break;
  }
  return best;
}

/** Returns the text nodes under a root in reading order, with those of open shadow roots. */
function textNodes(root: Node): Text[] {
  const found: Text[] = [];
  const pending: Node[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (isText(node)) found.push(node);
    if (isElement(node) && node.matches(SKIPPED_ELEMENTS)) continue;
    // A stack: children are pushed last to first, and the shadow root after them, because it is read before them.
    for (let child = node.lastChild; child; child = child.previousSibling) pending.push(child);
    if (isElement(node) && node.shadowRoot) pending.push(node.shadowRoot);
  }
  return found;
}

const isText = (node: Node): node is Text => node.nodeType === 3;
