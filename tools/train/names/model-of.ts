import { type Training, trainField } from "./crf.ts";
import { innerWords, type LabelledText, segmentsOf } from "./labelled-texts.ts";
import { type Packing, pack } from "./pack.ts";

const TRAINING: Training = { passes: 8, averaged: 4, rate: 0.08, dropout: 0.2, seed: 1 };
const PACKING: Packing = { weights: 600_000, scale: 32 };

/** A model of a language's names trained on marked texts, as the bytes that `readModel` reads; the same texts give the same bytes. */
export function modelOf(language: string, texts: readonly LabelledText[]): Uint8Array {
  const inner = innerWords(texts);
  return pack(trainField(segmentsOf(texts, inner), TRAINING), { language, inner }, PACKING);
}
