// Longer than 200 lines: one table, whose order decides.

import type { PartyKind } from "../../types.ts";
import { GROUPS } from "../lexicon/groups.ts";
import { COMPANY_FORMS, ORGANISATION_NOUNS } from "../lexicon/organisations.ts";
import { PLACES } from "../lexicon/places.ts";
import { CERTAIN_KIND_WEIGHT } from "./classify.ts";
import type { Cluster } from "./clusters.ts";
import { genderOfName, genderOfTitle } from "./gender.ts";
import { KNOWN_ALIASES } from "./known-aliases.ts";
import { firstName, isHead, isTail, withoutLineage, withoutOf } from "./name-words.ts";
import { ownedBodyOf } from "./owned-bodies.ts";
import { type Definitions, isShortForm, mayBeShortForm } from "./short-forms.ts";

const ACRONYM = /^\p{Lu}{2,}$/u;

/** A cluster under one of its names; `words` are that name's normalized words, and `name` joins them by spaces. */
export type MergeCandidate = { cluster: Cluster; kind: PartyKind; words: readonly string[]; name: string };

/** One reason to treat a short name as an alias of a longer one. */
export type AliasRule = {
  /** What the rule compares a short name with: names of more words, of the same words, or any that share a word. */
  with: "longer" | "same" | "any";
  /** False for a short name that the rule says nothing about; it is then compared with none. */
  of?: (short: MergeCandidate) => boolean;
  test: (short: MergeCandidate, long: MergeCandidate, definitions: Definitions) => boolean;
  /** True if the rule asks which names the text defines in brackets. */
  readsDefinitions?: true;
  /** True if a short name that matches several longer ones means the one that the text introduces first. */
  prefersDominant?: true;
  /** True if all names that match are those of one entity, so that a short name joins any of them. */
  isUnambiguous?: true;
  /** True if the rule is not for a short name that is the family name of a person of the text. */
  yieldsToPeople?: true;
};

/**
 * The alias rules, most reliable first.
 * A short name that matches two longer names under one rule is ambiguous and is not merged by it.
 */
