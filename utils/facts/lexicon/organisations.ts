import { allLanguages } from "../../shared/word-lists.ts";
import organisations from "./organisations.json" with { type: "json" };

/** Nouns that mark a name as an organisation, at its end or before "of". */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set([
  ...allLanguages(organisations.nouns),
  ...organisations.nounsAlsoBeforeOf,
]);

/** Nouns that begin an organisation's name with "of" ("Bank of", "Ministry of"). */
export const ORGANISATION_OF_NOUNS: ReadonlySet<string> = new Set([
  ...organisations.nounsBeforeOf,
  ...organisations.nounsAlsoBeforeOf,
]);

/** Well-known organisations whose names contain no such noun. */
export const ORGANISATIONS: ReadonlySet<string> = new Set(organisations.names);

/** Nouns that begin an organisation's name with "for" ("Center for"). */
export const ORGANISATION_FOR_NOUNS: ReadonlySet<string> = new Set(organisations.nounsBeforeFor);

/** First words of names that may contain "and" ("Ministry of Food and Agriculture", "Bosnia and Herzegovina"). */
export const HEADS_BEFORE_AND: ReadonlySet<string> = new Set(organisations.headsBeforeAnd);

/** Legal forms and similar words after a company's name, in lower case without dots ("ltd"). */
export const COMPANY_FORMS: ReadonlySet<string> = new Set(organisations.companyForms);
