import { GIVEN_NAMES_OF_OTHER_LANGUAGES } from "../lexicon/people.ts";
import type { Mention } from "./mentions.ts";

/** Endings of the cases of Russian and Ukrainian names; what is left is compared. */
const CASE_ENDING = /(?:ого|ому|ым|им|ой|ом|ем|ою|ая|ую|ий|ый|а|я|у|ю|е|ы|и|й|ь|о|і)$/u;
const MIN_STEM_CHARS = 3;
const CYRILLIC = /^[А-ЯІЇЄ]/u;
/** How the nominative of a family name ends: "Брел", "Орланский", "Брело"; "Брела", "Орланская". */
const NOMINATIVE = { male: /(?<![ое]г)о$|[^аеёиоуыэюяіїє]$/u, female: /[ая]$/u };
/** Given names of men that end like those of women. */
const MALE_IN_A = /^(?:Илья|Микола|Никита)$/;

/** Returns a name without its case ending, where its alphabet has cases. */
export function stemOf(name: string): string {
  if (!CYRILLIC.test(name)) return name;
  const stem = name.replace(CASE_ENDING, "");
  return stem.length < MIN_STEM_CHARS ? name : stem;
}

const GIVEN_BY_STEM: ReadonlyMap<string, string> = new Map(
  [...GIVEN_NAMES_OF_OTHER_LANGUAGES].filter((name) => CYRILLIC.test(name)).map((name) => [stemOf(name), name]),
);

/** Returns a Cyrillic given name in the nominative; undefined for other words. */
export const givenNameOf = (word: string): string | undefined =>
  CYRILLIC.test(word) ? GIVEN_BY_STEM.get(stemOf(word)) : undefined;

/**
 * Returns a function that gives people of Cyrillic texts one form: the nominative if the text has it, else the first.
 * `people` are known people; `mentions` all names, in text order.
 */
export function basicForms(people: readonly Mention[], mentions: readonly Mention[]): (name: string) => string {
  const forms = new Map<string, Set<string>>();
  for (const { text } of mentions) {
    const family = text.split(" ").at(-1) ?? "";
    if (!CYRILLIC.test(family)) continue;
    const known = forms.get(stemOf(family));
    if (known) known.add(family);
    else forms.set(stemOf(family), new Set([family]));
  }
  const basic = new Map<string, string>();
  for (const { text } of people) {
    const [given = "", ...others] = text.split(" ");
    const family = others.at(-1) ?? given;
    const name = others.length > 0 ? givenNameOf(given) : undefined;
    const gender = name === undefined ? null : /[ая]$/u.test(name) && !MALE_IN_A.test(name) ? "female" : "male";
    const found = [...(forms.get(stemOf(family)) ?? [])];
    const form = (gender && found.find((word) => NOMINATIVE[gender].test(word))) ?? basic.get(stemOf(family)) ?? family;
    if (gender || !basic.has(stemOf(family))) basic.set(stemOf(family), form);
  }
  return (name) => {
    if (!CYRILLIC.test(name)) return name;
    const all = name.split(" ");
    const family = basic.get(stemOf(all.at(-1) ?? ""));
    if (family === undefined) return name;
    const isNominative =
      all.length > 1 && NOMINATIVE[/[ая]$/u.test(givenNameOf(all[0] ?? "") ?? "") ? "female" : "male"].test(family);
    return [...all.slice(0, -1).map((word) => (isNominative ? (givenNameOf(word) ?? word) : word)), family].join(" ");
  };
}
