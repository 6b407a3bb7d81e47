import { lettersAndDigits } from "../letters.ts";
import { computeFeatureRows } from "./features.ts";
import { createScorer } from "./gradient-boosting.ts";
import { joinDropCaps } from "./join-drop-caps.ts";
import { MODEL } from "./model.ts";
import { containment, ngrams } from "./ngrams.ts";
import { splitIntoBlocks } from "./page-blocks.ts";
import { computePageStatistics, type PageEvidence } from "./page-statistics.ts";
import { keptByReadability } from "./readability.ts";
import { restoreBlocks } from "./restore-blocks.ts";
import type { PageBlock } from "./types.ts";

/**
 * What the metadata of a page states about its story.
 * `articleBody` is the text that its JSON-LD gives, or "".
 */
export type DeclaredContent = Omit<PageEvidence, "kept"> & { articleBody: string; byline: readonly string[] };

/**
 * All blocks of a page with their rows of features, and the blocks that Readability keeps.
 * `keptText` has the letters and digits of all that it keeps: it keeps some words without their elements.
 * A row is null for a block that is no candidate.
 */
export type BlockTable = {
  blocks: PageBlock[];
  readable: PageBlock[];
  keptText: string;
  rows: (Float32Array | null)[];
};

/** Minimum log-odds of a block of the story. */
const MIN_LOG_ODDS = 0;
/** The same for what Readability keeps, and once the first choice lacks most of the text that the publisher states. */
const MIN_LOG_ODDS_LOOSER = -2;
/** A choice with less than this share of Readability's characters is taken for a failure of the model. */
const MIN_SHARE_OF_READABILITY = 0.1;
/** A choice must have this share of the publisher's text. */
const MIN_SHARE_OF_STATED_TEXT = 0.5;
/** Shorter words may stand in what Readability keeps by chance. */
const MIN_KEPT_CHARS = 20;
/** Each search reads the whole text that Readability keeps, so a page with more such lines costs no more. */
const MAX_SEARCHES = 1_000;
const score = createScorer(MODEL);

/** Splits a page into blocks and computes their features; with `spare` the document keeps its elements. */
export function buildBlockTable(document: Document, declared: Omit<PageEvidence, "kept">, spare: boolean): BlockTable {
  const { blocks: split, top } = splitIntoBlocks(document.body);
  const blocks = joinDropCaps(split);
  const { kept, keptText } = keptByReadability(document, blocks, spare, declared.title);
  const rows = computeFeatureRows(computePageStatistics(blocks, top, { ...declared, kept }));
  return { blocks, readable: blocks.filter(({ index }) => kept.has(index)), keptText, rows };
}

/** Finds the blocks of a page's story; Readability's choice is one of some 70 features that the model weighs. */
export function findContent(
  document: Document,
  declared: DeclaredContent,
  spare: boolean,
): { blocks: PageBlock[]; chosen: PageBlock[] } {
  const { blocks, readable, keptText, rows } = buildBlockTable(document, declared, spare);
  const scores = rows.map((row) => (row ? score(row) : Number.NEGATIVE_INFINITY));
  return { blocks, chosen: chooseBlocks({ blocks, readable, keptText, scores }, declared) };
}

/**
 * Chooses the blocks that the model takes for the story, in log-odds by block in `scores`.
 * Falls back to Readability's choice if almost nothing is left.
 * If the result has too little of the publisher's own text, tries a lower threshold, then Readability's choice.
 */
export function chooseBlocks(
  { blocks, readable, keptText, scores }: Omit<BlockTable, "rows"> & { scores: readonly number[] },
  { articleBody, byline }: Pick<DeclaredContent, "articleBody" | "byline">,
): PageBlock[] {
  const scoringAbove = (minimum: number) =>
    blocks.filter((_, index) => (scores[index] ?? Number.NEGATIVE_INFINITY) > minimum);
  const isReadable = new Set(readable);
  let searches = 0;
  const isKept = (block: PageBlock) =>
    isReadable.has(block) ||
    (block.words.length >= MIN_KEPT_CHARS &&
      searches++ < MAX_SEARCHES &&
      keptText.includes(lettersAndDigits(block.words)));
  const isPlausible = (block: PageBlock) => (scores[block.index] ?? 0) > MIN_LOG_ODDS_LOOSER;
  const chosen = restoreBlocks(blocks, scoringAbove(MIN_LOG_ODDS), isKept, isPlausible, byline);
  if (charsIn(chosen) < MIN_SHARE_OF_READABILITY * charsIn(readable)) return readable;
  const stated = lettersAndDigits(articleBody);
  const isEnough = (choice: readonly PageBlock[]) => shareIn(choice, stated) >= MIN_SHARE_OF_STATED_TEXT;
  if (charsIn(chosen) >= MIN_SHARE_OF_STATED_TEXT * stated.length || isEnough(chosen)) return chosen;
  return [scoringAbove(MIN_LOG_ODDS_LOOSER), readable].find(isEnough) ?? chosen;
}

const charsIn = (blocks: readonly PageBlock[]) => blocks.reduce((sum, { words }) => sum + words.length, 0);

/** Returns the share of a flattened text that some blocks contain, 0 to 1. */
function shareIn(blocks: readonly PageBlock[], flat: string): number {
  return containment(flat, ngrams(lettersAndDigits(blocks.map(({ words }) => words).join(" "))));
}
