import { GERMAN_OFFICE } from "../lexicon/offices.ts";
import { GIVEN_NAMES, GIVEN_NAMES_OF_OTHER_LANGUAGES, TITLES } from "../lexicon/people.ts";
import { speechWordsOf } from "../lexicon/speech-words.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import { spanWithText } from "../text/spans.ts";
import { CERTAIN_KIND_WEIGHT } from "./classify.ts";
import type { Mention } from "./mentions.ts";
import words from "./name-evidence.json" with { type: "json" };

const PARTICLE = /^(?:al|bin|da|de|del|della|der|di|dos|du|el|la|le|van|von|zu|zum|zur)$/;
const PLACE_PREPOSITION = /(?:^|[\s(])(?:à|au|aux|dans|em|en|in|na|negli|nel|nella|no|op|w|в|на|у) $/iu;
const ACRONYM = /^[\p{Lu}\d]{2,6}$/u;
/** Endings of the cases of Russian and Ukrainian names; what is left is compared. */
const CASE_ENDING = /(?:ого|ому|ым|им|ой|ом|ем|ою|ая|ую|ий|ый|а|я|у|ю|е|ы|и|й|ь|о|і)$/u;
const MIN_STEM_CHARS = 3;
/** Two or three words that may be a person's name; an acronym before them is a party's. */
const FULL_NAME =
  /^(?:\p{Lu}{2,6} )?(\p{Lu}\p{L}?['’]?\p{Ll}[\p{L}'’-]*(?: (?:(?:de|del|van|von) )?\p{Lu}\p{L}?['’]?\p{Ll}[\p{L}'’-]*){1,2})$/u;
/** Names of organisations follow an article more often than those of people do. */
const ARTICLE_BEFORE =
  /(?<!\p{L})(?:al?|au|aux|da|del?|della?|des|do|du|el|en|il|l|la|las|le|les|los|nel|o|un|una|une)['’ ]\s?$/iu;
const ELISION = /^(?:[dl]|qu|\p{L}{2}ll)['’](?=\p{Lu})/iu;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** All codes of two letters; most are no region and have no name. */
const REGIONS: readonly string[] = [...LETTERS].flatMap((first) => [...LETTERS].map((second) => first + second));
const COUNTRIES = new Map<string, (name: string) => readonly string[] | undefined>();
const SPEECH = 1.5;
const MIN_PLACE_MENTIONS = 3;
const PLAIN_WORD = /^\p{Lu}\p{Ll}[\p{L}-]+$/u;
const MAX_CONTEXT_CHARS = 90;
/** "El alcalde de Orlan, Per Anstad", "le député Per Anstad": a role with its complement, at the end of a text. */
const ROLE_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${words.roleStems.join("|")})\\p{Ll}*(?:(?:\\s[\\p{L}'’-]+){0,6},\\s|(?:\\s(?!(?:${words.prepositions.join("|")})\\s)\\p{Ll}+){0,2}\\s)$`,
  "iu",
);
/** "Die 54-jährige", "de 54 años,": an age before a name. */
const AGE_BEFORE = /\d\d(?:-?jährigen?| Jahre alten?| ans| años| anni| лет),?\s$/;
const AGE_AFTER = /^(?:,? \(\d\d\)|, de \d\d (?:ans|años))/;

/**
 * Keeps the names with evidence, for languages without a model: a given name, a title, a known name, a verb of speech.
 * A capital alone is none, since a German noun has one, too. Names of people lose the words before and after them, and
 * family names in another case join the full name.
 */
export function evidentNames({ text, language }: AnnotatedText, found: readonly Mention[]): Mention[] {
  const isGerman = language.startsWith("de");
  const countryOf = countriesIn(language);
  const mentions = found.map((mention) => trimName(text, mention));
  const speech = speechWordsOf(language)?.speech;
  const single = new Set(mentions.filter((mention) => !mention.text.includes(" ")).map((mention) => mention.text));
  const people = mentions.map(
    (mention) => asPerson(text, mention, isGerman) ?? asIntroduced(text, mention, isGerman, single, speech),
  );
  const families = new Map<string, string>();
  for (const person of people) {
    const family = person?.text.split(" ").at(-1);
    if (family) families.set(stemOf(family), family);
  }
  const counts = new Map<string, number>();
  const places = new Set(
    mentions.filter(({ start }) => followsPlacePreposition(text, start)).map((place) => place.text),
  );
  for (const mention of mentions) counts.set(mention.text, (counts.get(mention.text) ?? 0) + 1);
  return mentions.flatMap((mention, index): Mention[] => {
    const person = people[index];
    if (person) return [person];
    const country = countryOf(mention.text);
    // The name in its basic form, the same for all mentions: "России" is "Россия", "EE.UU." is "Estados Unidos".
    const [full = mention.text] = country?.filter((name) => text.includes(name)) ?? [];
    if (country) return [{ ...mention, text: full, evidence: { kind: "place", weight: CERTAIN_KIND_WEIGHT } }];
    const isWord = !mention.text.includes(" ");
    const family = isWord ? families.get(stemOf(mention.text)) : undefined;
    // The name is in its basic form; the offsets are those of the words in the text.
    if (family) return [{ ...mention, text: family, evidence: { kind: "person", weight: SPEECH } }];
    if (/^\p{Ll}/u.test(mention.text) && !/^(?:al-|d['’])/.test(mention.text)) return [];
    const { kind, weight } = mention.evidence;
    const count = counts.get(mention.text) ?? 0;
    if (
      !isGerman &&
      PLAIN_WORD.test(mention.text) &&
      count >= MIN_PLACE_MENTIONS &&
      places.has(mention.text) &&
      weight < SPEECH
    )
      return [{ ...mention, evidence: { kind: "place", weight: SPEECH } }];
    const isRepeated = count > 1;
    const isEvident =
      weight >= CERTAIN_KIND_WEIGHT ||
      (ACRONYM.test(mention.text) && isRepeated) ||
      (!isGerman && weight >= SPEECH) ||
      (!isGerman && !isWord && isRepeated);
    if (!isEvident) return [];
    // Two capitalised words without a given name are seldom a person: "Naciones Unidas", "Corée du Nord".
    if (kind !== "person" || weight >= SPEECH) return [mention];
    const isPlace = followsPlacePreposition(text, mention.start);
    return [{ ...mention, evidence: { kind: isPlace ? "place" : "organisation", weight: SPEECH } }];
  });
}

const followsPlacePreposition = (text: string, start: number): boolean =>
  PLACE_PREPOSITION.test(text.slice(Math.max(0, start - 8), start));

/** Leaves out an elided article or preposition, and adds the last dot of an abbreviation: "l’Ukraine", "EE.UU.". */
function trimName(text: string, mention: Mention): Mention {
  const start = mention.start + (ELISION.exec(mention.text)?.[0].length ?? 0);
  const isAbbreviation = /^\p{Lu}+\.\p{Lu}+$/u.test(mention.text) && text[mention.end] === ".";
  const end = mention.end + (isAbbreviation ? 1 : 0);
  return { ...mention, ...spanWithText(text, { start, end }) };
}

/** Returns the person of whom the words beside a name tell an office, an age or that they speak; null for others. */
function asIntroduced(
  text: string,
  mention: Mention,
  isGerman: boolean,
  families: ReadonlySet<string>,
  speech?: RegExp,
): Mention | null {
  const { start, end } = mention;
  const before = text.slice(Math.max(0, start - MAX_CONTEXT_CHARS), start);
  const person = (from: number): Mention => ({
    ...mention,
    ...spanWithText(text, { start: from, end }),
    evidence: { kind: "person", weight: CERTAIN_KIND_WEIGHT },
  });
  const office = /^(?:.*\s)?(\p{Lu}[\p{L}-]+)\s(\p{Lu}\p{L}+\s\p{Lu}[\p{L}-]+)$/u.exec(mention.text);
  // "Orlaner Bürgermeisterin Runa Velde".
  if (isGerman && office && GERMAN_OFFICE.test(office[1]?.replace(/^.*-/, "") ?? ""))
    return { ...person(end - (office[2]?.length ?? 0)), title: null };
  const name = FULL_NAME.exec(mention.text)?.[1];
  if (!name) return null;
  if (AGE_BEFORE.test(before) || AGE_AFTER.test(text.slice(end, end + 14))) return person(end - name.length);
  if (!isGerman && ROLE_BEFORE.test(before)) return person(end - name.length);
  if (!isGerman && families.has(name.split(" ").at(-1) ?? "") && !ARTICLE_BEFORE.test(before))
    return person(end - name.length);
  const verb = /(\p{Ll}+)\s$/u.exec(before)?.[1] ?? "";
  const isLast = /^[,.:;»”“"]/.test(text.slice(end, end + 1));
  return speech?.test(verb) && (isGerman ? isLast && verb.endsWith("e") : true) && mention.evidence.weight < SPEECH
    ? person(end - name.length)
    : null;
}

/** Returns a function that tells a country's names in a language, the full one first; undefined for other names. */
function countriesIn(language: string): (name: string) => readonly string[] | undefined {
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

/** Returns the person whose given name a mention holds, without the words around the name; null if it holds none. */
function asPerson(text: string, mention: Mention, isGerman: boolean): Mention | null {
  const words = [...mention.text.matchAll(/\S+/g)];
  const given = words.findIndex(([word]) => isGivenName(word));
  if (given < 0 || given === words.length - 1) return null;
  let last = given + 1;
  while (last < words.length - 1 && (PARTICLE.test(words[last]?.[0] ?? "") || isGivenName(words[last]?.[0] ?? "")))
    last++;
  // "Pedro Sánchez Pérez": in other languages a second family name may follow.
  const next = words[last + 1]?.[0] ?? "";
  if (!isGerman && /^\p{Lu}/u.test(next)) last++;
  const start = mention.start + (words[given]?.index ?? 0);
  const end = mention.start + (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0);
  const before = words.slice(0, given).map(([word]) => word);
  const office = before.findIndex((word) => TITLES.has(word) || GERMAN_OFFICE.test(word.replace(/^.*-/, "")));
  const titleStart = mention.start + (words[Math.max(0, office)]?.index ?? 0);
  const title = office < 0 ? mention.title : spanWithText(text, { start: titleStart, end: start - 1 });
  return {
    ...mention,
    ...spanWithText(text, { start, end }),
    title,
    evidence: { kind: "person", weight: CERTAIN_KIND_WEIGHT },
  };
}

function isGivenName(word: string): boolean {
  const [first = ""] = word.split("-");
  if ([word, first].some((name) => GIVEN_NAMES.has(name) || GIVEN_NAMES_OF_OTHER_LANGUAGES.has(name))) return true;
  return /^[А-ЯІЇЄ]/u.test(word) && CYRILLIC_STEMS.has(stemOf(word));
}

/** Returns a name without its case ending, where its alphabet has cases. */
function stemOf(name: string): string {
  if (!/^[А-ЯІЇЄ]/u.test(name)) return name;
  const stem = name.replace(CASE_ENDING, "");
  return stem.length < MIN_STEM_CHARS ? name : stem;
}

const CYRILLIC_STEMS: ReadonlySet<string> = new Set(
  [...GIVEN_NAMES_OF_OTHER_LANGUAGES].filter((name) => /^[А-ЯІЇЄ]/u.test(name)).map(stemOf),
);
