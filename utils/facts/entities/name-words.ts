import { type Cluster, normalizeName } from "./clusters.ts";

/** Returns the normalized words of a name. */
export const nameWords = (name: string): string[] =>
  normalizeName(name)
    .split(/[\s,"“”-]+/)
    .filter(Boolean);

/** Returns the name of a cluster's first mention, or "" for a cluster without names. */
export const firstName = ({ names }: Cluster): string => names.keys().next().value ?? "";

/** True if a longer name ends in the words of a shorter one. */
export const isTail = (short: readonly string[], long: readonly string[]): boolean =>
  short.length < long.length && short.every((word, index) => word === long[long.length - short.length + index]);

/** True if a longer name begins with the words of a shorter one. */
export const isHead = (short: readonly string[], long: readonly string[]): boolean =>
  short.length < long.length && short.every((word, index) => word === long[index]);

const FUNCTION_WORDS = new Set(
  "of and the for de la el del al bin ibn van von der den da do dos du di des les l d on in to a".split(" "),
);

/**
 * Returns the acronyms of a name: the initials of all its words, those without function words and "&", and both without
 * the "U.S." before the name.
 */
export const initials = (words: readonly string[]): string[] =>
  (words[0] === "us" ? [words, words.slice(1)] : [words])
    .flatMap((all) => [all, all.filter((word) => !FUNCTION_WORDS.has(word))])
    .map((counted) => counted.map(([letter]) => (letter === "&" ? "" : letter)).join(""));

/** Returns "health ministry" for "ministry of health", as words; an empty list for names of another form. */
export function withoutOf(words: readonly string[]): string[] {
  const [head = "", of, ...rest] = words;
  return of === "of" && rest.length ? [...rest.filter((word) => !/^(?:the|and)$/.test(word)), head] : [];
}

const LINEAGE = /^(?:jr|sr|ii|iii|iv)$/;

/** Returns the words of a person's name without "Jr", "III" and the like. */
export const withoutLineage = (words: readonly string[]): string[] => words.filter((word) => !LINEAGE.test(word));
