import { SHOW_TEXT } from "../../shared/dom-nodes.ts";
import { copyWithinLimits, DEPTH_STRIDE, isText, MAX_PAGE, MAX_STEPS, WORDLESS_TAGS } from "./copy-within-limits.ts";

/** A page that is small enough to read; `partial` is true if some of its story was cut off. */
export type SizeLimitedPage = { page: Document; partial: boolean };

const INLINE = /^(?:A|ABBR|B|CITE|CODE|EM|FONT|I|MARK|Q|SMALL|SPAN|STRONG|SUB|SUP|TIME|U)$/;
const MIN_SENTENCE_CHARS = 40;
const MAX_INLINE_LEVELS = 4;
const MAX_HEAD_ELEMENTS = 1_000;
const MAX_HEADLINE_CHARS = 1_000;
const HEAD_ELEMENTS = "title, meta, base, link, script[type='application/ld+json']";

/**
 * Returns the page if it is small enough, else a copy of the part where the story probably is, cut to the limits.
 * Readability cannot be interrupted, so the size of its input must be limited.
 * Linear in the size of the page, without recursion.
 */
export function limitPageSize(document: Document): SizeLimitedPage {
  const { documentElement: root, body } = document;
  if (!root || !body || isWithinLimits(document, body)) return { page: document, partial: false };
  const story = guessStory(document) ?? body;
  const column = story.closest("article") ?? story.closest("main, [role='main']") ?? story;
  for (const part of new Set([body, column, story])) {
    const { copy, isComplete } = copyWithinLimits(part);
    if (isComplete || part === story) return { page: createPageAround(document, part, copy), partial: !isComplete };
  }
  return { page: document, partial: false };
}

function isWithinLimits(document: Document, body: Element): boolean {
  const elements = document.getElementsByTagName("*");
  if (elements.length > MAX_PAGE.elements || hasMoreText(body, MAX_PAGE.chars)) return false;
  // In document order depth grows by one at a time, so one element of each stride is enough.
  for (let index = 0; index < elements.length; index += DEPTH_STRIDE) {
    let depth = 0;
    for (let node: Node | null = elements[index] ?? null; node; node = node.parentNode)
      if (++depth > MAX_PAGE.depth) return false;
  }
  return true;
}

/** True if a page has more characters, without its code. Sums up lengths, because joining the texts would copy them. */
function hasMoreText(body: Element, maxChars: number): boolean {
  const walker = body.ownerDocument.createTreeWalker(body, SHOW_TEXT);
  let chars = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (isText(node)) chars += node.length;
  if (chars <= maxChars) return false;
  for (const code of body.querySelectorAll("script, style")) chars -= (code.textContent ?? "").length;
  return chars > maxChars;
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
    if (!element || element.tagName === "HTML") return;
    const sum = (weights.get(element) ?? 0) + weight;
    weights.set(element, sum);
    if (sum > maxWeight) [heaviest, maxWeight] = [element, sum];
  };
  const walker = document.createTreeWalker(document.body, SHOW_TEXT);
  for (let steps = 0, node = walker.nextNode(); node && steps < MAX_STEPS; steps++, node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    let box = length < MIN_SENTENCE_CHARS ? null : node.parentElement;
    if (!box || WORDLESS_TAGS.has(box.tagName)) continue;
    for (let level = 0; level < MAX_INLINE_LEVELS && box?.parentElement && INLINE.test(box.tagName); level++)
      box = box.parentElement;
    addWeight(box?.parentElement, length);
    addWeight(box?.parentElement?.parentElement, length / 2);
  }
  return heaviest;
}

/** Creates a document with the original's address, head and headline, and the copy of a part of its body. */
function createPageAround(document: Document, part: Element, copy: Element): Document {
  const page = document.cloneNode(false);
  if (!isDocument(page)) return document;
  const html = page.importNode(document.documentElement, false);
  const head = page.createElement("head");
  for (const element of document.querySelectorAll(HEAD_ELEMENTS)) {
    if (head.childElementCount >= MAX_HEAD_ELEMENTS) break;
    head.append(importCut(element, page, MAX_PAGE.chars));
  }
  html.append(head, part === document.body ? copy : page.importNode(document.body, false));
  page.append(html);
  if (part === document.body) return page;
  const headline = document.querySelector("h1");
  if (headline && !part.contains(headline)) page.body.append(importCut(headline, page, MAX_HEADLINE_CHARS));
  page.body.append(copy);
  return page;
}

/** Imports an element with its text alone, cut to a length. */
function importCut(element: Element, page: Document, maxChars: number): Element {
  const imported = page.importNode(element, false);
  imported.textContent = (element.textContent ?? "").slice(0, maxChars);
  return imported;
}

const isDocument = (node: Node): node is Document => node.nodeType === 9;
