import type { PartyKind } from "../../types.ts";
import type { CrfModel } from "../crf/crf-model.ts";
import { decodeSpans } from "../crf/decode.ts";
import { createLabelSet } from "../crf/labels.ts";
import type { Name } from "../text/annotations.ts";
import type { SubwordToken } from "../text/subword-tokens.ts";
import { createNameFeatures } from "./features.ts";

/** The labels of names: the kinds of parties, and `other` for a film, a law or a cup. */
export const NAME_LABELS = createLabelSet<PartyKind | "other">(["person", "organisation", "place", "group", "other"]);

/** The name of the CRF that finds names. */
export const NAMES_MODEL = "names";

/** Finds the names in a text of the model's language. */
export function findNames(model: CrfModel, text: string, words: readonly SubwordToken[]): Name[] {
  return decodeSpans(model, NAME_LABELS, text, words, createNameFeatures(words, model.words));
}