export const ALIAS_RULES: readonly AliasRule[] = [
  {
    // Known alias: “EU” is well known to mean “European Union”.
    with: "any",
    of: ({ name }) => KNOWN_ALIASES.has(name),
    isUnambiguous: true,
    test: (short, long) => {
      const fullName = KNOWN_ALIASES.get(short.name);
      const isSameName = fullName !== undefined && fullName === KNOWN_ALIASES.get(long.name);
      return isSameName && short.words.length <= long.words.length;
    },
  },
  {
    // Short form: “FHS” has the initials of “Federal Harbour Service”, or the text defines it in brackets.
    with: "any",
    of: ({ cluster }) => mayBeShortForm(firstName(cluster)),
    readsDefinitions: true,
    test: (short, long, definitions) => long.kind !== "person" && isShortForm(short, long, definitions),
  },
  {
    // Compound family name: “Abu Moss” is “Sadik Abu Moss”, not “Abu Karim Moss”.
    with: "longer",
    test: (short, long) => mayBePerson(short, long) && short.words.length > 1 && isTail(short.words, long.words),
  },
  {
    // Middle name: a person is mentioned with and without a middle name or an initial.
    with: "longer",
    test: (short, long) =>
      mayBePerson(short, long) &&
      short.words.length > 1 &&
      long.words.length > short.words.length &&
      hasSameFirstAndLastName(short.words, withoutLineage(long.words)),
  },
  {
    // Family name: “Brel” is the family name of “Ada Brel Jr.”.
    with: "longer",
    prefersDominant: true,
    test: (short, long) =>
      mayBePerson(short, long) &&
      !isOfOtherGender(short, long) &&
      (isTail(short.words, long.words) || isTail(short.words, withoutLineage(long.words))),
  },
  {
    // First word of a person's name: the first word is the given name, or the family name where that comes first.
    with: "longer",
    test: (short, long) => mayBePerson(short, long) && hasCertainKind(long) && isHead(short.words, long.words),
  },
  {
    // Inner word of a person's name: “Lasso” is the first family name of “Maria Lasso Garcia”.
    with: "longer",
    test: (short, long) =>
      mayBePerson(short, long) &&
      short.words.length === 1 &&
      long.words.length > 2 &&
      long.words.slice(1, -1).includes(short.words[0] ?? ""),
  },
  {
    // Company form: “Dunmore Shipping” is “Dunmore Shipping Ltd” without its legal form.
    with: "longer",
    test: (short, long) =>
      areOrganisations(short, long) &&
      isHead(short.words, long.words) &&
      long.words.slice(short.words.length).every((word) => COMPANY_FORMS.has(word)),
  },
  {
    // Body of the same person: “the Brel campaign” is “Ada Brel's presidential campaign”.
    with: "any",
    of: ({ words }) => ownedBodyOf(words) !== null,
    test: (short, long) => {
      const body = ownedBodyOf(long.words);
      return areOrganisations(short, long) && body !== null && body === ownedBodyOf(short.words);
    },
  },
  {
    // Of-phrase: “Health Ministry” is another order of “Ministry of Health”.
    with: "longer",
    test: (short, long) => areOrganisations(short, long) && withoutOf(long.words).join(" ") === short.name,
  },
  {
    // Last words of an organisation: “Harbour Board” is “Orlan Harbour Board” without its place.
    with: "longer",
    prefersDominant: true,
    test: (short, long) =>
      areOrganisations(short, long) &&
      short.words.length > 1 &&
      !isProperOfName(short.words) &&
      isTail(short.words, long.words),
  },
  {
    // First words of an organisation: “Orlan Savings” is “Orlan Savings Bank” without its noun.
    with: "longer",
    test: (short, long) => areOrganisations(short, long) && short.words.length > 1 && isHead(short.words, long.words),
  },
  {
    // First word of an organisation: “Dunmore” is the proper name in “Dunmore Shipping”; a generic noun such as
    // “Bank” is not.
    with: "longer",
    test: (short, long) =>
      areOrganisations(short, long) &&
      short.words.length === 1 &&
      ((short.words[0]?.length ?? 0) > 3 || ACRONYM.test(firstName(short.cluster))) &&
      isHead(short.words, long.words) &&
      !ORGANISATION_NOUNS.has(firstName(short.cluster)),
  },
  {
    // First word of an organisation that looks like a family name: “Peabody” is “Peabody Energy” where no person of
    // that name is introduced.
    with: "longer",
    yieldsToPeople: true,
    test: (short, long) =>
      (short.kind === "person" || isOfCompany(short, long)) &&
      long.kind === "organisation" &&
      short.words.length === 1 &&
      isHead(short.words, long.words) &&
      isIntroducedBefore(long, short) &&
      short.cluster.mentions.every(({ title }) => title === null),
  },
  {
    // Last word of an organisation: “Sharks” is “Orlan Sharks”, “Gazette” is “Southern Gazette”.
    with: "longer",
    test: (short, long) => areOrganisations(short, long) && short.words.length === 1 && isTail(short.words, long.words),
  },
  {
    // Same name with another form of address: “Mr. Brel” and “Brel” are one person where no second Brel is named.
    with: "same",
    of: ({ kind }) => kind === "person",
    test: (short, long) =>
      short.kind === "person" && long.kind === "person" && short.name === long.name && !isOfOtherGender(short, long),
  },
  {
    // Place with its country: “Kigali” is “Kigali, Rwanda”.
    with: "longer",
    test: (short, long) =>
      short.kind === "place" &&
      long.kind === "place" &&
      isHead(short.words, long.words) &&
      firstName(long.cluster).includes(","),
  },
  {
    // Plural of a group: “Norwegians” is the plural of “Norwegian”.
    with: "any",
    of: ({ kind }) => kind === "group",
    test: (short, long) =>
      short.kind === "group" &&
      long.kind === "group" &&
      short.words.length === long.words.length &&
      short.name === `${long.name}s`,
  },
];

