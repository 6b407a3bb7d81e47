import type { Span } from "../types.ts";
import { readFields } from "./field/model.ts";
import { NAMES_FIELD, type Name, namesIn } from "./names/names.ts";
import { ATTRIBUTIONS_FIELD, type AttributedPart, partsIn } from "./quotes/parts.ts";

/** What a model knows of its language: the names in a text, and the parts of its attributions. */
export type Tagger = {
  names: (text: string, sentences: readonly Span[]) => Name[];
  attributions: (text: string, sentences: readonly Span[], names: readonly Name[]) => AttributedPart[];
};

/** A tagger from the bytes of a model; throws where they are none. */
export function taggerFrom(bytes: Uint8Array): Tagger {
  const fields = readFields(bytes);
  const names = fields.get(NAMES_FIELD);
  const attributions = fields.get(ATTRIBUTIONS_FIELD);
  if (!names || !attributions) throw new Error("a model without the fields that are asked for");
  return {
    names: (text, sentences) => namesIn(names, text, sentences),
    attributions: (text, sentences, found) => partsIn(attributions, text, sentences, found),
  };
}
