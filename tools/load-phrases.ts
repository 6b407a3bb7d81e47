import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addPhrases, type LanguagePhrases, selectLanguages } from "../utils/phrases/catalog.ts";
import { PHRASE_LANGUAGES } from "../utils/phrases/languages.ts";

const DATA = join(import.meta.dirname, "../utils/clean/data");

/** The phrases of all languages but English, by language. */
export const ALL_PHRASES: Readonly<Record<string, LanguagePhrases>> = Object.fromEntries(
  PHRASE_LANGUAGES.map((language) => [language, JSON.parse(readFileSync(join(DATA, `${language}.json`), "utf8"))]),
);

// Node reads pages of all languages; a script in a page loads the phrases of its page only.
for (const [language, phrases] of Object.entries(ALL_PHRASES)) addPhrases(language, phrases);
// Files of tests that share a process begin with all languages, whatever page was read last.
selectLanguages(null);
