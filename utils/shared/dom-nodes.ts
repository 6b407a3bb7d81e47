import { nextOf, nodeTypeOf, parentOf, previousOf, textOf } from "./live-dom.ts";

/**
 * The value of NodeFilter.SHOW_TEXT.
 * The constant itself is a global, which a module that is given its document must not touch.
 */
export const SHOW_TEXT = 4;

/** True for element nodes; works across frames, where `instanceof Element` does not. */
export const isElement = (node: Node): node is Element => nodeTypeOf(node) === 1;

/** True for text nodes. */
export const isText = (node: Node): node is Text => nodeTypeOf(node) === 3;

/** True for a text node that has more than blanks. */
export const isWords = (node: Node | null): boolean => nodeTypeOf(node) === 3 && /\S/.test(textOf(node));

/** True for an element in a line of text, with words directly before or after it. */
export const isAmongText = (element: Element): boolean => isWords(previousOf(element)) || isWords(nextOf(element));

/** True for elements of HTML, which have a style and a focus of their own kind; false for those of SVG and MathML. */
export const isHtml = (element: Element): element is HTMLElement => "offsetTop" in element;

/** True for an element that is one of some others or lies inside one. */
export function isInsideAny(element: Element, outer: ReadonlySet<Element>): boolean {
  for (let around: Element | null = element; around; around = parentOf(around)) if (outer.has(around)) return true;
  return false;
}
