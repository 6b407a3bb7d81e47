import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { FEATURE_NAMES } from "../../utils/article/content/features.ts";
import { createScorer, type TreeEnsemble } from "../../utils/article/content/gradient-boosting.ts";
import { type Examples, type Growth, grow } from "./boost.ts";
import { ARTICLE_MODEL, recordFingerprints } from "./fingerprint.ts";
import { type LabelledPage, labelledPages, shinglesOf } from "./labelled-pages.ts";

const OUT = new URL("../../utils/article/content/model.json", import.meta.url);
const GROWTH: Growth = { trees: 160, depth: 3, rate: 0.15, ridge: 3, leastWeight: 2, columns: 0.4, seed: 1 };
const FOLDS = 5;

type Scorer = (row: Float32Array) => number;

/** All rows of some pages in one table. */
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

/** Precision, recall and F1 of the text that a forest chooses, in per cent, each page counting alike, by four-word shingles. */
function quality(pages: readonly LabelledPage[], scorerFor: (page: LabelledPage) => Scorer, least: number): string {
  let precision = 0;
  let recall = 0;
  let answered = 0;
  for (const page of pages) {
    const score = scorerFor(page);
    const isChosen = (row: Float32Array | null | undefined) => (row ? score(row) > least : false);
    const text = page.words.filter((_, i) => isChosen(page.rows[i])).join("\n");
    const found = shinglesOf(text);
    let both = 0;
    let all = 0;
    for (const [shingle, count] of found) {
      all += count;
      both += Math.min(count, page.gold.get(shingle) ?? 0);
    }
    if (text) {
      answered++;
      precision += both / Math.max(1, all);
    }
    recall += both / Math.max(1, page.size);
  }
  const p = (100 * precision) / Math.max(1, answered);
  const r = (100 * recall) / pages.length;
  return `P ${p.toFixed(1)}  R ${r.toFixed(1)}  F1 ${((2 * p * r) / (p + r)).toFixed(1)}`;
}

/** Grows the forest that tells a story's blocks from the rest, and writes it into the sources. First it says, by five-fold cross-validation over hosts, how well such a forest does on pages of sites it never saw. */
export function trainArticle(files: readonly string[]): void {
  const sets = files.map((file) => ({ name: file.replace(/^.*\//, ""), pages: [...labelledPages(file)] }));
  const pages = sets.flatMap((set) => set.pages);
  console.log(`${pages.length} pages, ${pages.reduce((sum, { rows }) => sum + rows.length, 0)} blocks`);
  const hosts = [...new Set(pages.map(({ host }) => host))].sort();
  const foldOf = (page: LabelledPage) => (hosts.indexOf(page.host) * 7919) % FOLDS;
  const scorers = Array.from({ length: FOLDS }, (_, fold) =>
    createScorer(grow(examplesOf(pages.filter((page) => foldOf(page) !== fold)), FEATURE_NAMES, GROWTH)),
  );
  const unseen = (page: LabelledPage): Scorer => {
    const scorer = scorers[foldOf(page)];
    if (!scorer) throw new Error("a fold without a forest");
    return scorer;
  };
  for (const least of [-0.8, -0.4, 0, 0.4])
    for (const set of sets)
      console.log(`${set.name} · unseen hosts · above ${least}: ${quality(set.pages, unseen, least)}`);

  const forest = grow(examplesOf(pages), FEATURE_NAMES, GROWTH);
  const known = createScorer(forest);
  for (const set of sets) console.log(`${set.name} · the pages it grew on: ${quality(set.pages, () => known, 0)}`);
  writeFileSync(fileURLToPath(OUT), toJson(forest));
  recordFingerprints([ARTICLE_MODEL]);
}

/** Writes a model as JSON, one feature or tree a line. */
function toJson({ depth, features, cuts, splits, leaves }: TreeEnsemble): string {
  const rows = (list: readonly unknown[]) => `[\n${list.map((row) => `    ${JSON.stringify(row)}`).join(",\n")}\n  ]`;
  return `{
  "depth": ${depth},
  "features": ${rows(features)},
  "cuts": ${rows(cuts)},
  "splits": ${rows(splits)},
  "leaves": ${rows(leaves)}
}
`;
}
