import type { PageBlock, PageElement } from "./page-blocks.ts";
import { LINE_PATTERNS } from "./phrases.ts";

const NEAR = 3;
const SHORTEST = 40;
const phrases = Object.values(LINE_PATTERNS);

/** The chosen blocks with those that stand among them as their like: a paragraph between paragraphs of one parent, and what somebody said, set apart as a quotation. Neither is left out on a model's word. Linear in the blocks. */
export function fillGaps(blocks: readonly PageBlock[], chosen: readonly PageBlock[]): PageBlock[] {
  const isChosen = new Set(chosen);
  const near = (index: number, step: number) => {
    for (let i = 1; i <= NEAR; i++) {
      const other = blocks[index + step * i];
      if (other && isChosen.has(other)) return other;
    }
    return null;
  };
  return blocks.filter((block) => {
    if (isChosen.has(block)) return true;
    if (block.linkChars > 0 || block.words.length < SHORTEST) return false;
    const before = near(block.index, -1);
    if (!before) return false;
    const quotation = block.kind === "quotation" ? outerQuotation(block.box) : null;
    // An embedded post links to itself; it is no quotation of the story's.
    if (quotation)
      return quotation.linkChars === 0 && /^[“"«„‘']/.test(block.words) && holds(quotation.parent, before.box);
    const after = near(block.index, 1);
    if (!after || block.box.tag !== "P" || phrases.some((pattern) => pattern.test(block.words))) return false;
    return [before, after].every((other) => isLike(block.box, other.box));
  });
}

/** Whether two boxes are of one kind, in one parent. */
function isLike(box: PageElement, other: PageElement): boolean {
  return box.parent === other.parent && box.tag === other.tag && box.className === other.className;
}

function outerQuotation(box: PageElement): PageElement | null {
  for (let at: PageElement | null = box; at; at = at.parent) if (at.tag === "BLOCKQUOTE") return at;
  return null;
}

function holds(outer: PageElement | null, box: PageElement): boolean {
  for (let at: PageElement | null = box; at; at = at.parent) if (at === outer) return true;
  return false;
}
