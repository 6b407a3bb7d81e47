import type { PartyKind, Span } from "../../types.ts";
import { type Found, findStretches } from "../field/decode.ts";
import { labelsFor } from "../field/labels.ts";
import type { FieldModel } from "../field/model.ts";
import { tagWords } from "../field/words.ts";
import { featuresOf } from "./features.ts";

/** What names are of: the kinds of parties, and what has a name and is none of them (a film, a law, a cup). */
export const NAME_LABELS = labelsFor<PartyKind | "other">(["person", "organisation", "place", "group", "other"]);

/** The name of the field that finds names. */
export const NAMES_FIELD = "names";

/** A name in a text. */
export type Name = Found<PartyKind | "other">;

/** Finds the names in a text of the model's language. */
export function namesIn(model: FieldModel, text: string, sentences: readonly Span[]): Name[] {
  const words = tagWords(text, sentences);
  return findStretches(model, NAME_LABELS, text, words, featuresOf(words, model.words));
}
