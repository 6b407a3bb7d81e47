import { CLASS_NAME_CATEGORIES, categorizeClassNames } from "./class-name-categories.ts";
import type { PageBlock, PageElement } from "./page-blocks.ts";
import type { PageStatistics } from "./page-statistics.ts";
import { LINE_PATTERNS } from "./phrases.ts";

/** One block where it stands. */
type Place = {
  i: number;
  block: PageBlock;
  parent: PageElement;
  grand: PageElement;
  /** Steps from the story's box up to what also holds the block, and from there down to it. */
  fromStory: [up: number, down: number];
  fromCore: [up: number, down: number];
  /** The first and the last but one index of the nine blocks around. */
  from: number;
  to: number;
  short: string;
  /** How many steps above the block the nearest box of each family and each tag is; 15 where there is none below what holds the story. */
  families: readonly number[];
  holders: readonly number[];
};

type Feature = readonly [name: string, value: (place: Place, page: PageStatistics) => number];

const FAR = 15;
const CLIMB = 14;
const SHORT = 300;
const HOLDERS = ["FIGURE", "FIGCAPTION", "LI", "TABLE", "ASIDE", "SECTION", "MAIN", "FOOTER", "H2"];
const within = (n: number) => Math.max(-99, Math.min(99, n));
const share = (part: number, all: number) => part / Math.max(1, all);

// What a block is, says, stands in, and stands beside. The order is the one in which the model counts.
const LIST: readonly Feature[] = [
  ["kept", ({ i }, { facts }) => Number(facts.kept.has(i))],
  ["length", ({ block }) => block.words.length],
  ["links", ({ block }) => block.linkChars / block.words.length],
  ["strong", ({ block }) => block.strongChars / block.words.length],
  ["prose", ({ block }) => Number(block.prose)],
  ["capitals", ({ short }) => share(short.match(/\p{Lu}/gu)?.length ?? 0, short.length)],
  ["paragraph", ({ block }) => Number(block.box.tag === "P")],
  ["code", ({ block }) => Number(block.box.tag === "PRE")],
  ["item", ({ block }) => Number(block.box.tag === "LI")],
  ...Object.entries(LINE_PATTERNS).map(
    ([name, pattern]): Feature => [name, ({ short }) => Number(short.length < SHORT && pattern.test(short))],
  ),
  ["like the title", ({ i }, { titleShare }) => titleShare[i] ?? 0],
  ["like the description", ({ i }, { descriptionShare }) => descriptionShare[i] ?? 0],
  ["is the description", ({ i }, { isDescription }) => Number(isDescription[i] ?? false)],
  ["said before", ({ i }, { earlier }) => Math.min(9, earlier[i] ?? 0)],
  ...HOLDERS.map((tag, at): Feature => [`in ${tag}`, ({ holders }) => holders[at] ?? FAR]),
  ...CLASS_NAME_CATEGORIES.map(([name], at): Feature => [`in .${name}`, ({ families }) => families[at] ?? FAR]),
  ["sign's prose", ({ i }, { signs, prose }) => (signs[i]?.prose ?? 0) / prose],
  ["sign's count", ({ i }, { signs }) => Math.min(200, signs[i]?.count ?? 0)],
  ["sign's kept", ({ i }, { signs }) => share(signs[i]?.kept ?? 0, signs[i]?.count ?? 0)],
  ["sign's length", ({ i }, { signs }) => share(signs[i]?.chars ?? 0, signs[i]?.count ?? 0)],
  ["sign's run", ({ i }, { runs }) => Math.min(99, runs[i] ?? 1)],
  ["parent's prose", ({ parent }) => share(parent.proseChars, parent.chars)],
  ["parent's part", ({ parent }, { prose }) => parent.proseChars / prose],
  ["parent's links", ({ parent }) => share(parent.linkChars, parent.chars)],
  ["parent's blocks", ({ parent }) => Math.min(99, parent.blocks)],
  ["parent's length", ({ parent }) => share(parent.chars, parent.blocks)],
  ["grandparent's part", ({ grand }, { prose }) => grand.proseChars / prose],
  ["grandparent's length", ({ grand }) => share(grand.chars, grand.blocks)],
  ["up from the story", ({ fromStory }) => fromStory[0]],
  ["down in the story", ({ fromStory }) => fromStory[1]],
  ["up from the core", ({ fromCore }) => fromCore[0]],
  ["down in the core", ({ fromCore }) => fromCore[1]],
  ["from the headline", ({ i }, { headline }) => (headline < 0 ? -99 : within(i - headline))],
  ["from the core's first", ({ i }, { firstCore }) => within(i - firstCore)],
  ["from the core's last", ({ i }, { lastCore }) => within(i - lastCore)],
  ["to the core", ({ i }, { toCore }) => toCore[i] ?? 99],
  ["to what is kept", ({ i }, { toKept }) => toKept[i] ?? 99],
  ["since what is kept", ({ i }, { sinceKept }) => sinceKept[i] ?? 99],
  ["since a heading", ({ i }, { sinceHeading }) => sinceHeading[i] ?? 99],
  ["kept around", ({ from, to }, { sums }) => between(sums.kept, from, to) / (to - from)],
  ["prose around", ({ from, to }, { sums }) => between(sums.prose, from, to)],
  ["links around", ({ from, to }, { sums }) => share(between(sums.links, from, to), between(sums.chars, from, to))],
  ["length around", ({ from, to }, { sums }) => between(sums.chars, from, to) / (to - from)],
  ["order", ({ i }, { blocks }) => i / blocks.length],
  ["page's prose", (_, { prose }) => prose],
  ["page's blocks", (_, { blocks }) => blocks.length],
  ["page's kept", (_, { keptProse, prose }) => keptProse / prose],
  ["declared", (_, { facts }) => facts.declared],
];

