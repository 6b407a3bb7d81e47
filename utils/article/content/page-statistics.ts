import { lettersAndDigits } from "../letters.ts";
import { containment, ngrams } from "./ngrams.ts";
import { isInside, selfAndAncestors } from "./page-element.ts";
import { blocksSinceLast, blocksUntilNext, prefixSums, runLengths } from "./sequences.ts";
import { groupByTemplate, type TemplateGroup } from "./template-groups.ts";
import type { PageBlock, PageElement } from "./types.ts";

/** What is known of a page besides its blocks. */
export type PageEvidence = {
  /** Indices of the blocks that Readability kept. */
  kept: ReadonlySet<number>;
  title: string;
  description: string;
  /** Whether the page declares itself news (2), an article (1) or neither (0). */
  declared: number;
};

/**
 * Facts about a whole page and, per block index, about its blocks.
 * Lengths are in UTF-16 code units; distances are in blocks, 99 if there is none.
 */
export type PageStatistics = {
  blocks: readonly PageBlock[];
  top: PageElement;
  evidence: PageEvidence;
  /** Characters of prose on the page, and of the prose that Readability kept. */
  prose: number;
  keptProse: number;
  /** The innermost element that holds most of the prose. */
  proseRoot: PageElement | null;
  /** The innermost element that holds most of the prose that Readability kept; its prose is the core. */
  readabilityRoot: PageElement | null;
  /** The elements around the headline. */
  aroundHeadline: ReadonlySet<PageElement>;
  /** Indices of the headline and of the core's first and last block; -1 if there is none. */
  headline: number;
  firstCore: number;
  lastCore: number;
  /** Blocks that the model scores: not the links of link lists that no story shares a template with. */
  candidates: readonly boolean[];
  templates: readonly TemplateGroup[];
  /** Number of consecutive blocks with the block's template. */
  runs: readonly number[];
  prefixSums: Readonly<Record<"prose" | "kept" | "links" | "chars", readonly number[]>>;
  toCore: readonly number[];
  toKept: readonly number[];
  sinceKept: readonly number[];
  sinceHeading: readonly number[];
  /** Number of earlier blocks with the same words. */
  earlierCopies: readonly number[];
  titleShare: readonly number[];
  descriptionShare: readonly number[];
  isDescription: readonly boolean[];
};

const MIN_SHARE_OF_PROSE = 0.6;
const MAX_COMPARED_CHARS = 1_200;
const MAX_BLOCKS_INTO_CORE = 25;
const MIN_DESCRIPTION_CHARS = 20;

/** Computes a page's statistics. Linear in the number of blocks. */
export function computePageStatistics(
  blocks: readonly PageBlock[],
  top: PageElement,
  evidence: PageEvidence,
): PageStatistics {
  const isKept = blocks.map(({ index }) => evidence.kept.has(index));
  const keptProse = blocks.reduce((sum, { prose, words }, i) => sum + (prose && isKept[i] ? words.length : 0), 0);
  const proseRoot = innermostHolding(blocks, top.proseChars, () => true);
  const readabilityRoot = keptProse
    ? innermostHolding(blocks, keptProse, ({ index }) => evidence.kept.has(index))
    : proseRoot;
  const isCore = blocks.map(({ prose, box }) => prose && readabilityRoot !== null && isInside(box, readabilityRoot));
  const templates = groupByTemplate(blocks, isKept);
  const candidates = blocks.map(
    ({ linkChars, words, kind }, i) =>
      isKept[i] || kind === "heading" || linkChars < 0.8 * words.length || (templates[i]?.prose ?? 0) > 0,
  );
  const firstCore = isCore.indexOf(true);
  // Headline and standfirst precede a story or begin it.
  const flats = blocks.map(({ words }, i) =>
    candidates[i] && i < firstCore + MAX_BLOCKS_INTO_CORE ? lettersAndDigits(words.slice(0, MAX_COMPARED_CHARS)) : "",
  );
  const headline = findHeadline(blocks, flats, evidence.title);
  return {
    blocks,
    top,
    evidence,
    prose: Math.max(1, top.proseChars),
    keptProse,
    proseRoot,
    readabilityRoot,
    aroundHeadline: new Set(selfAndAncestors(blocks[headline]?.box ?? top)),
    headline,
    firstCore,
    lastCore: isCore.lastIndexOf(true),
    candidates,
    templates,
    runs: runLengths(templates),
    prefixSums: sumUp(blocks, isKept),
    toCore: blocksUntilNext(isCore),
    toKept: blocksUntilNext(isKept),
    sinceKept: blocksSinceLast(isKept),
    sinceHeading: blocksSinceLast(blocks.map(({ kind }) => kind === "heading")),
    earlierCopies: countEarlierCopies(blocks),
    ...compareWithMetadata(flats, evidence),
  };
}

function sumUp(blocks: readonly PageBlock[], isKept: readonly boolean[]): PageStatistics["prefixSums"] {
  return {
    prose: prefixSums(blocks.map(({ prose, words }) => (prose ? words.length : 0))),
    kept: prefixSums(isKept.map(Number)),
    links: prefixSums(blocks.map(({ linkChars }) => linkChars)),
    chars: prefixSums(blocks.map(({ words }) => words.length)),
  };
}

/** Returns the index of the block that repeats the title, else of the first h1, else -1. */
function findHeadline(blocks: readonly PageBlock[], flats: readonly string[], title: string): number {
  const flatTitle = lettersAndDigits(title);
  const named = flatTitle ? flats.indexOf(flatTitle) : -1;
  return named >= 0 ? named : blocks.findIndex(({ box }) => box.tag === "H1");
}

function countEarlierCopies(blocks: readonly PageBlock[]): number[] {
  const copies = new Map<string, number>();
  return blocks.map(({ words }) => {
    const earlier = copies.get(words) ?? 0;
    copies.set(words, earlier + 1);
    return earlier;
  });
}

function compareWithMetadata(
  flats: readonly string[],
  evidence: PageEvidence,
): Pick<PageStatistics, "titleShare" | "descriptionShare" | "isDescription"> {
  const description = lettersAndDigits(evidence.description);
  const inTitle = ngrams(lettersAndDigits(evidence.title));
  const inDescription = ngrams(description);
  return {
    titleShare: flats.map((flat) => (flat.length < MAX_COMPARED_CHARS / 3 ? containment(flat, inTitle) : 0)),
    descriptionShare: flats.map((flat) => (flat.length < MAX_COMPARED_CHARS ? containment(flat, inDescription) : 0)),
    isDescription: flats.map(
      (flat) =>
        description.length > MIN_DESCRIPTION_CHARS &&
        (flat.startsWith(description.slice(0, -3)) ||
          (flat.length > MIN_DESCRIPTION_CHARS && description.startsWith(flat))),
    ),
  };
}

/** Returns the innermost element that holds at least 60 % of `total` characters of the counted prose, or null. */
function innermostHolding(
  blocks: readonly PageBlock[],
  total: number,
  isCounted: (block: PageBlock) => boolean,
): PageElement | null {
  const charsInside = new Map<PageElement, number>();
  for (const block of blocks) {
    if (!block.prose || !isCounted(block)) continue;
    for (const element of selfAndAncestors(block.box))
      charsInside.set(element, (charsInside.get(element) ?? 0) + block.words.length);
  }
  let innermost: PageElement | null = null;
  for (const [element, chars] of charsInside)
    if (chars >= MIN_SHARE_OF_PROSE * total && (!innermost || element.depth > innermost.depth)) innermost = element;
  return innermost;
}
