import { isElement } from "../../shared/dom-nodes.ts";
import { appendText, cloneDocument, importNode, rootElementOf } from "../../shared/live-document.ts";
import {
  appendChild,
  attributeOf,
  childNodesOf,
  documentOf,
  firstChildOf,
  nextOf,
  nodeTypeOf,
  openShadowRootOf,
  parentNodeOf,
  parentOf,
  queryAll,
  queryOne,
  removeChild,
  removeElement,
} from "../../shared/live-dom.ts";
import { UNKNOWN_OBJECT } from "../../shared/unknown-object.ts";
import { isOpenTemplate } from "./copy-within-limits.ts";
import { showProperties } from "./property-names.ts";
import type { PageTree } from "./shadow-trees.ts";

// Elements without words of the story: most of the elements of many pages, then words that are struck out, since they
// say what no longer holds, and hints that only a pointer shows.
const WORDLESS = "script, style, link, svg, noscript, object, embed, canvas, math, s, strike, del, [role='tooltip']";

/**
 * Returns a copy of a document's composed tree without wordless elements and without the nodes in `omitted`.
 * The content of each open shadow root replaces its host's, with slots filled. A character that stands for an unknown
 * object replaces those in `unsure`.
 */
export function cloneComposedTree(
  document: Document,
  omitted: ReadonlySet<Node>,
  unsure: ReadonlySet<Element>,
  trees: readonly PageTree[],
): Document {
  const hasShadowTrees = trees.length > 1 || queryOne(document, "template[shadowrootmode]") !== null;
  const copy = cloneDocument(document, hasShadowTrees);
  if (!hasShadowTrees) {
    const root = rootElementOf(document);
    if (root) appendChild(copy, importWithout(root, copy, omitted, unsure));
    showProperties(copy);
    return copy;
  }
  importShadowTrees(document, copy, omitted, unsure);
  showProperties(copy);
  flattenDeclaredShadowTrees(copy);
  return copy;
}

/**
 * Imports an element deeply without wordless and omitted elements.
 * Subtrees that hold none of them are imported whole, which is faster.
 */
function importWithout(
  original: Element,
  target: Document,
  omitted: ReadonlySet<Node>,
  unsure: ReadonlySet<Node>,
): Element {
  const left = new Set<Node>([...queryAll(original, WORDLESS), ...omitted, ...unsure]);
  const holdsLeft = new Set<Node>();
  for (const element of left)
    for (let parent = parentNodeOf(element); parent && !holdsLeft.has(parent); parent = parentNodeOf(parent))
      holdsLeft.add(parent);
  const top = importNode(target, original, false);
  const pending: [source: Element, copy: Element][] = [[original, top]];
  for (let pair = pending.pop(); pair; pair = pending.pop()) {
    const [source, parentCopy] = pair;
    for (let node = firstChildOf(source); node; node = nextOf(node)) {
      if (!isElement(node)) {
        if (nodeTypeOf(node) === 3 && !left.has(node)) appendChild(parentCopy, importNode(target, node, false));
      } else if (unsure.has(node)) appendText(target, parentCopy, UNKNOWN_OBJECT);
      else if (!left.has(node)) {
        const copy = importNode(target, node, !holdsLeft.has(node));
        appendChild(parentCopy, copy);
        if (holdsLeft.has(node)) pending.push([node, copy]);
      }
    }
  }
  return top;
}

/** Imports what the original's shadow roots hold, nested ones too, into the hosts' copies; drops some elements. */
function importShadowTrees(
  original: ParentNode,
  copy: ParentNode,
  omitted: ReadonlySet<Node>,
  unsure: ReadonlySet<Element>,
): void {
  // Copies have no shadow roots, so both lists hold the same elements in the same order.
  const elements = queryAll(original, "*");
  const copies = queryAll(copy, "*");
  for (let index = 0; index < elements.length; index++) {
    const root = openShadowRootOf(elements[index]);
    if (!root) continue;
    const host = copies[index];
    if (!host) continue;
    const content = documentOf(host).createDocumentFragment();
    for (const child of childNodesOf(root)) appendChild(content, importNode(documentOf(host), child, true));
    importShadowTrees(root, content, omitted, unsure);
    flattenInto(host, content);
  }
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index];
    if (!element) continue;
    if (unsure.has(element)) copies[index]?.replaceWith(UNKNOWN_OBJECT);
    if (omitted.has(element)) removeElement(copies[index]);
  }
}

/** Flattens declared shadow roots, which stay templates where scripts are off, as in Node; they may be nested. */
function flattenDeclaredShadowTrees(copy: Document): void {
  for (let declared = openTemplates(copy); declared.length; declared = openTemplates(copy))
    for (const template of declared) {
      const host = parentOf(template);
      removeElement(template);
      if (host) flattenInto(host, template.content);
    }
}

/** Puts a shadow root's content into its host. Light children move into their slots; without one they are removed. */
function flattenInto(host: Element, content: DocumentFragment): void {
  const nodesBySlot = new Map<string, Node[]>();
  for (const node of childNodesOf(host)) {
    const name = isElement(node) ? (attributeOf(node, "slot") ?? "") : "";
    const nodes = nodesBySlot.get(name);
    if (nodes) nodes.push(node);
    else nodesBySlot.set(name, [node]);
  }
  for (const slot of queryAll(content, "slot")) {
    const name = attributeOf(slot, "name") ?? "";
    const nodes = nodesBySlot.get(name) ?? [];
    // The first slot of a name takes all of its nodes; a slot without any shows its own content.
    if (nodes.length) slot.replaceWith(...nodes);
    nodesBySlot.delete(name);
  }
  for (let left = firstChildOf(host); left; left = firstChildOf(host)) removeChild(host, left);
  appendChild(host, content);
}

const openTemplates = (document: Document) =>
  queryAll(document, 'template[shadowrootmode="open"]').filter(isOpenTemplate);
