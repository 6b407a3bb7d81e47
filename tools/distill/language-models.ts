import { readFileSync } from "node:fs";
import { type LanguageModel, readLanguageModel } from "../../utils/facts/language-model.ts";
import { type ModelLanguage, selectModelLanguage } from "../../utils/facts/ner/model-language.ts";

const MODELS = new URL("../../public/models/", import.meta.url);
const loaded = new Map<ModelLanguage, LanguageModel>();

/** The tagger for a text's language, or null where there is no model for it; each model is read once. */
export function loadModelForText(text: string, declared: string | null): LanguageModel | null {
  const language = selectModelLanguage(text, declared);
  if (!language) return null;
  const tagger = loaded.get(language) ?? readLanguageModel(readFileSync(new URL(`${language}.bin`, MODELS)));
  loaded.set(language, tagger);
  return tagger;
}
