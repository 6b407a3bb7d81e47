// The words of the article step. Those of other languages than English come with the phrases of the cleaning.
import { byLanguages, sourcesOf } from "../phrases/catalog.ts";
import any from "./words/any.json" with { type: "json" };
import en from "./words/en.json" with { type: "json" };

type Family = keyof typeof any | keyof typeof en;

/** Returns the words of one kind of a family, as regular expression sources. */
export type WordsOf = (family: Family, kind: string) => readonly string[];

// What belongs to many languages, and English.
const ALWAYS = [any, en];

/** Returns a function that gives the pattern that `build` makes of words in the languages that are matched now. */
export const wordPattern = (build: (words: WordsOf) => RegExp): (() => RegExp) =>
  byLanguages(ALWAYS, (phrases) => build((family, kind) => sourcesOf(phrases, family).get(kind) ?? []));
