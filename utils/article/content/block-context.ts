import { CLASS_NAME_CATEGORIES, categorizeClassNames } from "./class-name-categories.ts";
import type { PageStatistics } from "./page-statistics.ts";
import type { PageBlock, PageElement } from "./types.ts";

/** A block together with its surroundings, from which its features are computed. */
export type BlockContext = {
  index: number;
  block: PageBlock;
  parent: PageElement;
  grandparent: PageElement;
  fromProseRoot: TreeDistance;
  fromReadabilityRoot: TreeDistance;
  /** Index of the first of the up to nine blocks around this one. */
  windowStart: number;
  /** One past the index of the last of them. */
  windowEnd: number;
  /** The block's first characters, at most `MAX_LINE_CHARS`. */
  beginning: string;
  /**
   * For each of `ANCESTOR_TAGS`, and then for each category of class names, levels up to the nearest element that has
   * it; `FAR_LEVELS` if none has it below the element that holds headline and story.
   */
  levels: Levels;
};

/** Numbers of levels in the page's tree. */
export type Levels = Uint8Array;

/** Levels from one element up to the common ancestor with a block, and from there down to the block. */
type TreeDistance = readonly [up: number, down: number];

/** Stands for "no such ancestor", and caps all distances in the tree. */
export const FAR_LEVELS = 15;
/** Lines this long or longer match no line pattern. */
export const MAX_LINE_CHARS = 300;
/** Tags whose distance above a block is a feature. */
export const ANCESTOR_TAGS = ["FIGURE", "FIGCAPTION", "LI", "TABLE", "ASIDE", "SECTION", "MAIN", "FOOTER", "H2"];
const MAX_LEVELS_UP = 14;
const BLOCKS_EACH_SIDE = 4;
const NO_LEVELS: Levels = new Uint8Array(ANCESTOR_TAGS.length + CLASS_NAME_CATEGORIES.length).fill(FAR_LEVELS);

/** Describes a block of a page; `levelsAround` caches the levels above elements between calls. */
export function describeBlock(
  block: PageBlock,
  index: number,
  page: PageStatistics,
  levelsAround: Map<PageElement, Levels>,
): BlockContext {
  const { box, words } = block;
  const parent = box.parent ?? box;
  return {
    index,
    block,
    parent,
    grandparent: parent.parent ?? parent,
    fromProseRoot: treeDistance(box, page.proseRoot),
    fromReadabilityRoot: treeDistance(box, page.readabilityRoot),
    windowStart: Math.max(0, index - BLOCKS_EACH_SIDE),
    windowEnd: Math.min(page.blocks.length, index + BLOCKS_EACH_SIDE + 1),
    beginning: words.slice(0, MAX_LINE_CHARS),
    levels: levelsFrom(box, levelsOf(box.parent)),
  };

  /** Returns the levels that an element passes on to its children. */
  function levelsOf(element: PageElement | null): Levels {
    if (!element || holdsHeadlineAndStory(element, page)) return NO_LEVELS;
    const known = levelsAround.get(element) ?? levelsFrom(element, levelsOf(element.parent));
    levelsAround.set(element, known);
    return known;
  }
}

/** Returns the levels from an element up to the nearest ones, itself included, from those of its parent. */
function levelsFrom(element: PageElement, above: Levels): Levels {
  const levels = above.map((level) => (level < MAX_LEVELS_UP - 1 ? level + 1 : FAR_LEVELS));
  const tag = ANCESTOR_TAGS.indexOf(element.tag);
  if (tag >= 0) levels[tag] = 0;
  let bits = categorizeClassNames(element.element);
  for (let category = ANCESTOR_TAGS.length; bits; bits >>>= 1, category++) if (bits & 1) levels[category] = 0;
  return levels;
}

/** True for an element around headline and story, whose name cannot tell one block from another. */
function holdsHeadlineAndStory(box: PageElement, { aroundHeadline, prose }: PageStatistics): boolean {
  return aroundHeadline.has(box) && box.proseChars > 0.7 * prose;
}

function treeDistance(box: PageElement, root: PageElement | null): TreeDistance {
  if (!root) return [FAR_LEVELS, FAR_LEVELS];
  let fromBox = box;
  let fromRoot = root;
  let up = 0;
  let down = 0;
  while (fromBox !== fromRoot) {
    const isBoxDeeper = fromBox.depth >= fromRoot.depth;
    const isRootDeeper = fromRoot.depth >= fromBox.depth;
    if (isBoxDeeper && fromBox.parent) {
      fromBox = fromBox.parent;
      down++;
    }
    if (isRootDeeper && fromRoot.parent) {
      fromRoot = fromRoot.parent;
      up++;
    }
    if (!fromBox.parent && !fromRoot.parent) break;
  }
  return [Math.min(FAR_LEVELS, up), Math.min(FAR_LEVELS, down)];
}
