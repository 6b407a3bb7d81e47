import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LanguagePhrases } from "../../utils/phrases/catalog.ts";

const UTILS = join(import.meta.dirname, "../../utils");
/** Folders with a file for each language: the phrases of the cleaning, and the words of the article step. */
const FOLDERS = ["clean/data", "article/words"];

/** Returns all phrases of a language; each step has families of its own, and a language those of one step at least. */
export function phrasesOf(language: string): LanguagePhrases {
  const files = FOLDERS.map((folder) => join(UTILS, folder, `${language}.json`)).filter((file) => existsSync(file));
  if (!files.length) throw new Error(`no phrases of ${language}`);
  return Object.assign({}, ...files.map((file) => JSON.parse(readFileSync(file, "utf8"))));
}
