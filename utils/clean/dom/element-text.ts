import { textWalker } from "../../shared/live-document.ts";
import { attributeOf, contains, idOf, openShadowRootOf, parentOf, tagOf, textOf } from "../../shared/live-dom.ts";

const MAX_TEXT_CHARS = 6_000;
/** Class names of real pages have up to a thousand characters. */
const MAX_NAME_CHARS = 2_000;
const CODE = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/;

/** Returns an element's text in one line, with its open shadow root; at most `limit` characters. */
export function elementText(element: Element, limit = MAX_TEXT_CHARS): string {
  const root = openShadowRootOf(element);
  return textOfRoots(root ? [root, element] : [element], { limit });
}

/** Returns the text of several roots in one line, a space between two text nodes, and without some elements in them. */
export function textOfRoots(
  roots: readonly (Element | ShadowRoot)[],
  { limit = MAX_TEXT_CHARS, without = [] }: { limit?: number; without?: readonly Element[] } = {},
): string {
  let text = "";
  for (const root of roots) {
    const walker = textWalker(root);
    for (let node = walker.nextNode(); node && text.length < limit; node = walker.nextNode()) {
      const value = textOf(node);
      // The cheap test first: half of a page's text nodes are blank.
      if (!/\S/.test(value) || CODE.test(tagOf(parentOf(node)))) continue;
      if (without.some((element) => contains(element, node))) continue;
      const words = value.replace(/\s+/g, " ").trim();
      text += text ? ` ${words}` : words;
    }
  }
  return text.slice(0, limit);
}

/** Returns the class names and the id of an element in one line; of longer ones the beginning. */
export function classAndId(element: Element): string {
  const [classes, id] = [attributeOf(element, "class") ?? "", idOf(element)];
  return `${classes.slice(0, MAX_NAME_CHARS)} ${id.slice(0, MAX_NAME_CHARS)}`;
}
