import { readCrfModels } from "./crf/crf-model.ts";
import { findNames, NAMES_MODEL } from "./ner/find-names.ts";
import { computeClauseFeatures } from "./quotes/model/attribution-features.ts";
import { ATTRIBUTION_MODEL, findAttributions } from "./quotes/model/attribution-model.ts";
import { CUES_MODEL, findCueHeads } from "./quotes/model/cues.ts";
import type { LanguageModel } from "./text/annotations.ts";

/** Reads a language's models from the bytes of its file. Throws an error with a reason if the file is damaged. */
export function readLanguageModel(bytes: Uint8Array): LanguageModel {
  const models = readCrfModels(bytes);
  const namesModel = models.get(NAMES_MODEL);
  const cuesModel = models.get(CUES_MODEL);
  const attributionModel = models.get(ATTRIBUTION_MODEL);
  if (!namesModel || !cuesModel || !attributionModel) throw new Error("the file lacks one of its models");
  return {
    names: (text, words) => findNames(namesModel, text, words),
    attributions: (text, words, names, quotedSpans) => {
      const clauses = computeClauseFeatures(words, names, quotedSpans);
      return findAttributions(attributionModel, text, clauses, findCueHeads(cuesModel, text, clauses));
    },
  };
}
