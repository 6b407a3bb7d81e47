import { Readability } from "@mozilla/readability";
import type { PageBlock, PageElement } from "./page-blocks.ts";

const MARK = "data-factbox-block";
const LIST = "data-factbox-list";
const CHARACTERS = 250;
const LINKS = 0.6;
const FEWEST = 4;

/** Which of a page's blocks Readability keeps as its article, by index. It takes its document apart: with `spare` it is given a copy, else the document itself. */
export function keptByReadability(document: Document, blocks: readonly PageBlock[], spare: boolean): Set<number> {
  const owned: number[][] = [];
  const marks = new Map<Element, number>();
  for (const { element, index } of blocks) {
    const mark = marks.get(element) ?? owned.length;
    if (mark === owned.length) {
      owned.push([]);
      marks.set(element, mark);
      element.setAttribute(MARK, String(mark));
    }
    owned[mark]?.push(index);
  }
  // Menus and lists of links cost Readability much time, and it never keeps them: it is given a page without.
  if (spare) for (const list of linkLists(blocks)) list.setAttribute(LIST, "");
  const page = spare ? copyOf(document) : document;
  for (const list of spare ? page.querySelectorAll(`[${LIST}]`) : linkLists(blocks)) list.remove();
  const parsed = new Readability<Element>(page, {
    keepClasses: true,
    charThreshold: CHARACTERS,
    disableJSONLD: true,
    serializer: asElement,
  }).parse();
  const kept = new Set<number>();
  for (const element of parsed?.content?.querySelectorAll(`[${MARK}]`) ?? [])
    for (const index of owned[Number(element.getAttribute(MARK))] ?? []) kept.add(index);
  return kept;
}

function asElement(node: Node): Element {
  if (node.nodeType !== 1 || !("tagName" in node)) throw new TypeError("Readability gave no element");
  return node as Element;
}

function copyOf(document: Document): Document {
  const copy = document.cloneNode(true);
  if (copy.nodeType !== 9 || !("body" in copy)) throw new TypeError("a document's copy is no document");
  return copy as Document;
}

/** The outermost elements that hold links and no prose. */
function linkLists(blocks: readonly PageBlock[]): Set<Element> {
  const lists = new Set<Element>();
  const isList = ({ proseChars, linkChars, chars, blocks }: PageElement) =>
    proseChars === 0 && blocks >= FEWEST && linkChars >= LINKS * chars;
  for (const { box } of blocks) {
    let list: PageElement | null = null;
    for (let at: PageElement | null = box; at?.parent && at.proseChars === 0; at = at.parent) if (isList(at)) list = at;
    if (list) lists.add(list.element);
  }
  return lists;
}
