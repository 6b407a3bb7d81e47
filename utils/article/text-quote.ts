import { bodyOf, createRange } from "../shared/live-document.ts";
import { matches } from "../shared/live-dom.ts";
import { textNodes } from "./dom/text-nodes.ts";
import { withoutSoftBreaks } from "./letters.ts";

/** Words to find in a page, with the text before and after them to tell equal words apart (W3C TextQuoteSelector). */
export type TextQuoteSelector = { words: string; before: string; after: string };

/** Words that were found in a page; `start` is their place in its text, for the order of several. */
export type FoundQuote = { range: Range; start: number };

const SKIPPED_ELEMENTS = "script, style, noscript, template, textarea, [data-factbox-removed]";
const MAX_PAGE_CHARS = 4_000_000;

/**
 * Indexes the text of the live page once, and returns what finds words in it; null if they are not there.
 * Ignores white space, soft hyphens and quotation marks: a page breaks lines where the article's text does not.
 * Idea: Hypothesis' anchoring by quote, prefix and suffix.
 */
export function indexPageText(document: Document): (quote: TextQuoteSelector) => FoundQuote | null {
  const root = bodyOf(document);
  const nodes: { node: Text; start: number }[] = [];
  let haystack = "";
  for (const node of root ? textNodes(root, (element) => matches(element, SKIPPED_ELEMENTS)) : []) {
    const words = withoutSpaceAndMarks(node.data);
    if (!words) continue;
    nodes.push({ node, start: haystack.length });
    haystack += words;
    if (haystack.length > MAX_PAGE_CHARS) break;
  }

  /** Returns the node that holds a character of the haystack, and the character's place in it. */
  function locate(index: number): { node: Text; offset: number } | null {
    const at = nodes.findLastIndex(({ start }) => start <= index);
    const { node, start } = nodes[at] ?? {};
    if (!node || start === undefined) return null;
    let left = index - start;
    for (let offset = 0; offset < node.length; offset++)
      if (withoutSpaceAndMarks(node.data[offset] ?? "") && left-- === 0) return { node, offset };
    return null;
  }

  return ({ words, before, after }) => {
    const needle = withoutSpaceAndMarks(words);
    if (!needle) return null;
    const start = bestOccurrence(haystack, needle, withoutSpaceAndMarks(before), withoutSpaceAndMarks(after));
    const first = start < 0 ? null : locate(start);
    const last = start < 0 ? null : locate(start + needle.length - 1);
    if (!first || !last) return null;
    const range = createRange(document);
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    return { range, start };
  };
}

// A browser draws the marks of inline quotations, so that a page may not hold those of the article.
const withoutSpaceAndMarks = (words: string) => withoutSoftBreaks(words).replace(/[\s“”‘’]+/g, "");

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
