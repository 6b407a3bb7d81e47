import type { Span } from "../types.ts";
import { readFields } from "./field/model.ts";
import { tagWords } from "./field/words.ts";
import { NAMES_FIELD, type Name, namesIn } from "./names/names.ts";
import { readClauses } from "./quotes/clause-words.ts";
import { CUES_FIELD, cueHeadsIn } from "./quotes/cues.ts";
import { attributionsIn, PARTS_FIELD, type SentenceAttribution } from "./quotes/parts.ts";

/** What a model knows of its language: the names in a text, and what its sentences attribute to whom. */
export type Tagger = {
  names: (text: string, sentences: readonly Span[]) => Name[];
  attributions: (text: string, sentences: readonly Span[], names: readonly Name[]) => SentenceAttribution[];
};

/** A tagger from the bytes of a model; throws where they are none. */
export function taggerFrom(bytes: Uint8Array): Tagger {
  const fields = readFields(bytes);
  const names = fields.get(NAMES_FIELD);
  const cues = fields.get(CUES_FIELD);
  const parts = fields.get(PARTS_FIELD);
  if (!names || !cues || !parts) throw new Error("a model without the fields that are asked for");
  return {
    names: (text, sentences) => namesIn(names, text, sentences),
    attributions: (text, sentences, found) => {
      const clauses = readClauses(text, tagWords(text, sentences), found);
      return attributionsIn(parts, text, clauses, cueHeadsIn(cues, text, clauses));
    },
  };
}
