import { readFileSync } from "node:fs";
import { findFacts } from "../../utils/facts/find-facts.ts";
import { readLanguageModel } from "../../utils/facts/language-model.ts";
import type { LanguageModel } from "../../utils/facts/text/annotations.ts";
import type { ModelLanguage } from "../../utils/facts/text/language.ts";
import type { AnalysisDependencies } from "../../utils/pipeline/analyze.ts";

const MODELS = new URL("../../public/models/", import.meta.url);
const loaded = new Map<ModelLanguage, LanguageModel>();

/** Reads the model of a language from `public/models/`, once. Throws if the file is missing or damaged. */
export function loadModel(language: ModelLanguage): LanguageModel {
  const model = loaded.get(language) ?? readLanguageModel(readFileSync(new URL(`${language}.bin`, MODELS)));
  loaded.set(language, model);
  return model;
}

/** The pipeline's dependencies in Node. */
export const NODE_DEPENDENCIES: AnalysisDependencies = {
  now: () => performance.now(),
  loadEngine: async () => ({ findFacts }),
  loadModel: async (language) => loadModel(language),
};
