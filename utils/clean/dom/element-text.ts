import { SHOW_TEXT } from "../../shared/dom-nodes.ts";

const MAX_TEXT_CHARS = 6_000;
const CODE = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/;

/** Returns an element's text in one line, with its open shadow root; at most `limit` characters. */
export function elementText(element: Element, limit = MAX_TEXT_CHARS): string {
  return textOfRoots(element.shadowRoot ? [element.shadowRoot, element] : [element], { limit });
}

/** Returns the text of several roots in one line, a space between two text nodes, and without some elements in them. */
export function textOfRoots(
  roots: readonly (Element | ShadowRoot)[],
  { limit = MAX_TEXT_CHARS, without = [] }: { limit?: number; without?: readonly Element[] } = {},
): string {
  let text = "";
  for (const root of roots) {
    const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
    for (let node = walker.nextNode(); node && text.length < limit; node = walker.nextNode()) {
      const value = node.nodeValue ?? "";
      // The cheap test first: half of a page's text nodes are blank.
      if (!/\S/.test(value) || CODE.test(node.parentElement?.tagName ?? "")) continue;
      if (without.some((element) => element.contains(node))) continue;
      const words = value.replace(/\s+/g, " ").trim();
      text += text ? ` ${words}` : words;
    }
  }
  return text.slice(0, limit);
}

/** Returns the class names and the id of an element in one line. */
export function classAndId(element: Element): string {
  return `${element.getAttribute("class") ?? ""} ${element.id}`;
}
