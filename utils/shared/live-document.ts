// Reads the document of a page that is open in a browser, and its layout, whatever the page calls its elements.

import { method, property, type Unchecked } from "./captured-dom.ts";
import { appendChild, documentOf } from "./live-dom.ts";

/** The value of NodeFilter.SHOW_TEXT, a global. */
const SHOW_TEXT = 4;

/** Returns the body of a document; null where it has none yet, as `document.body`. */
export const bodyOf: (document: Document) => HTMLElement = property<Document, Unchecked>("body");

/** Returns the outermost element of a document. */
export const rootElementOf: (document: Document) => HTMLElement = property<Document, Unchecked>("documentElement");

/** Returns the address of a document. */
export const addressOf = property<Document, string>("URL", "");

/** Returns the title of a document. */
export const titleOf = property<Document, string>("title", "");

/** The window of a page, with its constructors. */
export type PageWindow = Window & typeof globalThis;

/** Returns the window that shows a document; null for a copy. */
export const windowOf = property<Document, PageWindow | null>("defaultView");

/** True where a browser lays out the page of an element; false for a copy and in Node. */
export const hasLayout = (element: Element): boolean =>
  "checkVisibility" in element && windowOf(documentOf(element)) !== null;

/** Returns how far a document is loaded: "loading", "interactive" or "complete". */
export const readyStateOf = property<Document, string>("readyState", "");

/** Returns the element of a document or a shadow tree that has the focus. */
export const activeElementOf = property<Document | ShadowRoot, Element | null>("activeElement");

/** Returns the element whose scrolling scrolls the window. */
export const scrollingElementOf = property<Document, Element | null>("scrollingElement");

/** Returns the element that fills the screen. */
export const fullscreenElementOf = property<Document, Element | null>("fullscreenElement");

/** True if a document's tab is not seen. */
export const isInBackground = property<Document, boolean>("hidden", false);

/** Returns the elements under a point of the window, topmost first. */
export const elementsAt = method<Document, [x: number, y: number], Element[]>("elementsFromPoint", []);

/** Creates an HTML element. */
export const createElement: <K extends string>(
  document: Document,
  tag: K,
) => K extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[K] : HTMLElement = method<
  Document,
  [tag: string],
  Unchecked
>("createElement");

/** Creates a range. */
export const createRange: (document: Document) => Range = method<Document, [], Unchecked>("createRange");

/** Returns the box of a text in the window, in CSS pixels; all zero for one that is not laid out. */
export function rectOfWords(text: Node): DOMRect {
  const range = createRange(documentOf(text));
  range.selectNodeContents(text);
  return range.getBoundingClientRect();
}

/** Copies a document, with all that it holds if `deep`. In a copy nothing is loaded and no script runs. */
export const cloneDocument: (document: Document, deep: boolean) => Document = method<
  Document,
  [deep: boolean],
  Unchecked
>("cloneNode");

/** Imports a copy of a node into another document, with all that it holds if `deep`. */
export const importNode: <N extends Node>(document: Document, node: N, deep: boolean) => N = method<
  Document,
  [node: Node, deep: boolean],
  Unchecked
>("importNode");

const createTextNode: (document: Document, words: string) => Text = method<Document, [words: string], Unchecked>(
  "createTextNode",
);

/** Puts words at the end of an element of a document. */
export function appendText(document: Document, element: Element, words: string): void {
  appendChild(element, createTextNode(document, words));
}

const createTreeWalker: (document: Document, root: Node, kinds: number) => TreeWalker = method<
  Document,
  [root: Node, kinds: number],
  Unchecked
>("createTreeWalker");

/** Returns a walker over the text nodes in an element or a shadow root, or over the nodes of other kinds. */
export const textWalker = (root: Element | ShadowRoot, kinds = SHOW_TEXT): TreeWalker =>
  createTreeWalker(documentOf(root), root, kinds);

/** Calls back for each event of a kind that a document hears. */
export const addListener = method<
  Document,
  [kind: string, listener: (event: Event) => void, options: AddEventListenerOptions],
  void
>("addEventListener");

/** Returns the box of an element in the window, in CSS pixels. */
export const clientRectOf: (element: Element) => DOMRect = method<Element, [], Unchecked>("getBoundingClientRect");

/** True if the browser shows an element, as far as its styles say. */
export const checkVisibility = method<Element, [options: CheckVisibilityOptions], boolean>("checkVisibility", true);

/** Returns the animations and transitions of an element. */
export const animationsOf = method<Element, [], Animation[]>("getAnimations", []);

/** Returns the height in which an element shows its content, in CSS pixels. */
export const clientHeightOf = property<Element, number>("clientHeight", 0);

/** Returns the width in which an element shows its content, in CSS pixels. */
export const clientWidthOf = property<Element, number>("clientWidth", 0);

/** Returns the height of an element's content, in CSS pixels. */
export const scrollHeightOf = property<Element, number>("scrollHeight", 0);

/** Returns how far an element's content is scrolled, in CSS pixels. */
export const scrollTopOf = property<Element, number>("scrollTop", 0);

/** Takes the focus from an element. */
export const blur = method<HTMLElement, [], void>("blur");

/** Returns the styles that an element declares itself. */
export const inlineStyleOf = property<HTMLElement, CSSStyleDeclaration | null>("style");

/** Scrolls an element's content. */
export const scrollBy = method<Element, [options: ScrollToOptions], void>("scrollBy");

/** Scrolls until an element is seen. */
export const scrollIntoView = method<Element, [options: ScrollIntoViewOptions], void>("scrollIntoView");
