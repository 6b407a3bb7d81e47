import { isElement } from "../../shared/dom-nodes.ts";

// Elements without words for a reader: most of the elements of many pages.
const WORDLESS = "script, style, link, svg, noscript, object, embed, canvas, math";

/**
 * Returns a copy of a document's composed tree without wordless elements and without those in `omitted`.
 * The content of each open shadow root replaces its host's, with slots filled.
 */
export function cloneComposedTree(document: Document, omitted: ReadonlySet<Element> = new Set()): Document {
  const hasShadowTrees = document.querySelector("template[shadowrootmode]") !== null || hasShadowRoot(document);
  const copy = document.cloneNode(hasShadowTrees);
  if (!isDocument(copy)) return document.implementation.createHTMLDocument("");
  if (!hasShadowTrees) {
    if (document.documentElement) copy.append(importWithout(document.documentElement, copy, omitted));
    return copy;
  }
  importShadowTrees(document, copy, omitted);
  flattenDeclaredShadowTrees(copy);
  return copy;
}

function hasShadowRoot(document: Document): boolean {
  for (const element of document.getElementsByTagName("*")) if (element.shadowRoot) return true;
  return false;
}

/**
 * Imports an element deeply without wordless and omitted elements.
 * Subtrees that hold none of them are imported whole, which is faster.
 */
function importWithout(original: Element, target: Document, omitted: ReadonlySet<Element>): Element {
  const left = new Set<Node>([...original.querySelectorAll(WORDLESS), ...omitted]);
  const holdsLeft = new Set<Node>();
  for (const element of left)
    for (let parent = element.parentNode; parent && !holdsLeft.has(parent); parent = parent.parentNode)
      holdsLeft.add(parent);
  const top = target.importNode(original, false);
  const pending: [source: Element, copy: Element][] = [[original, top]];
  for (let pair = pending.pop(); pair; pair = pending.pop()) {
    const [source, parentCopy] = pair;
    for (let node = source.firstChild; node; node = node.nextSibling) {
      if (!isElement(node)) {
        if (node.nodeType === 3) parentCopy.appendChild(target.importNode(node));
      } else if (!left.has(node)) {
        const copy = target.importNode(node, !holdsLeft.has(node));
        parentCopy.appendChild(copy);
        if (holdsLeft.has(node)) pending.push([node, copy]);
      }
    }
  }
  return top;
}

/** Imports what the original's shadow roots hold, nested ones too, into the hosts' copies; drops some elements. */
function importShadowTrees(original: ParentNode, copy: ParentNode, omitted: ReadonlySet<Element>): void {
  // Copies have no shadow roots, so both lists hold the same elements in the same order.
  const elements = original.querySelectorAll("*");
  const copies = copy.querySelectorAll("*");
  for (let index = 0; index < elements.length; index++) {
    const root = elements[index]?.shadowRoot;
    if (!root) continue;
    const host = copies[index];
    if (!host) continue;
    const content = host.ownerDocument.createDocumentFragment();
    for (const child of root.childNodes) content.append(host.ownerDocument.importNode(child, true));
    importShadowTrees(root, content, omitted);
    flattenInto(host, content);
  }
  elements.forEach((element, index) => {
    if (omitted.has(element)) copies[index]?.remove();
  });
}

/** Flattens declared shadow roots, which stay templates where scripts are off, as in Node; they may be nested. */
function flattenDeclaredShadowTrees(copy: Document): void {
  for (let declared = openTemplates(copy); declared.length; declared = openTemplates(copy))
    for (const template of declared) {
      const host = template.parentElement;
      template.remove();
      if (host) flattenInto(host, template.content);
    }
}

/** Puts a shadow root's content into its host. Light children move into their slots; without one they are removed. */
function flattenInto(host: Element, content: DocumentFragment): void {
  const nodesBySlot = new Map<string, ChildNode[]>();
  for (const node of host.childNodes) {
    const name = isElement(node) ? (node.getAttribute("slot") ?? "") : "";
    const nodes = nodesBySlot.get(name);
    if (nodes) nodes.push(node);
    else nodesBySlot.set(name, [node]);
  }
  for (const slot of content.querySelectorAll("slot")) {
    const name = slot.getAttribute("name") ?? "";
    const nodes = nodesBySlot.get(name) ?? [];
    // The first slot of a name takes all of its nodes; a slot without any shows its own content.
    if (nodes.length) slot.replaceWith(...nodes);
    nodesBySlot.delete(name);
  }
  for (const nodes of nodesBySlot.values()) for (const node of nodes) node.remove();
  host.prepend(content);
}

const isDocument = (node: Node): node is Document => node.nodeType === 9;
const isTemplate = (element: Element): element is HTMLTemplateElement => "content" in element;
const openTemplates = (document: Document) =>
  [...document.querySelectorAll('template[shadowrootmode="open"]')].filter(isTemplate);
