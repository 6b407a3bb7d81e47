/** A source that matches nothing. */
export const NOTHING = "(?!)";

/**
 * Joins regular expression sources into one non-capturing group.
 * The longest source comes first, so that a short form never hides a longer one; equal lengths keep their order.
 * Without sources it matches nothing.
 */
export const alternation = (sources: Iterable<string>): string =>
  `(?:${[...sources].sort((a, b) => b.length - a.length).join("|") || NOTHING})`;

/** Regular expression sources by language. */
export type SourcesByLanguage = Readonly<Record<string, readonly string[]>>;

/** Returns the sources of all languages. */
export const allLanguages = (byLanguage: SourcesByLanguage): string[] => Object.values(byLanguage).flat();

/** Joins the sources of all languages into one non-capturing group. */
export const anyLanguage = (byLanguage: SourcesByLanguage): string => alternation(allLanguages(byLanguage));

/** Builds a pattern that matches a string only if one of the sources matches all of it. */
export const wholePattern = (sources: Iterable<string>, flags = ""): RegExp =>
  new RegExp(`^${alternation(sources)}$`, flags);
