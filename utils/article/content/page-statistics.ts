import { containment, lettersAndDigits, ngrams } from "./ngrams.ts";
import type { PageBlock, PageElement } from "./page-blocks.ts";

/** What is known of a page beside its blocks: which of them Readability kept, what its metadata says, and whether it declares itself news (2), an article (1) or neither (0). */
export type PageEvidence = { kept: ReadonlySet<number>; title: string; description: string; declared: number };

/** Blocks that stand in boxes of the same tags and classes: how many, how many characters, how many of these in prose, and how many blocks Readability kept. */
type Sign = { count: number; chars: number; prose: number; kept: number };

/** What is true of a whole page, and of stretches of it, as sums from its start. Lengths in UTF-16 code units. */
export type PageStatistics = {
  blocks: readonly PageBlock[];
  top: PageElement;
  facts: PageEvidence;
  prose: number;
  keptProse: number;
  /** The innermost box that holds most prose of the page, and most of what Readability kept. */
  story: PageElement | null;
  core: PageElement | null;
  /** The boxes around the headline. */
  aroundHeadline: ReadonlySet<PageElement>;
  headline: number;
  firstCore: number;
  lastCore: number;
  /** Which blocks are looked at: not the links among links that no story has. */
  candidates: readonly boolean[];
  signs: readonly Sign[];
  runs: readonly number[];
  sums: Readonly<Record<"prose" | "kept" | "links" | "chars", readonly number[]>>;
  /** Blocks from each block on to the next prose of the core, to the next and since the last kept block, and since a heading; 99 where there is none. */
  toCore: readonly number[];
  toKept: readonly number[];
  sinceKept: readonly number[];
  sinceHeading: readonly number[];
  /** How often a block's words stand on the page before it. */
  earlier: readonly number[];
  titleShare: readonly number[];
  descriptionShare: readonly number[];
  isDescription: readonly boolean[];
};

const MOST = 0.6;
const FAR = 99;
const LONGEST = 1_200;
const NEAR = 25;
const NONE: Sign = { count: 0, chars: 0, prose: 0, kept: 0 };

/** Looks over a page once, so that each block can be seen in its surroundings. Linear in the number of blocks. */
export function computePageStatistics(
  blocks: readonly PageBlock[],
  top: PageElement,
  facts: PageEvidence,
): PageStatistics {
  const { kept } = facts;
  const keptProse = blocks.reduce(
    (sum, { prose, words, index }) => sum + (prose && kept.has(index) ? words.length : 0),
    0,
  );
  const story = holder(blocks, top.proseChars, () => true);
  const core = keptProse ? holder(blocks, keptProse, ({ index }) => kept.has(index)) : story;
  const isCore = blocks.map(({ prose, box }) => prose && isInside(box, core));
  const names = blocks.map(({ box }) => signOf(box));
  const signs = new Map<string, Sign>();
  blocks.forEach(({ words, prose, index }, i) => {
    const sign = signs.get(names[i] ?? "") ?? { ...NONE };
    signs.set(names[i] ?? "", sign);
    sign.count++;
    sign.chars += words.length;
    if (prose) sign.prose += words.length;
    if (kept.has(index)) sign.kept++;
  });
  const signOfBlock = names.map((name) => signs.get(name) ?? NONE);
  const candidates = blocks.map(
    ({ index, linkChars, words, kind }, i) =>
      kept.has(index) || kind === "heading" || linkChars < 0.8 * words.length || (signOfBlock[i]?.prose ?? 0) > 0,
  );
  const firstCore = isCore.indexOf(true);
  // Headline and standfirst stand before a story or at its start.
  const flats = blocks.map(({ words }, i) =>
    candidates[i] && i < firstCore + NEAR ? lettersAndDigits(words.slice(0, LONGEST)) : "",
  );
  const title = lettersAndDigits(facts.title);
  const description = lettersAndDigits(facts.description);
  const titleStretches = ngrams(title);
  const descriptionStretches = ngrams(description);
  const named = title ? flats.indexOf(title) : -1;
  const headline = named >= 0 ? named : blocks.findIndex(({ box }) => box.tag === "H1");
  const aroundHeadline = new Set<PageElement>();
  for (let at: PageElement | null = blocks[headline]?.box ?? top; at; at = at.parent) aroundHeadline.add(at);
  const seen = new Map<string, number>();
  return {
    blocks,
    top,
    facts,
    prose: Math.max(1, top.proseChars),
    keptProse,
    story,
    core,
    aroundHeadline,
    headline,
    firstCore,
    lastCore: isCore.lastIndexOf(true),
    candidates,
    signs: signOfBlock,
    runs: runsOf(names),
    sums: {
      prose: sums(blocks, ({ prose, words }) => (prose ? words.length : 0)),
      kept: sums(blocks, ({ index }) => (kept.has(index) ? 1 : 0)),
      links: sums(blocks, ({ linkChars }) => linkChars),
      chars: sums(blocks, ({ words }) => words.length),
    },
    toCore: distances(isCore, true),
    toKept: distances(
      blocks.map(({ index }) => kept.has(index)),
      true,
    ),
    sinceKept: distances(
      blocks.map(({ index }) => kept.has(index)),
      false,
    ),
    sinceHeading: distances(
      blocks.map(({ kind }) => kind === "heading"),
      false,
    ),
    earlier: blocks.map(({ words }) => {
      const before = seen.get(words) ?? 0;
      seen.set(words, before + 1);
      return before;
    }),
    titleShare: flats.map((flat) => (flat.length < LONGEST / 3 ? containment(flat, titleStretches) : 0)),
    descriptionShare: flats.map((flat) => (flat.length < LONGEST ? containment(flat, descriptionStretches) : 0)),
    isDescription: flats.map(
      (flat) =>
        description.length > 20 &&
        (flat.startsWith(description.slice(0, -3)) || (flat.length > 20 && description.startsWith(flat))),
    ),
  };
}

