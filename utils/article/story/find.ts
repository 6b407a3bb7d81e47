import { featureRows } from "./features.ts";
import { FOREST } from "./forest.ts";
import { withoutHoles } from "./holes.ts";
import { flatten, shareIn, stretchesOf } from "./overlap.ts";
import { type PageBlock, pageBlocks } from "./page-blocks.ts";

import { keptByReadability } from "./readable.ts";
import { type PageFacts, surroundingsOf } from "./surroundings.ts";
import { scorerOf } from "./trees.ts";

/** What a page says of its story outside the story's text; `articleBody` is the text that its linked data gives, or "". */
export type StoryClaims = Omit<PageFacts, "kept"> & { articleBody: string };

/** All blocks of a page with their rows of features (null for what is no candidate), and those that Readability keeps. */
export type PageRows = { blocks: PageBlock[]; readable: PageBlock[]; rows: (Float32Array | null)[] };

// Log-odds above which a block is the story's.
const SURE = 0;
// The same, where the first choice leaves out most of the text that the page itself gives.
const LOOSE = -2;
const IMPLAUSIBLE = 0.5;
const score = scorerOf(FOREST);

/** Looks at every block of a page; takes the document apart unless it is to be spared. */
export function rowsOf(document: Document, claims: Omit<PageFacts, "kept">, spare: boolean): PageRows {
  const { blocks, top } = pageBlocks(document.body);
  const kept = keptByReadability(document, blocks, spare);
  const rows = featureRows(surroundingsOf(blocks, top, { ...claims, kept }));
  return { blocks, readable: blocks.filter(({ index }) => kept.has(index)), rows };
}

/** Finds a page's story: Readability's choice is one sign among many, which a forest that was trained on annotated pages weighs for each block. Where that is implausible beside the page's own text, a looser choice or Readability's is taken. */
export function findStory(
  document: Document,
  claims: StoryClaims,
  spare: boolean,
): { blocks: PageBlock[]; chosen: PageBlock[] } {
  const { blocks, readable, rows } = rowsOf(document, claims, spare);
  const scores = rows.map((row) => (row ? score(row) : Number.NEGATIVE_INFINITY));
  const above = (least: number) => blocks.filter((_, i) => (scores[i] ?? Number.NEGATIVE_INFINITY) > least);
  const chosen = withoutHoles(blocks, above(SURE));
  if (lengthOf(chosen) < 0.1 * lengthOf(readable)) return { blocks, chosen: readable };
  const said = flatten(claims.articleBody);
  if (lengthOf(chosen) < IMPLAUSIBLE * said.length && covered(said, chosen) < IMPLAUSIBLE) {
    const fuller = [above(LOOSE), readable].find((other) => covered(said, other) >= IMPLAUSIBLE);
    if (fuller) return { blocks, chosen: fuller };
  }
  return { blocks, chosen };
}

const lengthOf = (blocks: readonly PageBlock[]) => blocks.reduce((sum, { words }) => sum + words.length, 0);

/** Share of flat words that some blocks hold, 0 to 1. */
function covered(said: string, blocks: readonly PageBlock[]): number {
  return shareIn(said, stretchesOf(flatten(blocks.map(({ words }) => words).join(" "))));
}
