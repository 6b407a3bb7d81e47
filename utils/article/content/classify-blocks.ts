import { computeFeatureRows } from "./features.ts";
import { fillGaps } from "./fill-gaps.ts";
import { createScorer } from "./gradient-boosting.ts";
import { MODEL } from "./model.ts";
import { containment, lettersAndDigits, ngrams } from "./ngrams.ts";
import { type PageBlock, splitIntoBlocks } from "./page-blocks.ts";
import { computePageStatistics, type PageEvidence } from "./page-statistics.ts";
import { keptByReadability } from "./readability.ts";

/** What a page says of its story outside the story's text; `articleBody` is the text that its linked data gives, or "". */
export type DeclaredContent = Omit<PageEvidence, "kept"> & { articleBody: string };

/** All blocks of a page with their rows of features (null for what is no candidate), and those that Readability keeps. */
export type BlockTable = { blocks: PageBlock[]; readable: PageBlock[]; rows: (Float32Array | null)[] };

// Log-odds above which a block is the story's.
const SURE = 0;
// The same, where the first choice leaves out most of the text that the page itself gives.
const LOOSE = -2;
const IMPLAUSIBLE = 0.5;
const score = createScorer(MODEL);

/** Looks at every block of a page; takes the document apart unless it is to be spared. */
export function buildBlockTable(document: Document, claims: Omit<PageEvidence, "kept">, spare: boolean): BlockTable {
  const { blocks, top } = splitIntoBlocks(document.body);
  const kept = keptByReadability(document, blocks, spare);
  const rows = computeFeatureRows(computePageStatistics(blocks, top, { ...claims, kept }));
  return { blocks, readable: blocks.filter(({ index }) => kept.has(index)), rows };
}

/** Finds a page's story: Readability's choice is one sign among many, which a forest that was trained on annotated pages weighs for each block. Where that is implausible beside the page's own text, a looser choice or Readability's is taken. */
export function findContent(
  document: Document,
  claims: DeclaredContent,
  spare: boolean,
): { blocks: PageBlock[]; chosen: PageBlock[] } {
  const { blocks, readable, rows } = buildBlockTable(document, claims, spare);
  const scores = rows.map((row) => (row ? score(row) : Number.NEGATIVE_INFINITY));
  const above = (least: number) => blocks.filter((_, i) => (scores[i] ?? Number.NEGATIVE_INFINITY) > least);
  const chosen = fillGaps(blocks, above(SURE));
  if (lengthOf(chosen) < 0.1 * lengthOf(readable)) return { blocks, chosen: readable };
  const said = lettersAndDigits(claims.articleBody);
  if (lengthOf(chosen) < IMPLAUSIBLE * said.length && covered(said, chosen) < IMPLAUSIBLE) {
    const fuller = [above(LOOSE), readable].find((other) => covered(said, other) >= IMPLAUSIBLE);
    if (fuller) return { blocks, chosen: fuller };
  }
  return { blocks, chosen };
}

const lengthOf = (blocks: readonly PageBlock[]) => blocks.reduce((sum, { words }) => sum + words.length, 0);

/** Share of flat words that some blocks hold, 0 to 1. */
function covered(said: string, blocks: readonly PageBlock[]): number {
  return containment(said, ngrams(lettersAndDigits(blocks.map(({ words }) => words).join(" "))));
}