/** The tags and classes that a block stands in: what a template gives to all its paragraphs alike. */
function signOf({ tag, className, parent }: PageElement): string {
  return `${tag}.${className}>${parent?.tag}.${parent?.className}>${parent?.parent?.tag}`;
}

/** How many blocks of one sign stand in a row where a block stands. */
function runsOf(names: readonly string[]): number[] {
  const runs = names.map(() => 1);
  for (let i = 1; i < names.length; i++) if (names[i] === names[i - 1]) runs[i] = (runs[i - 1] ?? 0) + 1;
  for (let i = names.length - 2; i >= 0; i--) if (names[i] === names[i + 1]) runs[i] = runs[i + 1] ?? 1;
  return runs;
}

function sums(blocks: readonly PageBlock[], of: (block: PageBlock) => number): number[] {
  const all = [0];
  for (const block of blocks) all.push((all.at(-1) ?? 0) + of(block));
  return all;
}

/** How many blocks lie between each block and the nearest other one that is so, in one direction; at most 99. */
function distances(is: readonly boolean[], forward: boolean): number[] {
  const far = is.map(() => FAR);
  let last = -1;
  for (let step = 0; step < is.length; step++) {
    const i = forward ? is.length - 1 - step : step;
    if (last >= 0) far[i] = Math.min(FAR, Math.abs(i - last));
    if (is[i]) last = i;
  }
  return far;
}

/** The innermost box that holds at least 60 % of some prose; null where there is none. */
function holder(blocks: readonly PageBlock[], all: number, counts: (block: PageBlock) => boolean): PageElement | null {
  const inside = new Map<PageElement, number>();
  for (const block of blocks) {
    if (!block.prose || !counts(block)) continue;
    for (let at: PageElement | null = block.box; at; at = at.parent)
      inside.set(at, (inside.get(at) ?? 0) + block.words.length);
  }
  let best: PageElement | null = null;
  for (const [box, chars] of inside) if (chars >= MOST * all && (!best || box.depth > best.depth)) best = box;
  return best;
}

/** Whether a box is another, or stands in it. */
function isInside(box: PageElement, outer: PageElement | null): boolean {
  for (let at: PageElement | null = box; at; at = at.parent) if (at === outer) return true;
  return false;
}
