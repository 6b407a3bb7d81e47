import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { FEATURE_NAMES } from "../../utils/article/content/features.ts";
import { createScorer } from "../../utils/article/content/gradient-boosting.ts";
import { type Examples, type Growth, grow } from "./boost.ts";
import { ARTICLE_MODEL, recordFingerprints } from "./fingerprint.ts";
import { type LabelledPage, labelledPages, shinglesOf } from "./labelled-pages.ts";
import { dropUnusedCuts, toModelFile } from "./tree-model-file.ts";

const MODEL_FILE = new URL("../../utils/article/content/model.json", import.meta.url);
const FEATURES_FILE = new URL("../../utils/article/content/model-features.json", import.meta.url);
const GROWTH: Growth = { trees: 160, depth: 3, rate: 0.15, ridge: 3, leastWeight: 2, columns: 0.4, seed: 1 };
const FOLDS = 5;

type Scorer = (row: Float32Array) => number;

/** Joins the candidates' rows of some pages into one table. */
function examplesOf(pages: readonly LabelledPage[]): Examples {
  const of = (page: LabelledPage, list: readonly number[]) => list.filter((_, i) => page.rows[i]);
  const rows = pages.flatMap((page) => page.rows.filter((row) => row !== null));
  const values = new Float32Array(rows.length * FEATURE_NAMES.length);
  rows.forEach((row, i) => {
    values.set(row, i * FEATURE_NAMES.length);
  });
  return {
    width: FEATURE_NAMES.length,
    values,
    labels: Float64Array.from(pages.flatMap((page) => of(page, page.labels))),
    weights: Float64Array.from(pages.flatMap((page) => of(page, page.weights))),
  };
}

/** Formats precision, recall and F1 of the chosen text by four-word shingles, in per cent; all pages count the same. */
function quality(pages: readonly LabelledPage[], scorerFor: (page: LabelledPage) => Scorer, minimum: number): string {
  let precision = 0;
  let recall = 0;
  let answered = 0;
  for (const page of pages) {
    const score = scorerFor(page);
    const isChosen = (row: Float32Array | null | undefined) => (row ? score(row) > minimum : false);
    const text = page.words.filter((_, i) => isChosen(page.rows[i])).join("\n");
    const found = shinglesOf(text);
    let shared = 0;
    let total = 0;
    for (const [shingle, count] of found) {
      total += count;
      shared += Math.min(count, page.gold.get(shingle) ?? 0);
    }
    if (text) {
      answered++;
      precision += shared / Math.max(1, total);
    }
    recall += shared / Math.max(1, page.size);
  }
  const p = (100 * precision) / Math.max(1, answered);
  const r = (100 * recall) / pages.length;
  return `P ${p.toFixed(1)}  R ${r.toFixed(1)}  F1 ${((2 * p * r) / (p + r)).toFixed(1)}`;
}

/**
 * Trains the model that scores the blocks of a page and writes its files.
 * Before that, prints by five-fold cross-validation over hosts how well such a model does on unseen sites.
 */
export function trainArticle(files: readonly string[]): void {
  const sets = files.map((file) => ({ name: file.replace(/^.*\//, ""), pages: [...labelledPages(file)] }));
  const pages = sets.flatMap((set) => set.pages);
  console.log(`${pages.length} pages, ${pages.reduce((sum, { rows }) => sum + rows.length, 0)} blocks`);
  const hosts = [...new Set(pages.map(({ host }) => host))].sort();
  const foldOf = (page: LabelledPage) => (hosts.indexOf(page.host) * 7919) % FOLDS;
  const scorers = Array.from({ length: FOLDS }, (_, fold) =>
    createScorer(grow(examplesOf(pages.filter((page) => foldOf(page) !== fold)), GROWTH)),
  );
  const unseen = (page: LabelledPage): Scorer => {
    const scorer = scorers[foldOf(page)];
    if (!scorer) throw new Error("a fold without a model");
    return scorer;
  };
  for (const minimum of [-0.8, -0.4, 0, 0.4])
    for (const set of sets)
      console.log(`${set.name} · unseen hosts · above ${minimum}: ${quality(set.pages, unseen, minimum)}`);

  const model = grow(examplesOf(pages), GROWTH);
  const trainedOnAll = createScorer(model);
  for (const set of sets)
    console.log(`${set.name} · the pages it was trained on: ${quality(set.pages, () => trainedOnAll, 0)}`);
  writeFileSync(fileURLToPath(MODEL_FILE), toModelFile(dropUnusedCuts(model)));
  writeFileSync(fileURLToPath(FEATURES_FILE), `${JSON.stringify(FEATURE_NAMES, null, 2)}\n`);
  recordFingerprints([ARTICLE_MODEL]);
}
