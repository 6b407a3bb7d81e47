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

/** How family names whose form tells the gender end in the nominative of men, after their case ending is cut off. */
const GENDERED_FAMILY = /(?:[оеё]в|[иы]н|[сц]к)$/u;
const FORM = { male: /(?:[вн]|[иы]й|[иы]м|ого|ому|е)$/u, female: /(?:ой|ою|ая|ую)$/u };
const FEMALE_VERB_BEFORE = /ла(?:сь)?\s$/u;
const FEMALE_VERB_AFTER = /^\s\p{Ll}+ла(?:сь)?(?!\p{L})/u;
const OPENS_CLAUSE = /(?:^|[.!?,«»“”—:\n]\s?)$/u;

type CyrillicGender = "female" | "male";
type Family = { female?: string; male?: string; other?: string };

/**
 * Returns a function that gives people of Cyrillic texts one form: the nominative if the text has it, else the first.
 * A man and a woman of one family name keep a form each. The function returns null for a family name alone that may be
 * that of somebody else. `people` are known people; `mentions` all names, in text order.
 */
export function basicForms(
  text: string,
  people: readonly Mention[],
  mentions: readonly Mention[],
): (mention: Mention) => string | null {
  const forms = new Map<string, Set<string>>();
  const givenForms = new Map<string, string>();
  const firstWords = new Set<string>();
  for (const { text: name } of mentions) {
    const [first = "", ...others] = name.split(" ");
    const family = others.at(-1) ?? first;
    if (!CYRILLIC.test(family)) continue;
    firstWords.add(first);
    const stem = withoutDots(stemOf(first));
    if (GIVEN_NAMES_OF_OTHER_LANGUAGES.has(first) && !(givenForms.has(stem) && /[ая]$/u.test(first)))
      givenForms.set(stem, first);
    const known = forms.get(stemOf(family));
    if (known) known.add(family);
    else forms.set(stemOf(family), new Set([family]));
  }
  const nominativeGiven = (word: string) => givenForms.get(withoutDots(stemOf(word))) ?? givenNameOf(word) ?? word;
  /** "Александра" is a woman's name unless the text has "Александр". */
  const isWomansName = (word: string) =>
    GIVEN_NAMES_OF_OTHER_LANGUAGES.has(word) &&
    /[ая]$/u.test(word) &&
    !MALE_IN_A.test(word) &&
    !firstWords.has(word.slice(0, -1)) &&
    !firstWords.has(`${word.slice(0, -1)}й`);
  const genderOf = (given: string): CyrillicGender | null => {
    if (isWomansName(given)) return "female";
    const name = givenNameOf(given) && nominativeGiven(given);
    return name ? (/[ая]$/u.test(name) && !MALE_IN_A.test(name) ? "female" : "male") : null;
  };
  const families = new Map<string, Family>();
  const unknown = new Map<string, string>();
  for (const { text: name } of people) {
    const [given = "", ...others] = name.split(" ");
    const family = others.at(-1) ?? given;
    if (!CYRILLIC.test(family)) continue;
    const stem = stemOf(family);
    const known = families.get(stem) ?? {};
    families.set(stem, known);
    const gender = others.length > 0 ? genderOf(given) : null;
    const found = [...(forms.get(stem) ?? [])];
    const nominative = gender && found.find((word) => NOMINATIVE[gender].test(word));
    if (gender) known[gender] = nominative ?? known[gender] ?? family;
    else known.other ??= family;
    const key = `${stemOf(given)} ${stem}`;
    if (!gender && others.length > 0 && !unknown.has(key)) unknown.set(key, family);
  }
  return (mention) => {
    const name = mention.text;
    if (!CYRILLIC.test(name)) return name;
    const all = name.split(" ");
    const [given = ""] = all;
    const family = all.at(-1) ?? "";
    const known = families.get(stemOf(family));
    if (!known) return name;
    if (all.length === 1) return familyAlone(text, mention, known);
    const gender = genderOf(given);
    if (!gender) return [...all.slice(0, -1), unknown.get(`${stemOf(given)} ${stemOf(family)}`) ?? family].join(" ");
    const form = known[gender] ?? family;
    if (!NOMINATIVE[gender].test(form)) return [...all.slice(0, -1), form].join(" ");
    const others = all.slice(0, -1).map((word) => (isWomansName(word) ? word : nominativeGiven(word)));
    return [...others, form].join(" ");
  };
}

const withoutDots = (name: string): string => name.replace(/ё/g, "е");

/** Returns the form of a family name alone; null if it may be that of a man or a woman, or is of the other gender. */
function familyAlone(
  text: string,
  { text: name, start, end }: Mention,
  { male, female, other }: Family,
): string | null {
  let gender: CyrillicGender | null = null;
  if (GENDERED_FAMILY.test(stemOf(name))) {
    const before = text.slice(Math.max(0, start - 8), start);
    const isSubject =
      FEMALE_VERB_BEFORE.test(before) ||
      (OPENS_CLAUSE.test(before) && FEMALE_VERB_AFTER.test(text.slice(end, end + 24)));
    if (FORM.female.test(name) || (/а$/u.test(name) && isSubject)) gender = "female";
    else if (FORM.male.test(name)) gender = "male";
  }
  if (gender && (male || female)) return (gender === "male" ? male : female) ?? null;
  return male && female ? null : (male ?? female ?? other ?? name);
}
