import { addPhrases, type LanguagePhrases, selectLanguages } from "../utils/phrases/catalog.ts";
import { PHRASE_LANGUAGES } from "../utils/phrases/languages.ts";
import { phrasesOf } from "./build/phrase-files.ts";

/** The phrases of all languages but English, by language. */
export const ALL_PHRASES: Readonly<Record<string, LanguagePhrases>> = Object.fromEntries(
  PHRASE_LANGUAGES.map((language) => [language, phrasesOf(language)]),
);

// Node reads pages of all languages; a script in a page loads the phrases of its page only.
for (const [language, phrases] of Object.entries(ALL_PHRASES)) addPhrases(language, phrases);
// Files of tests that share a process begin with all languages, whatever page was read last.
selectLanguages(null);
