import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { FEATURE_NAMES } from "../../utils/article/content/features.ts";
import { createScorer } from "../../utils/article/content/gradient-boosting.ts";
import { formatQuality, type ScorerOf } from "./article-quality.ts";
import { type Examples, type Growth, grow } from "./boost.ts";
import { ARTICLE_MODEL, recordFingerprints } from "./fingerprint.ts";
import { type LabelledPage, labelledPages } from "./labelled-pages.ts";
import { dropUnusedCuts, toModelFile } from "./tree-model-file.ts";

const MODEL_FILE = new URL("../../utils/article/content/model.json", import.meta.url);
const FEATURES_FILE = new URL("../../utils/article/content/model-features.json", import.meta.url);
const GROWTH: Growth = { trees: 118, depth: 3, rate: 0.15, ridge: 3, leastWeight: 2, columns: 0.4, seed: 1 };
const FOLDS = 5;
const MINIMA = [-0.8, -0.4, 0, 0.4];
/** A language with fewer pages is not reported apart. */
const MIN_PAGES_OF_LANGUAGE = 20;

type PageSet = { name: string; pages: LabelledPage[] };

/** What to do with a trained model: `report` measures and writes nothing. */
export type ArticleTraining = { files: readonly string[]; measured: readonly string[]; report: boolean };

/**
 * Trains the model that scores the blocks of a page and writes its files.
 * Before that, prints by five-fold cross-validation over hosts how well such a model does on unseen sites, per set and
 * per language; pages of `measured` are scored by models without their host and teach nothing.
 */
export async function trainArticle({ files, measured, report }: ArticleTraining): Promise<void> {
  const sets = await readSets(files);
  const pages = sets.flatMap((set) => set.pages);
  console.log(`${pages.length} pages, ${pages.reduce((sum, { rows }) => sum + rows.length, 0)} blocks`);
  const others = await readSets(measured);
  const hosts = [...new Set([...pages, ...others.flatMap((set) => set.pages)].map(({ host }) => host))].sort();
  const foldOf = new Map(hosts.map((host, index) => [host, (index * 7919) % FOLDS]));
  const scorers = Array.from({ length: FOLDS }, (_, fold) =>
    createScorer(grow(examplesOf(pages.filter(({ host }) => foldOf.get(host) !== fold)), GROWTH)),
  );
  const unseen: ScorerOf = ({ host }) => {
    const scorer = scorers[foldOf.get(host) ?? 0];
    if (!scorer) throw new Error("a fold without a model");
    return scorer;
  };
  for (const set of [...sets, ...others, ...languageSets([...sets, ...others])])
    for (const minimum of MINIMA)
      console.log(`${set.name} · unseen hosts · above ${minimum}: ${formatQuality(set.pages, unseen, minimum)}`);
  if (report) return;
  const model = grow(examplesOf(pages), GROWTH);
  const trainedOnAll = createScorer(model);
  for (const set of sets)
    console.log(`${set.name} · the pages it was trained on: ${formatQuality(set.pages, () => trainedOnAll, 0)}`);
  writeFileSync(fileURLToPath(MODEL_FILE), toModelFile(dropUnusedCuts(model)));
  writeFileSync(fileURLToPath(FEATURES_FILE), `${JSON.stringify(FEATURE_NAMES, null, 2)}\n`);
  recordFingerprints([ARTICLE_MODEL]);
}

async function readSets(files: readonly string[]): Promise<PageSet[]> {
  const sets: PageSet[] = [];
  for (const file of files) {
    const pages: LabelledPage[] = [];
    for await (const page of labelledPages(file)) pages.push(page);
    sets.push({ name: basename(file), pages });
  }
  return sets;
}

function languageSets(sets: readonly PageSet[]): PageSet[] {
  const all = sets.flatMap((set) => set.pages);
  const languages = new Set(all.map(({ language }) => language).filter(Boolean));
  return [...languages]
    .map((language) => ({ name: `language ${language}`, pages: all.filter((page) => page.language === language) }))
    .filter(({ pages }) => pages.length >= MIN_PAGES_OF_LANGUAGE);
}

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
