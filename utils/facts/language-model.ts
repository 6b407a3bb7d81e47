import type { Span } from "../types.ts";
import { readCrfModels } from "./crf/crf-model.ts";
import { findNames, NAMES_MODEL, type Name } from "./ner/find-names.ts";
import { computeClauseFeatures } from "./quotes/model/attribution-features.ts";
import { ATTRIBUTION_MODEL, findAttributions, type SentenceAttribution } from "./quotes/model/attribution-model.ts";
import { CUES_MODEL, findCueHeads } from "./quotes/model/cues.ts";
import { tokenizeSubwords } from "./text/subword-tokens.ts";

/** What a model knows of its language: the names in a text, and what its sentences attribute to whom. */
export type LanguageModel = {
  names: (text: string, sentences: readonly Span[]) => Name[];
  attributions: (text: string, sentences: readonly Span[], names: readonly Name[]) => SentenceAttribution[];
};

/** A tagger from the bytes of a model; throws where they are none. */
export function readLanguageModel(bytes: Uint8Array): LanguageModel {
  const fields = readCrfModels(bytes);
  const names = fields.get(NAMES_MODEL);
  const cues = fields.get(CUES_MODEL);
  const parts = fields.get(ATTRIBUTION_MODEL);
  if (!names || !cues || !parts) throw new Error("a model without the fields that are asked for");
  return {
    names: (text, sentences) => findNames(names, text, sentences),
    attributions: (text, sentences, found) => {
      const clauses = computeClauseFeatures(text, tokenizeSubwords(text, sentences), found);
      return findAttributions(parts, text, clauses, findCueHeads(cues, text, clauses));
    },
  };
}
