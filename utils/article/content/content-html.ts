import type { PageBlock, PageElement } from "./page-blocks.ts";

const WHOLE = new Set(["FIGURE", "BLOCKQUOTE"]);

/** A story's HTML, still hostile: what holds its blocks, without the blocks that are not the story's; figures and embedded posts between them stay whole. The document is changed. Empty where the story is. */
export function contentHtml(blocks: readonly PageBlock[], chosen: ReadonlySet<PageBlock>): string {
  const first = blocks.findIndex((block) => chosen.has(block));
  const last = blocks.findLastIndex((block) => chosen.has(block));
  const needed = new Map<PageElement, number>();
  for (const block of chosen)
    for (let at: PageElement | null = block.box; at; at = at.parent) needed.set(at, (needed.get(at) ?? 0) + 1);
  // The innermost box that holds every block of the story.
  let root: PageElement | null = null;
  for (const [box, count] of needed) if (count === chosen.size && (!root || box.depth > root.depth)) root = box;
  if (!root) return "";
  for (const block of blocks) {
    if (chosen.has(block) || needed.has(block.box)) continue;
    let outer = block.box;
    let whole = WHOLE.has(outer.tag);
    while (outer.parent && !needed.has(outer.parent)) {
      outer = outer.parent;
      whole ||= WHOLE.has(outer.tag);
    }
    if (!(whole && block.index > first && block.index < last)) outer.element.remove();
  }
  return root.element.outerHTML;
}
