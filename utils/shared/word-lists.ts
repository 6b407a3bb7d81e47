/**
 * Joins regular expression sources into one non-capturing group.
 * The longest source comes first, so that a short form never hides a longer one; equal lengths keep their order.
 */
export const alternation = (sources: Iterable<string>): string =>
  `(?:${[...sources].sort((a, b) => b.length - a.length).join("|")})`;

/** Returns the entries of all languages of a list that is kept by language. */
export const allLanguages = (byLanguage: Readonly<Record<string, readonly string[]>>): string[] =>
  Object.values(byLanguage).flat();

/** Builds a pattern that matches a string only if one of the sources matches all of it. */
export const wholePattern = (sources: Iterable<string>, flags = ""): RegExp =>
  new RegExp(`^${alternation(sources)}$`, flags);