/** The names of the features, in the order of a row. */
export const FEATURE_NAMES: readonly string[] = LIST.map(([name]) => name);
const VALUES = LIST.map(([, value]) => value);

/** A row of numbers for each block of a page, or null for what is a mere link among links. Linear in the number of blocks. */
export function computeFeatureRows(page: PageStatistics): (Float32Array | null)[] {
  const families = new Map<PageElement, number>();
  return page.blocks.map((block, i) => {
    if (!page.candidates[i]) return null;
    const place = placeOf(block, i, page, families);
    return new Float32Array(VALUES.map((value) => value(place, page)));
  });
}

function placeOf(block: PageBlock, i: number, page: PageStatistics, known: Map<PageElement, number>): Place {
  const { box, words } = block;
  const parent = box.parent ?? box;
  const families = CLASS_NAME_CATEGORIES.map(() => FAR);
  const holders = HOLDERS.map(() => FAR);
  let at: PageElement | null = box;
  for (let up = 0; at && up < CLIMB && !(at !== box && isAroundAll(at, page)); up++, at = at.parent) {
    const holder = HOLDERS.indexOf(at.tag);
    if (holder >= 0 && holders[holder] === FAR) holders[holder] = up;
    let bits = known.get(at);
    if (bits === undefined) {
      bits = categorizeClassNames(at.element);
      known.set(at, bits);
    }
    for (let family = 0; bits; bits >>>= 1, family++) if (bits & 1 && families[family] === FAR) families[family] = up;
  }
  return {
    i,
    block,
    parent,
    grand: parent.parent ?? parent,
    fromStory: steps(box, page.story),
    fromCore: steps(box, page.core),
    from: Math.max(0, i - 4),
    to: Math.min(page.blocks.length, i + 5),
    short: words.slice(0, SHORT),
    families,
    holders,
  };
}

/** Whether a box holds headline and story: what it is called tells no block from another. */
function isAroundAll(box: PageElement, { aroundHeadline, prose }: PageStatistics): boolean {
  return aroundHeadline.has(box) && box.proseChars > 0.7 * prose;
}

const between = (sums: readonly number[], from: number, to: number) => (sums[to] ?? 0) - (sums[from] ?? 0);

function steps(box: PageElement, story: PageElement | null): [number, number] {
  if (!story) return [FAR, FAR];
  let left = box;
  let right = story;
  let up = 0;
  let down = 0;
  while (left !== right) {
    const climbsLeft = left.depth >= right.depth;
    const climbsRight = right.depth >= left.depth;
    if (climbsLeft && left.parent) {
      left = left.parent;
      down++;
    }
    if (climbsRight && right.parent) {
      right = right.parent;
      up++;
    }
    if (!left.parent && !right.parent) break;
  }
  return [Math.min(FAR, up), Math.min(FAR, down)];
}
