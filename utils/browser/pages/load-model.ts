// Context: extension pages. The one file that loads a language model: by a path without a host, from the extension itself.

import { type LanguageModel, readLanguageModel } from "../../facts/language-model.ts";
import { type ModelLanguage, selectModelLanguage } from "../../facts/ner/model-language.ts";

/** The tagger for a text's language, or null where there is no model for it, or its file cannot be read. */
export async function loadModelForText(text: string, declared: string | null): Promise<LanguageModel | null> {
  const language = selectModelLanguage(text, declared);
  try {
    return language && readLanguageModel(await bytesOf(language));
  } catch (error) {
    console.error("Factbox: the model of names could not be read", error);
    return null;
  }
}

async function bytesOf(language: ModelLanguage): Promise<Uint8Array> {
  const answer = await fetch(`/models/${language}.bin`);
  return new Uint8Array(await answer.arrayBuffer());
}
