import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addPhrases } from "../utils/clean/phrases/catalog.ts";
import { PHRASE_LANGUAGES } from "../utils/clean/phrases/languages.ts";

const DATA = join(import.meta.dirname, "../utils/clean/data");

// Node reads pages of all languages; a script in a page loads the phrases of its page only.
for (const language of PHRASE_LANGUAGES)
  addPhrases(language, JSON.parse(readFileSync(join(DATA, `${language}.json`), "utf8")));
