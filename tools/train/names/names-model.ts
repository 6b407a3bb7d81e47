import { readCrfModels } from "../../../utils/facts/crf/crf-model.ts";
import { findNames, NAME_LABELS, NAMES_MODEL } from "../../../utils/facts/ner/find-names.ts";
import { tokenizeSubwords } from "../../../utils/facts/text/subword-tokens.ts";
import { type Packing, pack } from "../crf/pack.ts";
import { type Training, trainCrf } from "../crf/train-crf.ts";
import { innerWords, type LabelledText, segmentsOf } from "./labelled-texts.ts";
import type { FindNames } from "./score.ts";

const TRAINING: Training = { passes: 8, averaged: 4, rate: 0.08, dropout: 0.2, seed: 1 };
const PACKING: Packing = { weights: 600_000, scale: 32, outside: 0 };

/**
 * Trains the CRF that finds names, as the bytes that `readCrfModels` reads.
 * The same texts give the same bytes.
 */
export function trainNamesModel(texts: readonly LabelledText[]): Uint8Array {
  const words = innerWords(texts);
  return pack(trainCrf(segmentsOf(texts, words), NAME_LABELS, TRAINING), { field: NAMES_MODEL, words }, PACKING);
}

/** Creates a function that finds names with a trained model. */
export function nameFinder(bytes: Uint8Array): FindNames {
  const model = readCrfModels(bytes).get(NAMES_MODEL);
  if (!model) throw new Error("a model without names");
  return (text, sentences) => findNames(model, text, tokenizeSubwords(text, sentences));
}
