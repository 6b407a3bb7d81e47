import { stemOf } from "./name-cases.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** All codes of two letters; most are no region and have no name. */
const REGIONS: readonly string[] = [...LETTERS].flatMap((first) => [...LETTERS].map((second) => first + second));
const COUNTRIES = new Map<string, (name: string) => readonly string[] | undefined>();

/** Returns a function that tells a country's names in a language, the full one first; undefined for other names. */
export function countriesIn(language: string): (name: string) => readonly string[] | undefined {
  const known = COUNTRIES.get(language);
  if (known) return known;
  const byStem = new Map<string, readonly string[]>();
  const options = { type: "region", fallback: "none" } as const;
  const long = new Intl.DisplayNames(language, options);
  const short = new Intl.DisplayNames(language, { ...options, style: "short" });
  for (const code of REGIONS) {
    const names = [long.of(code), short.of(code)?.replace(/\. /g, ".")].filter((name) => name !== undefined);
    for (const name of names) byStem.set(stemOf(name.replace(/[. ]/g, "")), names);
  }
  const countryOf = (name: string) => byStem.get(stemOf(name.replace(/[. ]/g, "")));
  COUNTRIES.set(language, countryOf);
  return countryOf;
}
