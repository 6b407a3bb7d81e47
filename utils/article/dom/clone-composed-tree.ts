// What holds no words of a page; most of many a page's elements.
import { isElement } from "../../shared/dom-nodes.ts";

const WORDLESS = "script, style, link, svg, noscript, object, embed, canvas, math";

/** A copy of a document without what holds no words, in which every open shadow root's content stands in its host's place, slots filled. */
export function cloneComposedTree(document: Document): Document {
  const shadowed = document.querySelector("template[shadowrootmode]") !== null || hasShadow(document);
  const cloned = document.cloneNode(shadowed);
  if (!isDocument(cloned)) return document.implementation.createHTMLDocument("");
  if (!shadowed) {
    if (document.documentElement) cloned.append(copyOf(document.documentElement, cloned));
    return cloned;
  }
  fill(document, cloned);
  // Where scripts are off, as in Node, a declarative shadow root is still the template that declares it; one may hold others.
  for (let declared = declaredIn(cloned); declared.length; declared = declaredIn(cloned))
    for (const template of declared) {
      const host = template.parentElement;
      template.remove();
      if (host) show(host, template.content);
    }
  return cloned;
}

function hasShadow(document: Document): boolean {
  for (const element of document.getElementsByTagName("*")) if (element.shadowRoot) return true;
  return false;
}

/** A deep copy without the wordless. What holds none of it is copied by the engine, which is quicker; the rest is walked. */
function copyOf(original: Element, into: Document): Element {
  const wordless = new Set<Node>(original.querySelectorAll(WORDLESS));
  const holders = new Set<Node>();
  for (const element of wordless)
    for (let at = element.parentNode; at && !holders.has(at); at = at.parentNode) holders.add(at);
  const top = into.importNode(original, false);
  const open: [Element, Element][] = [[original, top]];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [from, to] = pair;
    for (let node = from.firstChild; node; node = node.nextSibling) {
      if (!isElement(node)) {
        if (node.nodeType === 3) to.appendChild(into.importNode(node));
      } else if (!wordless.has(node)) {
        const copy = into.importNode(node, !holders.has(node));
        to.appendChild(copy);
        if (holders.has(node)) open.push([node, copy]);
      }
    }
  }
  return top;
}

const isDocument = (node: Node): node is Document => node.nodeType === 9;
const isTemplate = (element: Element): element is HTMLTemplateElement => "content" in element;
const declaredIn = (document: Document) =>
  [...document.querySelectorAll('template[shadowrootmode="open"]')].filter(isTemplate);

/** Puts into a copy what the original holds in shadow roots, those inside others included. */
function fill(original: ParentNode, copy: ParentNode): void {
  // A copy has no shadow roots, so both list the same elements in the same order.
  const elements = original.querySelectorAll("*");
  let copies: NodeListOf<Element> | null = null;
  for (let i = 0; i < elements.length; i++) {
    const root = elements[i]?.shadowRoot;
    if (!root) continue;
    copies ??= copy.querySelectorAll("*");
    const host = copies[i];
    if (!host) continue;
    const inner = host.ownerDocument.createDocumentFragment();
    for (const child of root.childNodes) inner.append(host.ownerDocument.importNode(child, true));
    fill(root, inner);
    show(host, inner);
  }
}

/** Shows a shadow root's content in its host: light children move into the slots meant for them, and go where there is none. */
function show(host: Element, content: DocumentFragment): void {
  const light = new Map<string, ChildNode[]>();
  for (const node of host.childNodes) {
    const name = isElement(node) ? (node.getAttribute("slot") ?? "") : "";
    const mine = light.get(name);
    if (mine) mine.push(node);
    else light.set(name, [node]);
  }
  for (const slot of content.querySelectorAll("slot")) {
    const name = slot.getAttribute("name") ?? "";
    const mine = light.get(name) ?? [];
    // A slot that nothing is meant for shows its own words; the first of a name takes all.
    if (mine.length) slot.replaceWith(...mine);
    light.delete(name);
  }
  for (const nodes of light.values()) for (const node of nodes) node.remove();
  host.prepend(content);
}
