// Reads and changes the nodes of a page that is open in a browser, whatever the page calls its elements. Every function
// takes null for a node that is not there. `test/architecture.test.ts` holds that nothing else is used for such pages.

import { method, property, type Unchecked } from "./captured-dom.ts";

type Maybe<T> = T | null | undefined;
/** A list of elements that a document returns. */
type Elements = ArrayLike<Element> & Iterable<Element>;

/** Returns the kind of a node as a number: 1 for elements, 3 for texts, 9 for documents, 11 for fragments; else 0. */
export const nodeTypeOf = property<Node, number>("nodeType", 0);

/** Returns the element around a node. */
export const parentOf = property<Node, Element | null>("parentElement");

/** Returns the node around a node: an element, a document, or a shadow root. */
export const parentNodeOf = property<Node, Node | null>("parentNode");

/** Returns the first node in a node. */
export const firstChildOf = property<Node, Node | null>("firstChild");

/** Returns the last node in a node. */
export const lastChildOf = property<Node, Node | null>("lastChild");

/** Returns the node behind a node. */
export const nextOf = property<Node, Node | null>("nextSibling");

/** Returns the node before a node. */
export const previousOf = property<Node, Node | null>("previousSibling");

/** Returns the element behind an element. */
export const nextElementOf = property<Element, Element | null>("nextElementSibling");

/** Returns the element before an element. */
export const previousElementOf = property<Element, Element | null>("previousElementSibling");

/** Returns the first element in a node. */
export const firstElementOf = property<ParentNode, Element | null>("firstElementChild");

const children = property<ParentNode, Elements>("children", []);
const query = method<ParentNode, [selector: string], Elements>("querySelectorAll", []);

/** Returns a list of elements as an array: by their places, as the iterator of a list takes five times as long. */
function arrayOf(list: Elements): Element[] {
  const elements: Element[] = [];
  for (let index = 0, { length } = list; index < length; index++) elements.push(list[index] as Element);
  return elements;
}

/** Returns the elements right inside a node. */
export const childrenOf = (node: Maybe<ParentNode>): Element[] => arrayOf(children(node));

/** Returns the nodes right inside a node. */
export const childNodesOf = property<Node, Iterable<Node>>("childNodes", []);

/** Returns the document of a node. */
export const documentOf: (node: Node) => Document = property<Node, Unchecked>("ownerDocument");

/** Returns the outermost node around a node: its document, or the root of its shadow tree. */
export const rootOf: (node: Node) => Node = method<Node, [], Unchecked>("getRootNode");

/** True if a node is in a document. */
export const isAttached = property<Node, boolean>("isConnected", false);

/** Returns the text in a node. */
export const textOf = property<Node, string>("textContent", "");

/** Returns the length of a text node's text. */
export const lengthOf = property<Node & { length?: number }, number>("length", 0);

/** Returns the name of an element's tag, in capitals for HTML. */
export const tagOf = property<Element, string>("tagName", "");

/** Returns an element's id. */
export const idOf = property<Element, string>("id", "");

/** Returns an element's open shadow root. */
export const openShadowRootOf = property<Element, ShadowRoot | null>("shadowRoot");

/** Returns the slot of an open shadow tree in which a node is shown. */
export const slotOf = property<Node & Partial<Slottable>, Element | null>("assignedSlot");

/** Returns the host of a shadow root. */
export const hostOf = property<Node & { host?: Element }, Element | null>("host");

/** Returns the value of an element's attribute. */
export const attributeOf = method<Element, [name: string], string | null>("getAttribute");

/** Sets an attribute of an element. */
export const setAttribute = method<Element, [name: string, value: string], void>("setAttribute");

/** Removes an attribute from an element. */
export const removeAttribute = method<Element, [string], void>("removeAttribute");

/** Returns the element itself or the nearest one around it that matches a selector. */
export const closest = method<Element, [string], Element | null>("closest");

/** True if an element matches a selector. */
export const matches = method<Element, [string], boolean>("matches", false);

/** True if a node is another one or lies around it. */
export const contains = method<Node, [Node | null], boolean>("contains", false);

/** Returns the first element in a node that matches a selector. */
export const queryOne = method<ParentNode, [string], Element | null>("querySelector");

/** Returns the elements in a node that match a selector. */
export const queryAll = (node: Maybe<ParentNode>, selector: string): Element[] => arrayOf(query(node, selector));

/** Returns the elements in an element or a document that have a tag; "*" for all. */
export const byTag = method<Element | Document, [string], Elements>("getElementsByTagName", []);

/** Returns the place of another node, as bits: 4 if it comes after the first. */
export const positionOf = method<Node, [Node], number>("compareDocumentPosition", 0);

/** Removes an element from its document. */
export const removeElement = method<Element, [], void>("remove");

/** Removes a node from another one. */
export const removeChild = method<Node, [child: Node], void>("removeChild");

/** Puts a node at the end of another one. */
export const appendChild = method<Node, [Node], void>("appendChild");
