import type { Span } from "../../types.ts";
import { type Found, findStretches } from "../field/decode.ts";
import { labelsFor } from "../field/labels.ts";
import type { FieldModel } from "../field/model.ts";
import { tagWords } from "../field/words.ts";
import type { Name } from "../names/names.ts";
import { attributionFeatures } from "./part-features.ts";

/** The parts of an attribution: who says it, the words that say so, and what is said. */
export const PART_LABELS = labelsFor(["source", "cue", "content"] as const);

/** The name of the field that finds the parts of attributions. */
export const ATTRIBUTIONS_FIELD = "attributions";

/** A part of an attribution in a text, within one sentence. */
export type AttributedPart = Found<"source" | "cue" | "content">;

/** Finds the parts of attributions in a text, in order. */
export function partsIn(
  model: FieldModel,
  text: string,
  sentences: readonly Span[],
  names: readonly Name[],
): AttributedPart[] {
  const words = tagWords(text, sentences);
  return findStretches(model, PART_LABELS, text, words, attributionFeatures(text, words, names));
}
