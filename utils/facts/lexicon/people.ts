import { allLanguages } from "../../shared/word-lists.ts";
import givenNames from "./given-names.json" with { type: "json" };
import titles from "./titles.json" with { type: "json" };

/** Given names of many languages, in the spelling of English-language news. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(givenNames);

/** Words of office and rank before a name, capitalised; several can follow one another. */
export const TITLES: ReadonlySet<string> = new Set(allLanguages(titles.titles));

/** Titles that count only next to another title, because alone they often qualify other nouns. */
export const DEPENDENT_TITLES: ReadonlySet<string> = new Set(titles.dependent);
