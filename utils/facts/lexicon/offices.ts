import { allLanguages, alternation } from "../../shared/word-lists.ts";
import offices from "./offices.json" with { type: "json" };

/** Offices in lower case that may directly precede a person's name ("president Ada Brel"). */
export const OFFICES: ReadonlySet<string> = new Set([...offices.beforeName, ...offices.rolesBeforeName]);

/**
 * Offices and forms of address in lower case near a name.
 * The names model reads them as a feature, so a change calls for training.
 */
export const OFFICES_NEAR_NAMES: ReadonlySet<string> = new Set(offices.nearNames);

/** Words in lower case that may precede an office as part of a title ("deputy prime minister"). */
export const OFFICE_MODIFIERS: ReadonlySet<string> = new Set(offices.modifiers);

/** Offices that a portfolio may precede ("Water Minister"). */
export const PORTFOLIO_OFFICES: ReadonlySet<string> = new Set(offices.withPortfolio);

/** Matches a German office in one capitalised word ("Polizeisprecherin"). */
export const GERMAN_OFFICE = new RegExp(`^\\p{Lu}\\p{Ll}+${alternation(offices.endings.de)}(?:in|e|en)?$`, "u");

/** Matches an office or occupation anywhere in an English phrase. */
export const ROLE_NOUN = new RegExp(
  `\\b${alternation([...offices.roleNouns, ...offices.rolesBeforeName].sort())}\\b`,
  "i",
);

/** Regular expression source of the Russian and Ukrainian offices that precede a name. */
export const CYRILLIC_OFFICES: string = alternation(allLanguages(offices.cyrillicBeforeName));
