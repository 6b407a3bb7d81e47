// The phrases of the languages that are loaded. English and what belongs to no language are always there.
import any from "../data/any.json" with { type: "json" };
import en from "../data/en.json" with { type: "json" };

/** A meaning that phrases share, such as a request for support. */
export type PhraseFamily = keyof typeof any | keyof typeof en;

/** The phrases of one language: regular expression sources by family, then by the edges that they need. */
export type LanguagePhrases = { readonly [family: string]: { readonly [edge: string]: readonly string[] } };

/** Holds what belongs to no language, such as currency signs and addresses. */
const ANY_LANGUAGE = "any";
const loaded = new Map<string, LanguagePhrases>([
  [ANY_LANGUAGE, any],
  ["en", en],
]);
let selected: readonly string[] | null = null;
/** The languages that are matched now; null after a change, until they are asked for. */
let active: readonly string[] | null = null;

/** Adds the phrases of a language. */
export function addPhrases(language: string, phrases: LanguagePhrases): void {
  loaded.set(language, phrases);
  active = null;
}

let isLoading = false;

/** Says whether phrases of the page's languages are on their way. */
export function setPhrasesLoading(isNow: boolean): void {
  isLoading = isNow;
}

/** True while phrases of the page's languages are on their way. */
export const arePhrasesLoading = (): boolean => isLoading;

/** True if the phrases of a language are loaded. */
export const hasPhrases = (language: string): boolean => loaded.has(language);

/**
 * Selects the languages whose phrases are matched from now on, beside English; null for all that are loaded.
 * A script in a page selects its page's languages; in Node every page selects its own before it is read.
 */
export function selectLanguages(languages: readonly string[] | null): void {
  selected = languages;
  active = null;
}

/** Returns the codes of the languages that are matched now; the same list until they change. */
export function activeLanguages(): readonly string[] {
  active ??= [...loaded.keys()].filter(
    (language) => !selected || language === ANY_LANGUAGE || language === "en" || selected.includes(language),
  );
  return active;
}

/** Returns the sources of a family at each edge, in some languages. */
export function phrasesOf(family: PhraseFamily, languages: readonly string[]): Map<string, string[]> {
  const byEdge = new Map<string, string[]>();
  for (const language of languages)
    for (const [edge, sources] of Object.entries(loaded.get(language)?.[family] ?? {}))
      byEdge.set(edge, [...(byEdge.get(edge) ?? []), ...sources]);
  return byEdge;
}
