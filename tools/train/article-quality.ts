import type { LabelledPage } from "./labelled-pages.ts";
import { compareShingles, flatten } from "./shingles.ts";

/** Scores a row of features; the model of a page's fold may depend on the page. */
export type ScorerOf = (page: LabelledPage) => (row: Float32Array) => number;

/**
 * Formats how well the blocks above a score match the annotation, in per cent: precision, recall and F1 by four-word
 * shingles on pages with a text, where all pages count the same, and the share of segments kept and leaked.
 */
export function formatQuality(pages: readonly LabelledPage[], scorerOf: ScorerOf, minimum: number): string {
  const chosen = pages.map((page) => ({ page, text: chooseText(page, scorerOf(page), minimum) }));
  const texts = chosen.filter(({ page }) => page.text);
  const segments = chosen.filter(({ page }) => page.wanted.length + page.unwanted.length > 0);
  return [
    texts.length ? formatTexts(texts) : "",
    segments.length ? formatSegments(segments) : "",
    `of ${pages.length} pages`,
  ]
    .filter(Boolean)
    .join("  ");
}

type Chosen = { page: LabelledPage; text: string };

const chooseText = ({ words, rows }: LabelledPage, score: (row: Float32Array) => number, minimum: number): string =>
  words
    .filter((_, index) => {
      const row = rows[index];
      return row ? score(row) > minimum : false;
    })
    .join("\n");

function formatTexts(chosen: readonly Chosen[]): string {
  let [precision, recall, answered] = [0, 0, 0];
  for (const { page, text } of chosen) {
    const { shared, found, wanted } = compareShingles(text, page.text);
    if (text) answered++;
    precision += text ? shared / Math.max(1, found) : 0;
    recall += shared / Math.max(1, wanted);
  }
  const p = (100 * precision) / Math.max(1, answered);
  const r = (100 * recall) / chosen.length;
  return `P ${p.toFixed(1)}  R ${r.toFixed(1)}  F1 ${((2 * p * r) / Math.max(1, p + r)).toFixed(1)}`;
}

function formatSegments(chosen: readonly Chosen[]): string {
  const sums = { wanted: 0, kept: 0, unwanted: 0, leaked: 0 };
  for (const { page, text } of chosen) {
    const bare = flatten(text);
    sums.wanted += page.wanted.length;
    sums.kept += page.wanted.filter((segment) => bare.includes(segment)).length;
    sums.unwanted += page.unwanted.length;
    sums.leaked += page.unwanted.filter((segment) => bare.includes(segment)).length;
  }
  const share = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);
  return `kept ${share(sums.kept, sums.wanted)}  leaked ${share(sums.leaked, sums.unwanted)}`;
}
