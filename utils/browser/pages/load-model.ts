// Context: extension pages. The one file that fetches: a path without a host, so only a file of the extension.

import { readLanguageModel } from "../../facts/language-model.ts";
import type { LanguageModel } from "../../facts/text/annotations.ts";
import type { ModelLanguage } from "../../facts/text/language.ts";

/** Loads the model of a language. Rejects if its file is missing or damaged. */
export async function loadModel(language: ModelLanguage): Promise<LanguageModel> {
  const response = await fetch(`/models/${language}.bin`);
  if (!response.ok) throw new Error(`models/${language}.bin: ${response.status}`);
  return readLanguageModel(new Uint8Array(await response.arrayBuffer()));
}
