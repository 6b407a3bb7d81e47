import { gzipSync } from "node:zlib";
import { readFields } from "../../../utils/facts/field/model.ts";
import { ATTRIBUTIONS_FIELD, PART_LABELS, partsIn } from "../../../utils/facts/quotes/parts.ts";
import { splitSentences } from "../../../utils/facts/sentences.ts";
import { type Training, trainField } from "../field/crf.ts";
import { modelBytes, putField } from "../field/model-file.ts";
import { type Packing, pack } from "../field/pack.ts";
import { finderOf } from "../names/field.ts";
import { type AttributedText, attributedTexts, attributionSegments } from "./labelled.ts";

const TRAINING: Training = { passes: 10, averaged: 6, rate: 0.05, dropout: 0.2, seed: 3 };
const PACKING: Packing = { weights: 300_000, scale: 32, outside: 20 };

/** Trains the field that finds the parts of attributions, says how it does on other texts (`on`), and puts it into the model, where the field of names must be already. */
export function trainAttributions({ language, files, on }: { language: string; files: string[]; on: string[] }): void {
  const model = modelBytes(language);
  if (!model) throw new Error("the names come first: there is no model yet");
  const findNames = finderOf(model);
  const texts = files.flatMap(attributedTexts);
  const segments = attributionSegments(texts, findNames);
  console.log(`${texts.length} texts, ${segments.length} sentences`);
  const bytes = pack(
    trainField(segments, PART_LABELS, TRAINING),
    { field: ATTRIBUTIONS_FIELD, words: new Set() },
    PACKING,
  );
  for (const file of on)
    console.log(`${file.replace(/^.*\//, "")}: ${quality(attributedTexts(file), bytes, findNames)}`);
  console.log(`field: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} packed`);
  putField(language, bytes);
}

/** How many of the characters of each part are found, and how many of those found are right, as F1 in per cent. */
function quality(texts: readonly AttributedText[], bytes: Uint8Array, findNames: ReturnType<typeof finderOf>): string {
  const field = readFields(bytes).get(ATTRIBUTIONS_FIELD);
  if (!field) throw new Error("a model without attributions");
  const counts = PART_LABELS.kinds.map(() => ({ right: 0, found: 0, marked: 0 }));
  for (const { text, attributions } of texts) {
    const sentences = splitSentences(text);
    const parts = partsIn(field, text, sentences, findNames(text, sentences));
    for (const [kind, part] of PART_LABELS.kinds.entries()) {
      const marked = new Uint8Array(text.length);
      for (const attribution of attributions) for (const [start, end] of attribution[part]) marked.fill(1, start, end);
      const count = counts[kind];
      if (!count) continue;
      count.marked += marked.reduce((sum, one) => sum + one, 0);
      for (const { start, end, kind: own } of parts)
        if (own === part) {
          count.found += end - start;
          count.right += marked.subarray(start, end).reduce((sum, one) => sum + one, 0);
        }
    }
  }
  return counts
    .map(
      ({ right, found, marked }, kind) =>
        `${PART_LABELS.kinds[kind]} ${((200 * right) / Math.max(1, found + marked)).toFixed(1)}`,
    )
    .join(" · ");
}
