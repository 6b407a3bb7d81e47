import { withoutSoftBreaks } from "../letters.ts";
import type { PageBlock, PageElement } from "./types.ts";

const INDIVISIBLE_TAGS = new Set(["FIGURE", "BLOCKQUOTE"]);

/**
 * Returns a story's HTML, still unsanitised: the element around all chosen blocks, without the other blocks.
 * Keeps figures and embedded posts between chosen blocks whole. Changes the document.
 * Empty if nothing is chosen.
 */
export function contentHtml(blocks: readonly PageBlock[], chosen: ReadonlySet<PageBlock>): string {
  const first = blocks.findIndex((block) => chosen.has(block));
  const last = blocks.findLastIndex((block) => chosen.has(block));
  const chosenInside = new Map<PageElement, number>();
  for (const block of chosen)
    for (let element: PageElement | null = block.box; element; element = element.parent)
      chosenInside.set(element, (chosenInside.get(element) ?? 0) + 1);
  const root = innermostAroundAll(chosenInside, chosen.size);
  if (!root) return "";
  for (const block of blocks) {
    if (chosen.has(block) || chosenInside.has(block.box)) continue;
    let outermost = block.box;
    let isIndivisible = INDIVISIBLE_TAGS.has(outermost.tag);
    while (outermost.parent && !chosenInside.has(outermost.parent)) {
      outermost = outermost.parent;
      isIndivisible ||= INDIVISIBLE_TAGS.has(outermost.tag);
    }
    if (!(isIndivisible && block.index > first && block.index < last)) outermost.element.remove();
  }
  return withoutSoftBreaks(root.element.outerHTML);
}

function innermostAroundAll(chosenInside: ReadonlyMap<PageElement, number>, total: number): PageElement | null {
  let innermost: PageElement | null = null;
  for (const [element, count] of chosenInside)
    if (count === total && (!innermost || element.depth > innermost.depth)) innermost = element;
  return innermost;
}
