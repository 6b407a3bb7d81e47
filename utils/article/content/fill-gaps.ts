import { LINE_PATTERNS } from "./line-patterns.ts";
import type { PageBlock, PageElement } from "./types.ts";

const MAX_DISTANCE_BLOCKS = 3;
const MIN_GAP_CHARS = 40;
const boilerplatePatterns = Object.values(LINE_PATTERNS);

/**
 * Adds blocks that the model left out although they clearly belong to the blocks around them:
 * paragraphs between chosen paragraphs of one parent, and quotations set apart as block quotes.
 * Linear in the number of blocks.
 */
export function fillGaps(blocks: readonly PageBlock[], chosen: readonly PageBlock[]): PageBlock[] {
  const isChosen = new Set(chosen);
  const nearestChosen = (index: number, direction: 1 | -1) => {
    for (let distance = 1; distance <= MAX_DISTANCE_BLOCKS; distance++) {
      const candidate = blocks[index + direction * distance];
      if (candidate && isChosen.has(candidate)) return candidate;
    }
    return null;
  };
  return blocks.filter((block) => {
    if (isChosen.has(block)) return true;
    if (block.linkChars > 0 || block.words.length < MIN_GAP_CHARS) return false;
    const previous = nearestChosen(block.index, -1);
    if (!previous) return false;
    const quotation = block.kind === "quotation" ? enclosingQuotation(block.box) : null;
    // An embedded post links to itself; such a quotation is not part of the story.
    if (quotation)
      return quotation.linkChars === 0 && /^[“"«„‘']/.test(block.words) && contains(quotation.parent, previous.box);
    const next = nearestChosen(block.index, 1);
    if (!next || block.box.tag !== "P" || boilerplatePatterns.some((pattern) => pattern.test(block.words)))
      return false;
    return [previous, next].every((neighbour) => isAlike(block.box, neighbour.box));
  });
}

/** True if two elements have the same tag, classes and parent. */
function isAlike(left: PageElement, right: PageElement): boolean {
  return left.parent === right.parent && left.tag === right.tag && left.className === right.className;
}

function enclosingQuotation(box: PageElement): PageElement | null {
  for (let element: PageElement | null = box; element; element = element.parent)
    if (element.tag === "BLOCKQUOTE") return element;
  return null;
}

function contains(outer: PageElement | null, box: PageElement): boolean {
  for (let element: PageElement | null = box; element; element = element.parent) if (element === outer) return true;
  return false;
}
