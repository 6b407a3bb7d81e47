import { isElement, isText } from "../../shared/dom-nodes.ts";
import { appendText, createElement, importNode } from "../../shared/live-document.ts";
import {
  appendChild,
  attributeOf,
  firstChildOf,
  firstElementOf,
  nextOf,
  openShadowRootOf,
  tagOf,
} from "../../shared/live-dom.ts";

/**
 * Maximum size of a page that an article is looked for in: Readability's time grows with the product of the elements
 * and the depth. The largest real page seen has 13,000 elements, the deepest 57 levels.
 */
export const MAX_PAGE = { elements: 20_000, chars: 500_000, depth: 128 } as const;
/** Maximum number of nodes that one walk visits. */
export const MAX_STEPS = 1_000_000;
/** Maximum length of a text in a headline. */
export const MAX_HEADLINE_CHARS = 1_000;
/** Depth is checked once in so many elements; also the extra levels after which every element loses its box. */
export const DEPTH_STRIDE = 16;
/** Tags of elements without words for a reader. */
export const WORDLESS_TAGS: ReadonlySet<string> = new Set(
  "SCRIPT STYLE NOSCRIPT SVG MATH CANVAS TEMPLATE OBJECT EMBED AUDIO VIDEO SELECT TEXTAREA".split(" "),
);
const TEXT_BOX = /^(?:P|H[1-6]|LI|PRE|TD|TH|FIGCAPTION|BLOCKQUOTE)$/;

/** An element being copied; `depth` counts the levels of the copy, without flattened elements. */
type OpenElement = { next: Node | null; target: Element; depth: number };

/**
 * Copies an element for another document, without wordless and hidden elements, until a limit is reached; `isComplete`
 * is false if it was. The content of an open shadow root comes before its host's own.
 */
export function copyWithinLimits(root: Element, page: Document): { copy: Element; isComplete: boolean } {
  const copy = shallowCopy(root, page);
  const open: OpenElement[] = [];
  openChildren(root, copy, 0);
  let elements = 0;
  let charsLeft: number = MAX_PAGE.chars;
  for (let steps = 0, top = open.at(-1); top; steps++, top = open.at(-1)) {
    if (steps > MAX_STEPS) return { copy, isComplete: false };
    const { next: node, target, depth } = top;
    if (!node) {
      open.pop();
      continue;
    }
    top.next = nextOf(node);
    if (isText(node)) {
      // A longer text is no headline, and would use up the characters of the story.
      const text = tagOf(target) === "H1" ? node.data.slice(0, MAX_HEADLINE_CHARS) : node.data;
      appendText(page, target, text.slice(0, charsLeft));
      charsLeft -= text.length;
      if (charsLeft < 0) return { copy, isComplete: false };
    }
    if (!isElement(node) || isSkipped(node)) continue;
    if (isFlattened(node, depth)) {
      // Its words must not run into the words before it.
      appendText(page, target, " ");
      openChildren(node, target, depth);
    } else {
      if (++elements > MAX_PAGE.elements) return { copy, isComplete: false };
      const inner = shallowCopy(node, page);
      appendChild(target, inner);
      openChildren(node, inner, depth + 1);
    }
  }
  return { copy, isComplete: true };

  function openChildren(element: Element, target: Element, depth: number): void {
    open.push({ next: firstChildOf(element), target, depth });
    const root = openShadowRootOf(element);
    if (root) open.push({ next: firstChildOf(root), target, depth });
    if (isOpenTemplate(element)) open.push({ next: firstChildOf(element.content), target, depth });
  }
}

/** Copies an element without its content; a declared shadow root becomes a plain box. */
const shallowCopy = (element: Element, page: Document): Element =>
  isOpenTemplate(element) ? createElement(page, "div") : importNode(page, element, false);

/** True if an element is nested too deeply to keep its box: first those that hold elements, far below that all. */
function isFlattened(element: Element, depth: number): boolean {
  if (depth < MAX_PAGE.depth) return false;
  return depth >= MAX_PAGE.depth + DEPTH_STRIDE || (firstElementOf(element) !== null && !TEXT_BOX.test(tagOf(element)));
}

/** True for a declared shadow root that stays a template, as where scripts are off. */
export const isOpenTemplate = (element: Element): element is HTMLTemplateElement =>
  tagOf(element) === "TEMPLATE" && attributeOf(element, "shadowrootmode") === "open";

function isSkipped(element: Element): boolean {
  // What is found by a search in the page is shown then.
  if ((attributeOf(element, "hidden") ?? "until-found") !== "until-found") return true;
  if (tagOf(element) === "SCRIPT") return attributeOf(element, "type") !== "application/ld+json";
  return WORDLESS_TAGS.has(tagOf(element).toUpperCase()) && !isOpenTemplate(element);
}
