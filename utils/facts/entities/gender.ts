import { allLanguages } from "../../shared/word-lists.ts";
import type { Party } from "../../types.ts";
import { NAMES_BY_GENDER } from "../lexicon/people.ts";
import words from "./gender-words.json" with { type: "json" };

/** The grammatical gender by which pronouns refer to a person. */
export type Gender = "female" | "male";

/** Forms of address and nouns that tell a person's gender. */
const NOUNS: Readonly<Record<Gender, ReadonlySet<string>>> = {
  female: new Set(allLanguages(words.female)),
  male: new Set(allLanguages(words.male)),
};
const PRONOUNS: Readonly<Record<Gender, ReadonlySet<string>>> = {
  female: new Set(words.femalePronouns),
  male: new Set(words.malePronouns),
};
const GENDERS: readonly Gender[] = ["female", "male"];
const MAX_TITLE_CHARS = 24;
const MIN_DOMINANCE = 3;
/** More mentions than these tell nothing new. */
const MAX_MENTIONS = 40;

/** Returns the gender of a pronoun in small letters; null if it has none. */
export const genderOfPronoun = (pronoun: string): Gender | null =>
  GENDERS.find((gender) => PRONOUNS[gender].has(pronoun)) ?? null;

/** Returns the gender that a form of address or a noun in small letters tells; null if it tells none. */
export const genderOfNoun = (noun: string): Gender | null => GENDERS.find((gender) => NOUNS[gender].has(noun)) ?? null;

/** Men's names in a language that are women's in others, or end like women's. */
const MEN = /^(?:(?:es|pt) (?:Borja|Lula)|fr Jean|it (?:Andrea|Elia|Gabriele|Luca|Michele|Nicola|Papa|Simone))$/;
/** Languages in which a given name's last letter tells the gender; a Slavic -a may be the genitive of a man's. */
const ENDS_LIKE: Readonly<Record<Gender, RegExp>> = {
  female: /^(?:es|it|pt) .*a$/,
  male: /^(?:(?:es|it|pt) (?!Amparo|Consuelo|Ros|Roc).*o|pl .*[^aeiouyąę])$/,
};

/**
 * Returns the gender of nearly all bearers of a full name's given name in a language, a BCP 47 tag; null if it is used
 * for both, or unknown.
 */
export function genderOfName(name: string, language = "en"): Gender | null {
  const [given = "", family] = name.split(/[\s-]+/);
  if (family === undefined) return null;
  const known = `${language.slice(0, 2)} ${given}`;
  if (MEN.test(known)) return "male";
  return (
    GENDERS.find((gender) => NAMES_BY_GENDER[gender].has(given)) ??
    GENDERS.find((gender) => ENDS_LIKE[gender].test(known)) ??
    null
  );
}

/** Returns the gender that the last word of a title before a name tells ("Mrs."); null if it tells none. */
export const genderOfTitle = (title: string): Gender | null =>
  genderOfNoun(/(?<!\p{L})(\p{L}+)[.\s]*$/u.exec(title)?.[1]?.toLowerCase() ?? "");

/**
 * Returns the gender of a person: by the given name, else by the forms of address before the mentions, else by the
 * role. Null for others, for unknown names, and where the text contradicts itself.
 */
export function genderOf(
  text: string,
  { kind, name, aliases, role, mentions }: Party,
  language?: string,
): Gender | null {
  if (kind !== "person") return null;
  const byName = [name, ...aliases].map((known) => genderOfName(known, language)).find((gender) => gender !== null);
  if (byName) return byName;
  const titles: Record<Gender, number> = { female: 0, male: 0 };
  for (const { start, end } of mentions.slice(0, MAX_MENTIONS)) {
    const before = text.slice(Math.max(0, start - MAX_TITLE_CHARS), start);
    // "her son, Alain, said"
    const gender = genderOfTitle(text[end] === "," ? before.replace(/, $/, " ") : before);
    if (gender) titles[gender]++;
  }
  // A few mentions may be of a relative.
  const isClear = Math.max(titles.female, titles.male) >= MIN_DOMINANCE * Math.min(titles.female, titles.male);
  if (titles.female + titles.male > 0) return !isClear ? null : titles.female > titles.male ? "female" : "male";
  const roleWords = (role ?? "").toLowerCase().match(/\p{L}+/gu) ?? [];
  return GENDERS.find((gender) => roleWords.some((word) => NOUNS[gender].has(word))) ?? null;
}
