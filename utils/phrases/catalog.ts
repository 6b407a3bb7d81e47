// The phrases of the languages that are loaded. Those of English are in the modules that match them.

/** The phrases of one language: regular expression sources by family, then by kind. */
export type LanguagePhrases = { readonly [family: string]: { readonly [kind: string]: readonly string[] } };

const loaded = new Map<string, LanguagePhrases>();
let selected: readonly string[] | null = null;
/** The languages that are matched now; null after a change, until they are asked for. */
let active: string | null = null;

/** Adds the phrases of a language. */
export function addPhrases(language: string, phrases: LanguagePhrases): void {
  loaded.set(language, phrases);
  active = null;
}

/** How many answers with phrases are waited for: a page names more of its languages while it is parsed. */
let waiting = 0;

/** Says that phrases of the page's languages are waited for, or that an answer has come. */
export function setPhrasesLoading(isNow: boolean): void {
  waiting += isNow ? 1 : -1;
}

/** True while phrases of the page's languages are on their way. */
export const arePhrasesLoading = (): boolean => waiting > 0;

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

/** Returns the codes of the languages that are matched now, beside English, with commas between them. */
export function activeLanguages(): string {
  active ??= [...loaded.keys()].filter((language) => !selected || selected.includes(language)).join();
  return active;
}

/**
 * Returns a function that gives what `build` makes of the phrases that are matched now: those in `always`, then those
 * of the languages. It is built when it is first needed, once for each choice of languages.
 */
export function byLanguages<T extends object>(
  always: readonly LanguagePhrases[],
  build: (phrases: readonly LanguagePhrases[]) => T,
): () => T {
  const built = new Map<string, T>();
  return () => {
    const languages = activeLanguages();
    const known = built.get(languages);
    if (known) return known;
    const value = build([...always, ...languages.split(",").map((language) => loaded.get(language) ?? {})]);
    built.set(languages, value);
    return value;
  };
}

/** Returns the sources of a family by kind. */
export function sourcesOf(phrases: readonly LanguagePhrases[], family: string): Map<string, string[]> {
  const byKind = new Map<string, string[]>();
  for (const language of phrases)
    for (const [kind, sources] of Object.entries(language[family] ?? {}))
      byKind.set(kind, [...(byKind.get(kind) ?? []), ...sources]);
  return byKind;
}