/** True for a full name of its own: "Bank of Orlan" is not the "Royal Bank of Orlan". */
const isProperOfName = ([head = "", of]: readonly string[]): boolean =>
  of === "of" && /^(?:bank|college|university)$/.test(head);

/** True if the form of address before a family name is not of the full name's gender. */
function isOfOtherGender(short: MergeCandidate, long: MergeCandidate): boolean {
  const titles = gendersByTitle(short);
  const gender = genderOfName(firstName(long.cluster)) ?? gendersByTitle(long).find((title) => title !== null) ?? null;
  return gender !== null && titles.some((title) => title !== null && title !== gender) && !titles.includes(gender);
}

/** Returns the genders that the forms of address before a name tell. */
const gendersByTitle = ({ cluster }: MergeCandidate) =>
  cluster.mentions.map(({ title }) => (title ? genderOfTitle(title.text) : null));

/** True if a full name is of the gender that the form of address before a family name tells. */
export const isOfSameGender = (short: MergeCandidate, long: MergeCandidate): boolean => {
  const gender = genderOfName(firstName(long.cluster));
  return gender !== null && gendersByTitle(short).includes(gender);
};

/** True unless the two names are certainly of different kinds or owners; acronyms may always merge. */
export const canMerge = (short: MergeCandidate, long: MergeCandidate): boolean =>
  (short.cluster.owner === undefined || short.cluster.owner === long.cluster.owner) &&
  (short.kind === long.kind ||
    !hasCertainKind(short) ||
    /^[\p{Lu}\p{N}&.-]{2,8}$/u.test(firstName(short.cluster)) ||
    isMistaken(short, long));

/** True if one word was taken for another kind: the text gives the full name before, that of a person as often. */
const isMistaken = (short: MergeCandidate, long: MergeCandidate): boolean =>
  short.words.length === 1 &&
  ((short.kind === "organisation" && long.kind === "person") ||
    (short.kind === "place" && long.kind === "person" && !PLACES.has(firstName(short.cluster))) ||
    (long.kind === "organisation" && (short.kind === "person" || isOfCompany(short, long)))) &&
  isIntroducedBefore(long, short) &&
  (long.kind === "organisation" || long.cluster.mentions.length >= short.cluster.mentions.length);

/** True if a full name comes before the last mention of its short form, which a headline may give first. */
const isIntroducedBefore = (long: MergeCandidate, short: MergeCandidate): boolean =>
  (long.cluster.mentions[0]?.start ?? 0) < (short.cluster.mentions.at(-1)?.start ?? 0);

const areOrganisations = (short: MergeCandidate, long: MergeCandidate) =>
  short.kind === "organisation" && long.kind === "organisation";

const mayBePerson = (short: MergeCandidate, long: MergeCandidate) =>
  long.kind === "person" &&
  long.words.length > 1 &&
  (short.kind === "person" || !hasCertainKind(short) || isMistaken(short, long));

/** True if one mention alone decides the kind of the cluster. */
const hasCertainKind = ({ cluster }: MergeCandidate) =>
  cluster.mentions.some(({ evidence }) => evidence.weight >= CERTAIN_KIND_WEIGHT);

/** True for a word of no list that was taken for a group, where a legal form ends the longer name. */
const isOfCompany = (short: MergeCandidate, long: MergeCandidate): boolean =>
  short.kind === "group" && COMPANY_FORMS.has(long.words.at(-1) ?? "") && !GROUPS.has(firstName(short.cluster));

/** True if the last names are equal and the first names are equal or one is the initial of the other. */
function hasSameFirstAndLastName(short: readonly string[], long: readonly string[]): boolean {
  if (short.at(-1) !== long.at(-1)) return false;
  const [shortFirst = ""] = short;
  const [longFirst = ""] = long;
  return (
    shortFirst === longFirst ||
    (shortFirst.length === 1 && longFirst.startsWith(shortFirst)) ||
    (longFirst.length === 1 && shortFirst.startsWith(longFirst))
  );
}
