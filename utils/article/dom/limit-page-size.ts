import {
  bodyOf,
  cloneDocument,
  createElement,
  importNode,
  rootElementOf,
  textWalker,
} from "../../shared/live-document.ts";
import {
  appendChild,
  closest,
  contains,
  lengthOf,
  parentOf,
  queryAll,
  queryOne,
  tagOf,
  textOf,
} from "../../shared/live-dom.ts";
import { INLINE_TAGS } from "../content/element-tags.ts";
import {
  copyWithinLimits,
  DEPTH_STRIDE,
  MAX_HEADLINE_CHARS,
  MAX_PAGE,
  MAX_STEPS,
  WORDLESS_TAGS,
} from "./copy-within-limits.ts";
import { showProperties } from "./property-names.ts";
import { levelsAround, type PageTree, treesIn } from "./shadow-trees.ts";

/**
 * A page that is small enough to read; `partial` is true if some of its story was cut off.
 * `trees` are those of the page if it is the given one, else null.
 */
export type SizeLimitedPage = { page: Document; partial: boolean; trees: readonly PageTree[] | null };

const MIN_SENTENCE_CHARS = 40;
/** The values of NodeFilter.SHOW_TEXT and SHOW_CDATA_SECTION, of XHTML. */
const TEXTS = 12;
const MAX_INLINE_LEVELS = 4;
const MAX_HEAD_ELEMENTS = 1_000;
const HEAD_ELEMENTS = "title, meta, base, link, script[type='application/ld+json']";

/**
 * Returns the page if it is small enough, else a copy of the part where the story probably is, cut to the limits.
 * Readability cannot be interrupted, so the size of its input must be limited.
 * Linear in the size of the page, without recursion.
 */
export function limitPageSize(document: Document): SizeLimitedPage {
  const [root, body] = [rootElementOf(document), bodyOf(document)];
  const trees = root && body && treesWithinLimits(body);
  if (trees || !root || !body) return { page: document, partial: false, trees };
  const story = guessStory(document) ?? body;
  const column = closest(story, "article") ?? closest(story, "main, [role='main']") ?? story;
  for (const part of new Set([body, column, story])) {
    const page = cloneDocument(document, false);
    const { copy, isComplete } = copyWithinLimits(part, page);
    if (!isComplete && part !== story) continue;
    fillPage(page, document, part, copy);
    // Built node by node, the copy is scattered in memory: what walks it takes half as long again as in a clone.
    return { page: cloneDocument(page, true), partial: !isComplete, trees: null };
  }
  return { page: document, partial: false, trees };
}

/** Returns the trees of a page that is small enough to read, or null. */
function treesWithinLimits(body: Element): PageTree[] | null {
  const trees: PageTree[] = [];
  let elementsLeft: number = MAX_PAGE.elements;
  let charsLeft: number = MAX_PAGE.chars;
  for (const tree of treesIn(body)) {
    const { root, elements, depth } = tree;
    trees.push(tree);
    elementsLeft -= elements.length;
    charsLeft -= countText(root, charsLeft);
    if (elementsLeft < 0 || charsLeft < 0) return null;
    // In document order depth grows by one at a time, so one element of each stride is enough.
    for (let index = 0; index < elements.length; index += DEPTH_STRIDE)
      if (depth + levelsAround(elements[index]) > MAX_PAGE.depth) return null;
  }
  return trees;
}

/** Counts the characters in a tree, without its code where there are more than `enough`. */
function countText(root: Element | ShadowRoot, enough: number): number {
  // One by one: the browser would join all texts to one that nobody reads.
  let chars = 0;
  const walker = textWalker(root, TEXTS);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) chars += lengthOf(node);
  if (chars > enough) for (const code of queryAll(root, "script, style")) chars -= textOf(code).length;
  return chars;
}

/**
 * Returns the element with most characters in sentences, or null.
 * Sentences of its children count fully, those of its grandchildren half.
 */
function guessStory(document: Document): Element | null {
  const weights = new Map<Element, number>();
  let heaviest: Element | null = null;
  let maxWeight = 0;
  const addWeight = (element: Element | null | undefined, weight: number) => {
    if (!element || tagOf(element) === "HTML") return;
    const sum = (weights.get(element) ?? 0) + weight;
    weights.set(element, sum);
    if (sum > maxWeight) [heaviest, maxWeight] = [element, sum];
  };
  let steps = 0;
  for (const { root } of treesIn(bodyOf(document))) {
    const walker = textWalker(root);
    for (let node = walker.nextNode(); node && steps < MAX_STEPS; steps++, node = walker.nextNode()) {
      const length = textOf(node).length;
      let box = length < MIN_SENTENCE_CHARS ? null : parentOf(node);
      if (!box || WORDLESS_TAGS.has(tagOf(box))) continue;
      for (let level = 0; level < MAX_INLINE_LEVELS && parentOf(box) && INLINE_TAGS.has(tagOf(box)); level++)
        box = parentOf(box);
      addWeight(parentOf(box), length);
      addWeight(parentOf(parentOf(box)), length / 2);
    }
  }
  return heaviest;
}

/** Gives a copied document the original's head and headline, and the copy of a part of its body. */
function fillPage(page: Document, document: Document, part: Element, copy: Element): void {
  const html = importNode(page, rootElementOf(document), false);
  const head = createElement(page, "head");
  for (const element of queryAll(document, HEAD_ELEMENTS)) {
    if (head.childElementCount >= MAX_HEAD_ELEMENTS) break;
    head.append(importCut(element, page, MAX_PAGE.chars));
  }
  const isWhole = part === bodyOf(document);
  const body = isWhole ? copy : importNode(page, bodyOf(document), false);
  html.append(head, body);
  appendChild(page, html);
  const headline = isWhole ? null : queryOne(document, "h1");
  if (headline && !contains(part, headline)) body.append(importCut(headline, page, MAX_HEADLINE_CHARS));
  if (!isWhole) body.append(copy);
  showProperties(page);
}

/** Imports an element with its text alone, cut to a length. */
function importCut(element: Element, page: Document, maxChars: number): Element {
  const imported = importNode(page, element, false);
  imported.textContent = textOf(element).slice(0, maxChars);
  return imported;
}
