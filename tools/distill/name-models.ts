import { readFileSync } from "node:fs";
import { type ModelLanguage, modelLanguageOf } from "../../utils/facts/names/language.ts";
import { type Tagger, taggerFrom } from "../../utils/facts/tagger.ts";

const MODELS = new URL("../../public/models/", import.meta.url);
const loaded = new Map<ModelLanguage, Tagger>();

/** The tagger for a text's language, or null where there is no model for it; each model is read once. */
export function taggerForText(text: string, declared: string | null): Tagger | null {
  const language = modelLanguageOf(text, declared);
  if (!language) return null;
  const tagger = loaded.get(language) ?? taggerFrom(readFileSync(new URL(`${language}.bin`, MODELS)));
  loaded.set(language, tagger);
  return tagger;
}
