import { gzipSync } from "node:zlib";
import { type CrfModel, readCrfModels } from "../../../utils/facts/crf/crf-model.ts";
import {
  ATTRIBUTION_LABELS,
  ATTRIBUTION_MODEL,
  findAttributions,
} from "../../../utils/facts/quotes/model/attribution-model.ts";
import { CUE_LABELS, CUES_MODEL, type CueHead, findCueHeads } from "../../../utils/facts/quotes/model/cues.ts";
import { modelBytes, storeCrf } from "../crf/model-file.ts";
import { type Packing, pack } from "../crf/pack.ts";
import { type Training, trainCrf } from "../crf/train-crf.ts";
import { nameFinder } from "../names/names-model.ts";
import { type AttributedText, attributedTexts, cueSegments, partSegments } from "./labelled.ts";

const CUES: Training = { passes: 6, averaged: 4, rate: 0.05, dropout: 0.2, seed: 3 };
const CUES_PACKING: Packing = { weights: 120_000, scale: 32, outside: 20 };
const PARTS: Training = { passes: 9, averaged: 5, rate: 0.05, dropout: 0.2, seed: 3 };
const PARTS_PACKING: Packing = { weights: 300_000, scale: 32, outside: 16 };

/** Trains the two fields that find attributions, first the cues and then what each attributes to whom, says how they do on other texts (`on`), and puts them into the model, where the field of names must be already. */
export function trainAttributions({ language, files, on }: { language: string; files: string[]; on: string[] }): void {
  const model = modelBytes(language);
  if (!model) throw new Error("the names come first: there is no model yet");
  const findNames = nameFinder(model);
  const texts = files.flatMap((file) => attributedTexts(file, findNames));
  console.log(`${texts.length} texts`);
  const cueBytes = cueField(texts);
  const cues = fieldOf(cueBytes, CUES_MODEL);
  const segments = partSegments(texts);
  console.log(`${segments.length} cues`);
  const partBytes = pack(
    trainCrf(segments, ATTRIBUTION_LABELS, PARTS),
    { field: ATTRIBUTION_MODEL, words: new Set() },
    PARTS_PACKING,
  );
  for (const file of on)
    console.log(
      `${file.replace(/^.*\//, "")}: ${quality(attributedTexts(file, findNames), cues, fieldOf(partBytes, ATTRIBUTION_MODEL))}`,
    );
  for (const [name, bytes] of [
    [CUES_MODEL, cueBytes],
    [ATTRIBUTION_MODEL, partBytes],
  ] as const) {
    console.log(`${name}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} packed`);
    storeCrf(language, bytes);
  }
}

const cueField = (texts: readonly AttributedText[]) =>
  pack(trainCrf(cueSegments(texts), CUE_LABELS, CUES), { field: CUES_MODEL, words: new Set() }, CUES_PACKING);

function fieldOf(bytes: Uint8Array, name: string): CrfModel {
  const field = readCrfModels(bytes).get(name);
  if (!field) throw new Error(`a model without ${name}`);
  return field;
}

const findCues = (field: CrfModel, { text, clauses }: AttributedText): CueHead[] => findCueHeads(field, text, clauses);

/** How many of the marked cues are touched, how many of the cues found have a content and how many of the marked contents half overlap with one that is found for a cue that touches theirs; in per cent. */
function quality(texts: readonly AttributedText[], cues: CrfModel, parts: CrfModel): string {
  const counts = { marked: 0, met: 0, found: 0, kept: 0, right: 0 };
  for (const one of texts) {
    const found = findCues(cues, one);
    const told = findAttributions(parts, one.text, one.clauses, found);
    counts.found += found.length;
    counts.kept += told.length;
    for (const { cue, content } of one.attributions) {
      if (!cue.length || !content.length) continue;
      counts.marked++;
      const meets = ({ start, end }: { start: number; end: number }) =>
        cue.some(([from, to]) => start < to && from < end);
      if (found.some(meets)) counts.met++;
      const own = told.find((attribution) => meets(attribution.cue));
      if (!own) continue;
      const shared = own.content.reduce(
        (sum, a) =>
          sum + content.reduce((n, [from, to]) => n + Math.max(0, Math.min(to, a.end) - Math.max(from, a.start)), 0),
        0,
      );
      const sizes =
        own.content.reduce((sum, a) => sum + a.end - a.start, 0) +
        content.reduce((sum, [from, to]) => sum + to - from, 0);
      if (shared / (sizes - shared) >= 0.5) counts.right++;
    }
  }
  const share = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);
  const precision = counts.right / Math.max(1, counts.kept);
  const recall = counts.right / Math.max(1, counts.marked);
  return `cues met ${share(counts.met, counts.marked)}, found ${counts.found}, kept ${counts.kept} · contents P ${share(counts.right, counts.kept)} R ${share(counts.right, counts.marked)} F1 ${((200 * precision * recall) / Math.max(1e-9, precision + recall)).toFixed(1)}`;
}
