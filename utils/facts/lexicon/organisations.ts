import { allLanguages } from "../../shared/word-lists.ts";
import organisations from "./organisations.json" with { type: "json" };

/** Nouns that mark a name as an organisation, at its end or before "of". */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(allLanguages(organisations.nouns));

/** Nouns that begin an organisation's name with "of" ("Bank of", "Ministry of"). */
export const ORGANISATION_OF_NOUNS: ReadonlySet<string> = new Set(organisations.nounsBeforeOf);

/** Well-known organisations whose names contain no such noun. */
export const ORGANISATIONS: ReadonlySet<string> = new Set(organisations.names);
