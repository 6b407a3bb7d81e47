import type { Span, Words } from "../../types.ts";
import { labelWords } from "../field/decode.ts";
import { labelsFor, stretchesIn } from "../field/labels.ts";
import type { FieldModel } from "../field/model.ts";
import { tagWords } from "../field/words.ts";
import type { Name } from "../names/names.ts";
import { attributionFeatures } from "./part-features.ts";

/** The parts of an attribution: who says it, the words that say so, and what is said. */
export const PART_LABELS = labelsFor(["source", "cue", "content"] as const);

/** The name of the field that finds the parts of attributions. */
export const ATTRIBUTIONS_FIELD = "attributions";

/** A part of an attribution in a text, within one sentence. */
export type AttributedPart = Words & { kind: "source" | "cue" | "content"; sentence: number };

/** Finds the parts of attributions in a text, in order. */
export function partsIn(
  model: FieldModel,
  text: string,
  sentences: readonly Span[],
  names: readonly Name[],
): AttributedPart[] {
  const words = tagWords(text, sentences);
  const numbers = words.map(({ sentence }) => sentence);
  const row = labelWords(model, PART_LABELS, numbers, attributionFeatures(text, words, names));
  return stretchesIn(PART_LABELS, row).map(({ first, last, kind }) => {
    const start = words[first]?.start ?? 0;
    const end = words[last]?.end ?? 0;
    return { start, end, text: text.slice(start, end), kind, sentence: words[first]?.sentence ?? 0 };
  });
}
