import { allLanguages } from "../../shared/word-lists.ts";
import givenNames from "./given-names.json" with { type: "json" };
import namesByLanguage from "./given-names-by-language.json" with { type: "json" };
import nameGenders from "./name-genders.json" with { type: "json" };
import titles from "./titles.json" with { type: "json" };

/** Given names of many languages, in the spelling of English-language news. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(Object.values(givenNames).flat());

/** Given names of the languages without a model, beside those above. */
export const GIVEN_NAMES_OF_OTHER_LANGUAGES: ReadonlySet<string> = new Set(
  Object.values(namesByLanguage).flatMap(allLanguages),
);

/**
 * Given names of other languages by gender, and names of which at least 97 in 100 bearers are of one gender, by the
 * births in the USA since 1930 (Social Security Administration, public domain).
 */
export const NAMES_BY_GENDER: Readonly<Record<"female" | "male", ReadonlySet<string>>> = {
  female: new Set([...givenNames.female, ...nameGenders.female, ...allLanguages(namesByLanguage.female)]),
  male: new Set([
    ...givenNames.male,
    ...givenNames.maleFamily,
    ...nameGenders.male,
    ...allLanguages(namesByLanguage.male),
  ]),
};

/** Words of office and rank before a name, capitalised; several can follow one another. */
export const TITLES: ReadonlySet<string> = new Set([...allLanguages(titles.titles), ...titles.dependent]);

/** Titles that count only next to another title, because alone they often qualify other nouns. */
export const DEPENDENT_TITLES: ReadonlySet<string> = new Set(titles.dependent);
