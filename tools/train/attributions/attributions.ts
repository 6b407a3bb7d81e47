import { gzipSync } from "node:zlib";
import { type CrfModel, readCrfModels } from "../../../utils/facts/crf/crf-model.ts";
import {
  ATTRIBUTION_LABELS,
  ATTRIBUTION_MODEL,
  ATTRIBUTION_SCALE,
  findAttributions,
} from "../../../utils/facts/quotes/model/attribution-model.ts";
import { CUE_LABELS, CUES_MODEL, findCueHeads } from "../../../utils/facts/quotes/model/cues.ts";
import type { Span } from "../../../utils/types.ts";
import { modelBytes, storeCrf } from "../crf/model-file.ts";
import { type Packing, pack } from "../crf/pack.ts";
import { type Training, trainCrf } from "../crf/train-crf.ts";
import { recordFingerprints } from "../fingerprint.ts";
import { nameFinder } from "../names/names-model.ts";
import { type AttributedText, attributedTexts, cueSegments, partSegments } from "./labelled.ts";

const CUES: Training = { passes: 6, averaged: 4, rate: 0.05, dropout: 0.2, seed: 3 };
const CUES_PACKING: Packing = { weights: 120_000, scale: 32, outside: 20 };
const PARTS: Training = { passes: 9, averaged: 5, rate: 0.05, dropout: 0.2, seed: 3 };
const PARTS_PACKING: Packing = { weights: 300_000, scale: ATTRIBUTION_SCALE, outside: 16 };

/**
 * Trains the CRF that finds cues and the one that finds their sources and contents, and stores both.
 * The model file must already hold the CRF of names. Prints the scores on the files `on`.
 */
export function trainAttributions({ language, files, on }: { language: string; files: string[]; on: string[] }): void {
  const stored = modelBytes(language);
  if (!stored) throw new Error("the names come first: there is no model yet");
  const findNames = nameFinder(stored);
  const texts = files.flatMap((file) => attributedTexts(file, findNames));
  console.log(`${texts.length} texts`);
  const cueBytes = trainCues(texts);
  const segments = partSegments(texts);
  console.log(`${segments.length} cues`);
  const partBytes = pack(
    trainCrf(segments, ATTRIBUTION_LABELS, PARTS),
    { field: ATTRIBUTION_MODEL, words: new Set() },
    PARTS_PACKING,
  );
  const models = { cues: crfOf(cueBytes, CUES_MODEL), parts: crfOf(partBytes, ATTRIBUTION_MODEL) };
  for (const file of on)
    console.log(`${file.replace(/^.*\//, "")}: ${quality(attributedTexts(file, findNames), models)}`);
  for (const [name, bytes] of [
    [CUES_MODEL, cueBytes],
    [ATTRIBUTION_MODEL, partBytes],
  ] as const) {
    console.log(`${name}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} packed`);
    storeCrf(language, bytes);
  }
  recordFingerprints([CUES_MODEL, ATTRIBUTION_MODEL]);
}

const trainCues = (texts: readonly AttributedText[]) =>
  pack(trainCrf(cueSegments(texts), CUE_LABELS, CUES), { field: CUES_MODEL, words: new Set() }, CUES_PACKING);

function crfOf(bytes: Uint8Array, name: string): CrfModel {
  const model = readCrfModels(bytes).get(name);
  if (!model) throw new Error(`a model without ${name}`);
  return model;
}

/**
 * Formats the share of annotated cues that are found, and precision, recall and F1 of contents, in per cent.
 * A content is right if its cue overlaps the annotated one and half of both contents together is shared.
 */
function quality(texts: readonly AttributedText[], { cues, parts }: { cues: CrfModel; parts: CrfModel }): string {
  const counts = { marked: 0, met: 0, found: 0, kept: 0, right: 0 };
  for (const { text, clauses, attributions } of texts) {
    const found = findCueHeads(cues, text, clauses);
    const attributed = findAttributions(parts, text, clauses, found);
    counts.found += found.length;
    counts.kept += attributed.length;
    for (const { cue, content } of attributions) {
      if (!cue.length || !content.length) continue;
      counts.marked++;
      const overlapsCue = (span: Span) => cue.some(([start, end]) => span.start < end && start < span.end);
      if (found.some(overlapsCue)) counts.met++;
      const match = attributed.find((attribution) => overlapsCue(attribution.cue));
      if (match && sharedPart(match.content, content) >= 0.5) counts.right++;
    }
  }
  return formatCounts(counts);
}

/** Returns the characters that found and annotated spans share, as a part of those that either covers. */
function sharedPart(found: readonly Span[], marked: readonly (readonly [start: number, end: number])[]): number {
  let shared = 0;
  let total = 0;
  for (const span of found) {
    total += span.end - span.start;
    for (const [start, end] of marked) shared += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
  }
  for (const [start, end] of marked) total += end - start;
  return shared / (total - shared);
}

function formatCounts(counts: Record<"marked" | "met" | "found" | "kept" | "right", number>): string {
  const share = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);
  const precision = counts.right / Math.max(1, counts.kept);
  const recall = counts.right / Math.max(1, counts.marked);
  const f1 = ((200 * precision * recall) / Math.max(1e-9, precision + recall)).toFixed(1);
  const cues = `cues met ${share(counts.met, counts.marked)}, found ${counts.found}, kept ${counts.kept}`;
  return `${cues} · contents P ${share(counts.right, counts.kept)} R ${share(counts.right, counts.marked)} F1 ${f1}`;
}
