import { Readability } from "@mozilla/readability";
import { cloneDocument } from "../../shared/live-document.ts";
import { lettersAndDigits } from "../letters.ts";
import type { PageBlock, PageElement } from "./types.ts";

const BLOCK_ATTRIBUTE = "data-factbox-block";
const LINK_LIST_ATTRIBUTE = "data-factbox-list";
const MIN_ARTICLE_CHARS = 250;
const MIN_LINK_DENSITY = 0.6;
const MIN_LIST_BLOCKS = 4;
const MAX_BYLINE_CHARS = 100;
/** Readability takes the share of headings only in a shorter text. */
const MIN_TEXT_CHARS = 25;

/** The part of Readability that chooses a page's text; its public method also reads metadata and mends pictures. */
type TextChooser = {
  REGEXPS: { byline: RegExp };
  _getInnerText: (element: Element) => string;
  _prepDocument: () => void;
  _grabArticle: () => Element | null;
};

/**
 * What replaces steps of Readability: nothing where they do not change which text is chosen, else what takes less time
 * to the same end. The build leaves out Readability's own code of them (`tools/build/trim-readability.ts`).
 */
export const REPLACED_STEPS = {
  _cleanStyles: () => {},
  _fixLazyImages: () => {},
  /** True for an element that no attribute hides; few have a style to look at. */
  _isProbablyVisible(element: Element & Partial<ElementCSSInlineStyle>): boolean {
    const { display, visibility } = (element.hasAttribute("style") && element.style) || {};
    return (
      display !== "none" &&
      visibility !== "hidden" &&
      !element.hasAttribute("hidden") &&
      (element.getAttribute("aria-hidden") !== "true" ||
        (element.getAttribute("class") ?? "").includes("fallback-image"))
    );
  },
  /** True for a short line in an element that is named as a byline; the text of most elements is not read. */
  _isValidByline(this: Pick<TextChooser, "REGEXPS">, element: Element, names: string): boolean {
    const isNamed =
      element.getAttribute("rel") === "author" ||
      element.getAttribute("itemprop")?.includes("author") ||
      this.REGEXPS.byline.test(names);
    const { length } = (isNamed && element.textContent?.trim()) || "";
    return length > 0 && length < MAX_BYLINE_CHARS;
  },
  /**
   * Returns the share of an element's text that is in elements of some tags; 1 for so much text that Readability asks
   * only whether there is any. Begins at the end, as boxes in boxes are shorter there.
   */
  _getTextDensity(this: Pick<TextChooser, "_getInnerText">, element: Element, tags: readonly string[]): number {
    const parts = element.querySelectorAll(tags.join());
    let chars = 0;
    for (let left = parts.length; left-- && chars < MIN_TEXT_CHARS; )
      chars += this._getInnerText(parts[left] ?? element).length;
    return chars < MIN_TEXT_CHARS ? chars && chars / this._getInnerText(element).length : 1;
  },
};

/** The indices of the blocks whose elements Readability keeps, and the letters and digits of all that it keeps. */
export type ReadabilityChoice = { kept: Set<number>; keptText: string };

/**
 * Returns what Readability keeps as the article; `title` is the page's.
 * Readability destroys the document it is given: with `spare` that is a copy, without it the document itself.
 */
export function keptByReadability(
  document: Document,
  blocks: readonly PageBlock[],
  spare: boolean,
  title: string,
): ReadabilityChoice {
  const indicesByMark = markElements(blocks);
  // Readability spends much time on menus and lists of links and never keeps them, so they are removed first.
  if (spare) for (const list of linkLists(blocks)) list.setAttribute(LINK_LIST_ATTRIBUTE, "");
  const page = spare ? cloneDocument(document, true) : document;
  for (const list of spare ? page.querySelectorAll(`[${LINK_LIST_ATTRIBUTE}]`) : linkLists(blocks)) list.remove();
  const article = chooseText(page, title);
  const kept = new Set<number>();
  for (const element of article?.querySelectorAll(`[${BLOCK_ATTRIBUTE}]`) ?? [])
    for (const index of indicesByMark[Number(element.getAttribute(BLOCK_ATTRIBUTE))] ?? []) kept.add(index);
  return { kept, keptText: lettersAndDigits(article?.textContent ?? "") };
}

/** Marks the element of each block with a number, and returns the blocks' indices by that number. */
function markElements(blocks: readonly PageBlock[]): number[][] {
  const indicesByMark: number[][] = [];
  const marks = new Map<Element, number>();
  for (const { element, index } of blocks) {
    const mark = marks.get(element) ?? indicesByMark.length;
    if (mark === indicesByMark.length) {
      indicesByMark.push([]);
      marks.set(element, mark);
      element.setAttribute(BLOCK_ATTRIBUTE, String(mark));
    }
    indicesByMark[mark]?.push(index);
  }
  return indicesByMark;
}

/** Returns the element that Readability makes of a page's article, or null; the page is destroyed. */
function chooseText(page: Document, title: string): Element | null {
  const readability: unknown = new Readability(page, { charThreshold: MIN_ARTICLE_CHARS });
  const chooser = Object.assign(readability as TextChooser, REPLACED_STEPS, { _articleTitle: title });
  chooser._prepDocument();
  return chooser._grabArticle();
}

/** Returns the outermost elements that hold links and no prose. */
function linkLists(blocks: readonly PageBlock[]): Set<Element> {
  const lists = new Set<Element>();
  const isLinkList = ({ proseChars, linkChars, chars, blocks }: PageElement) =>
    proseChars === 0 && blocks >= MIN_LIST_BLOCKS && linkChars >= MIN_LINK_DENSITY * chars;
  for (const { box } of blocks) {
    let outermost: PageElement | null = null;
    for (let element: PageElement | null = box; element?.parent && element.proseChars === 0; element = element.parent)
      if (isLinkList(element)) outermost = element;
    if (outermost) lists.add(outermost.element);
  }
  return lists;
}
