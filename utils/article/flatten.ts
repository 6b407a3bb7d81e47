/** A copy of a document in which every open shadow root's content stands in its host's place, slots filled. */
export function cloneFlat(document: Document): Document {
  const copy = document.implementation.createHTMLDocument("");
  const cloned = document.cloneNode(true);
  if (!isDocument(cloned)) return copy;
  if (document.documentElement && cloned.documentElement) flatten(document.documentElement, cloned.documentElement);
  // Where scripts are off, as in Node, a declarative shadow root is still the template that declares it.
  for (const template of cloned.querySelectorAll('template[shadowrootmode="open"]')) {
    if ("content" in template && isFragment(template.content)) template.replaceWith(template.content);
  }
  return cloned;
}

const isDocument = (node: Node): node is Document => node.nodeType === 9;
const isFragment = (node: unknown): node is DocumentFragment =>
  typeof node === "object" && node !== null && "nodeType" in node && node.nodeType === 11;

/** Walks the original and its copy in step, and puts shadow content into the copy. */
function flatten(original: Element, copy: Element): void {
  const pairs: [Element, Element][] = [[original, copy]];
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    const [from, to] = pair;
    const root = from.shadowRoot;
    if (root) {
      const light = [...to.childNodes];
      const inner = to.ownerDocument.createElement("div");
      for (const child of root.childNodes) inner.append(to.ownerDocument.importNode(child, true));
      pairs.push(...inStep(root.children, inner.children));
      pairs.push(...inStep(from.children, to.children));
      to.prepend(...inner.childNodes);
      fillSlots(to, light);
      continue;
    }
    pairs.push(...inStep(from.children, to.children));
  }
}

function inStep(from: HTMLCollection, to: HTMLCollection): [Element, Element][] {
  const pairs: [Element, Element][] = [];
  for (let i = 0; i < from.length; i++) {
    const left = from[i];
    const right = to[i];
    if (left && right) pairs.push([left, right]);
  }
  return pairs;
}

/** Moves a host's light children into the slots they are meant for; those without a slot are not shown and go. */
function fillSlots(host: Element, light: ChildNode[]): void {
  const shown = new Set<ChildNode>();
  for (const slot of host.querySelectorAll("slot")) {
    const name = slot.getAttribute("name") ?? "";
    const mine = light.filter((node) => !shown.has(node) && slotOf(node) === name);
    if (mine.length) slot.replaceWith(...mine);
    for (const node of mine) shown.add(node);
  }
  for (const node of light) if (!shown.has(node)) node.remove();
}

function slotOf(node: ChildNode): string {
  return "getAttribute" in node && typeof node.getAttribute === "function"
    ? String(node.getAttribute("slot") ?? "")
    : "";
}
