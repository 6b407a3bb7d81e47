import { countCapitals } from "../letters.ts";
import {
  ANCESTOR_TAGS,
  type BlockContext,
  describeBlock,
  FAR_LEVELS,
  type Levels,
  MAX_LINE_CHARS,
} from "./block-context.ts";
import { CLASS_NAME_CATEGORIES } from "./class-name-categories.ts";
import { LINE_PATTERNS } from "./line-patterns.ts";
import type { PageStatistics } from "./page-statistics.ts";
import type { PageElement } from "./types.ts";

type Feature = readonly [name: string, value: (context: BlockContext, page: PageStatistics) => number];

const MAX_BLOCKS_AWAY = 99;
const clampDistance = (blocks: number) => Math.max(-MAX_BLOCKS_AWAY, Math.min(MAX_BLOCKS_AWAY, blocks));
const ratio = (part: number, total: number) => part / Math.max(1, total);

// The order is the one that the model was trained with: a new feature needs a new model.
const FEATURES: readonly Feature[] = [
  ["kept", ({ index }, { evidence }) => Number(evidence.kept.has(index))],
  ["length", ({ block }) => block.words.length],
  ["links", ({ block }) => block.linkChars / block.words.length],
  ["strong", ({ block }) => block.strongChars / block.words.length],
  ["prose", ({ block }) => Number(block.prose)],
  ["capitals", ({ beginning }) => ratio(countCapitals(beginning), beginning.length)],
  ["paragraph", ({ block }) => Number(block.box.tag === "P")],
  ["code", ({ block }) => Number(block.box.tag === "PRE")],
  ["item", ({ block }) => Number(block.box.tag === "LI")],
  ...Object.entries(LINE_PATTERNS).map(
    ([name, pattern]): Feature => [
      name,
      ({ beginning }) => Number(beginning.length < MAX_LINE_CHARS && pattern().test(beginning)),
    ],
  ),
  ["like the title", ({ index }, { titleShare }) => titleShare[index] ?? 0],
  ["like the description", ({ index }, { descriptionShare }) => descriptionShare[index] ?? 0],
  ["is the description", ({ index }, { isDescription }) => Number(isDescription[index] ?? false)],
  ["earlier copies", ({ index }, { earlierCopies }) => Math.min(9, earlierCopies[index] ?? 0)],
  ...ANCESTOR_TAGS.map((tag, i): Feature => [`in ${tag}`, ({ levels }) => levels[i] ?? FAR_LEVELS]),
  ...CLASS_NAME_CATEGORIES.map(
    ([name], i): Feature => [`in .${name}`, ({ levels }) => levels[ANCESTOR_TAGS.length + i] ?? FAR_LEVELS],
  ),
  ["template's prose", ({ index }, { templates, prose }) => (templates[index]?.prose ?? 0) / prose],
  ["template's blocks", ({ index }, { templates }) => Math.min(200, templates[index]?.count ?? 0)],
  [
    "template's kept share",
    ({ index }, { templates }) => ratio(templates[index]?.kept ?? 0, templates[index]?.count ?? 0),
  ],
  [
    "template's block length",
    ({ index }, { templates }) => ratio(templates[index]?.chars ?? 0, templates[index]?.count ?? 0),
  ],
  ["template's run", ({ index }, { runs }) => Math.min(99, runs[index] ?? 1)],
  ["parent's prose", ({ parent }) => ratio(parent.proseChars, parent.chars)],
  ["parent's share of prose", ({ parent }, { prose }) => parent.proseChars / prose],
  ["parent's links", ({ parent }) => ratio(parent.linkChars, parent.chars)],
  ["parent's blocks", ({ parent }) => Math.min(99, parent.blocks)],
  ["parent's block length", ({ parent }) => ratio(parent.chars, parent.blocks)],
  ["grandparent's share of prose", ({ grandparent }, { prose }) => grandparent.proseChars / prose],
  ["grandparent's block length", ({ grandparent }) => ratio(grandparent.chars, grandparent.blocks)],
  ["up from the prose root", ({ fromProseRoot }) => fromProseRoot[0]],
  ["down from the prose root", ({ fromProseRoot }) => fromProseRoot[1]],
  ["up from Readability's root", ({ fromReadabilityRoot }) => fromReadabilityRoot[0]],
  ["down from Readability's root", ({ fromReadabilityRoot }) => fromReadabilityRoot[1]],
  [
    "from the headline",
    ({ index }, { headline }) => (headline < 0 ? -MAX_BLOCKS_AWAY : clampDistance(index - headline)),
  ],
  ["from the first core prose", ({ index }, { firstCore }) => clampDistance(index - firstCore)],
  ["from the last core prose", ({ index }, { lastCore }) => clampDistance(index - lastCore)],
  ["to the next core prose", ({ index }, { toCore }) => toCore[index] ?? MAX_BLOCKS_AWAY],
  ["to the next kept", ({ index }, { toKept }) => toKept[index] ?? MAX_BLOCKS_AWAY],
  ["since the last kept", ({ index }, { sinceKept }) => sinceKept[index] ?? MAX_BLOCKS_AWAY],
  ["since the last heading", ({ index }, { sinceHeading }) => sinceHeading[index] ?? MAX_BLOCKS_AWAY],
  [
    "kept around",
    ({ windowStart, windowEnd }, { prefixSums }) =>
      sumBetween(prefixSums.kept, windowStart, windowEnd) / (windowEnd - windowStart),
  ],
  [
    "prose around",
    ({ windowStart, windowEnd }, { prefixSums }) => sumBetween(prefixSums.prose, windowStart, windowEnd),
  ],
  [
    "links around",
    ({ windowStart, windowEnd }, { prefixSums }) =>
      ratio(sumBetween(prefixSums.links, windowStart, windowEnd), sumBetween(prefixSums.chars, windowStart, windowEnd)),
  ],
  [
    "length around",
    ({ windowStart, windowEnd }, { prefixSums }) =>
      sumBetween(prefixSums.chars, windowStart, windowEnd) / (windowEnd - windowStart),
  ],
  ["position", ({ index }, { blocks }) => index / blocks.length],
  ["page's prose", (_, { prose }) => prose],
  ["page's blocks", (_, { blocks }) => blocks.length],
  ["page's kept", (_, { keptProse, prose }) => keptProse / prose],
  ["declared", (_, { evidence }) => evidence.declared],
];

/** Names of the features, in the order of a row. */
export const FEATURE_NAMES: readonly string[] = /* @__PURE__ */ FEATURES.map(([name]) => name);
const VALUES = FEATURES.map(([, value]) => value);

/**
 * Computes a row of features for each block of a page; null for a block that is no candidate.
 * Linear in the number of blocks.
 */
export function computeFeatureRows(page: PageStatistics): (Float32Array | null)[] {
  const levelsAround = new Map<PageElement, Levels>();
  return page.blocks.map((block, index) => {
    if (!page.candidates[index]) return null;
    const context = describeBlock(block, index, page, levelsAround);
    const row = new Float32Array(VALUES.length);
    VALUES.forEach((value, feature) => {
      row[feature] = value(context, page);
    });
    return row;
  });
}

const sumBetween = (prefixSums: readonly number[], start: number, end: number) =>
  (prefixSums[end] ?? 0) - (prefixSums[start] ?? 0);
