import "../load-phrases.ts";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { CLASS_NAME_CATEGORIES } from "../../utils/article/content/class-name-categories.ts";
import { buildBlockTable } from "../../utils/article/content/classify-blocks.ts";
import { LINE_PATTERNS } from "../../utils/article/content/line-patterns.ts";
import { type FeatureExtractor, MAX_FEATURES_PER_WORD } from "../../utils/facts/crf/decode.ts";
import { createNameFeatures } from "../../utils/facts/ner/features.ts";
import { NAMES_MODEL } from "../../utils/facts/ner/find-names.ts";
import { gazetteerLists } from "../../utils/facts/ner/gazetteer.ts";
import { BASE_FEATURES, computeClauseFeatures } from "../../utils/facts/quotes/model/attribution-features.ts";
import { ATTRIBUTION_MODEL } from "../../utils/facts/quotes/model/attribution-model.ts";
import { CUES_MODEL, createCueFeatures } from "../../utils/facts/quotes/model/cues.ts";
import { createRelativeFeatures, MAX_RELATIVE_FEATURES } from "../../utils/facts/quotes/model/relative-features.ts";
import { FEATURE_LISTS } from "../../utils/facts/quotes/model/word-features.ts";
import type { Name } from "../../utils/facts/text/annotations.ts";
import { findQuotedSpans } from "../../utils/facts/text/marks/quoted-spans.ts";
import { splitSentences } from "../../utils/facts/text/sentences.ts";
import { tokenizeSubwords } from "../../utils/facts/text/subword-tokens.ts";
import { selectLanguages } from "../../utils/phrases/catalog.ts";
import { isRecord } from "../../utils/shared/values.ts";
import { PAGE, PAGE_DECLARES, TEXT, TEXT_NAMES } from "./fingerprint-samples.ts";

/** The name of the model that finds the blocks of a story. */
export const ARTICLE_MODEL = "article";

const ENGLISH = new URL("../../public/models/en.json", import.meta.url);
const ARTICLE = new URL("../../utils/article/content/model-fingerprint.json", import.meta.url);
const LOWER_CASE_NAME_WORDS: ReadonlySet<string> = new Set(["of", "the", "de"]);
const FLOAT_DIGITS = 6;

/**
 * Computes the fingerprint of each trained model: SHA-256 of the word lists that its features read, sorted,
 * and of the features of an invented text or page. File formats and the order of lists do not count.
 */
export function computeFingerprints(): Record<string, string> {
  const sentences = splitSentences(TEXT);
  const words = tokenizeSubwords(TEXT, sentences);
  const clauses = computeClauseFeatures(words, sampleNames(), findQuotedSpans(TEXT));
  const [buffer, base] = [new Int32Array(MAX_RELATIVE_FEATURES), clauses.base];
  const relative = clauses.sentences.flatMap((sentence) =>
    words.slice(sentence.first, sentence.end).map((head) => {
      const read = createRelativeFeatures(clauses, sentence, head);
      return words.slice(sentence.first, sentence.end).map((_, index) => {
        const count = read(sentence.first + index, buffer);
        return [...buffer.subarray(0, count)];
      });
    }),
  );
  const names = featuresOf(createNameFeatures(words, LOWER_CASE_NAME_WORDS), words.length);
  const cues = featuresOf(createCueFeatures(clauses), words.length);
  return {
    [ARTICLE_MODEL]: sha256([patternSources(), articleRows()]),
    [ATTRIBUTION_MODEL]: sha256([sortedLists(FEATURE_LISTS), BASE_FEATURES, [...base], relative]),
    [CUES_MODEL]: sha256([sortedLists(FEATURE_LISTS), cues]),
    [NAMES_MODEL]: sha256([sortedLists(gazetteerLists()), words, names]),
  };
}

/** Returns the fingerprints that were recorded when the models were trained, by model. */
export function recordedFingerprints(): Record<string, string> {
  return { ...readRecord(ARTICLE), ...readRecord(ENGLISH) };
}

/** Records the current fingerprints of some models, as their trainers do. */
export function recordFingerprints(models: readonly string[]): void {
  const current = computeFingerprints();
  for (const file of [ARTICLE, ENGLISH]) {
    const known = readRecord(file);
    for (const model of models)
      if ((model === ARTICLE_MODEL) === (file === ARTICLE) && current[model]) known[model] = current[model];
    const sorted = Object.fromEntries(Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
  }
}

function readRecord(file: URL): Record<string, string> {
  const value: unknown = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  if (!isRecord(value)) throw new Error(`${file.pathname} holds no fingerprints`);
  return Object.fromEntries(Object.entries(value).map(([model, fingerprint]) => [model, String(fingerprint)]));
}

/** Lists by name in a canonical order; no word is empty, so an empty entry does not count. */
const sortedLists = (lists: Readonly<Record<string, Iterable<string>>>) =>
  Object.entries(lists)
    .map(([name, list]) => [name, [...new Set(list)].filter(Boolean).sort()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));

const sha256 = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");

function featuresOf(features: FeatureExtractor, wordCount: number): unknown[] {
  const buffer = new Int32Array(MAX_FEATURES_PER_WORD);
  return Array.from({ length: wordCount }, (_, index) => {
    if (!features.active(index)) return null;
    const count = features.read(index, buffer);
    return [...buffer.subarray(0, count)];
  });
}

/** The names of the sample text, given rather than found: a fingerprint must not depend on trained weights. */
function sampleNames(): Name[] {
  const sentences = splitSentences(TEXT);
  return TEXT_NAMES.map(({ text, kind }) => {
    const start = TEXT.indexOf(text);
    return {
      start,
      end: start + text.length,
      text,
      kind,
      sentence: sentences.findIndex(({ end }) => start < end),
    };
  }).sort((a, b) => a.start - b.start);
}

/** The patterns that the features of a page read, in all languages; the order of the categories is their features'. */
function patternSources() {
  selectLanguages(null);
  const patterns = Object.entries(LINE_PATTERNS).map(([name, pattern]) => [name, pattern()] as const);
  return [...patterns, ...CLASS_NAME_CATEGORIES].map(([name, { source, flags }]) => [name, source, flags]);
}

function articleRows(): unknown[] {
  const dom = new JSDOM(PAGE);
  const { rows } = buildBlockTable(dom.window.document, PAGE_DECLARES, true);
  dom.window.close();
  return rows.map((row) => row && [...row].map((value) => Number(value.toPrecision(FLOAT_DIGITS))));
}
