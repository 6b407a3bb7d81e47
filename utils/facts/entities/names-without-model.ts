import { GERMAN_OFFICE } from "../lexicon/offices.ts";
import { GIVEN_NAMES, GIVEN_NAMES_OF_OTHER_LANGUAGES, TITLES } from "../lexicon/people.ts";
import { speechWordsOf } from "../lexicon/speech-words.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import { spanWithText } from "../text/spans.ts";
import { CERTAIN_KIND_WEIGHT } from "./classify.ts";
import { countriesIn } from "./country-names.ts";
import { asIntroduced, isCyrillicFamily } from "./introduced-people.ts";
import type { Mention } from "./mentions.ts";
import { basicForms, givenNameOf, stemOf } from "./name-cases.ts";
import words from "./name-evidence.json" with { type: "json" };
import { findRepeatedNames } from "./repeated-names.ts";

const PARTICLE = /^(?:al|bin|da|de|del|della|der|di|dos|du|el|la|le|van|von|zu|zum|zur)$/;
const PLACE_PREPOSITION = /(?:^|[\s(])(?:à|au|aux|dans|em|en|in|na|negli|nel|nella|no|op|w|в|на|у) $/iu;
const ACRONYM = /^[\p{Lu}\d]{2,6}$/u;
const ELISION = /^(?:[dl]|qu|\p{L}{2}ll)['’](?=\p{Lu})/iu;
const SPEECH = 1.5;
const NO_PARTY: ReadonlySet<string> = new Set(words.acronymsOfThings);
/** Common nouns with their genitive: "Spitze der Organisation". */
const GERMAN_GENITIVE = / (?:der|des) /;
/** What follows a name in German without a mark: "… gab Runa Velde den Ton vor". */
const GERMAN_OBJECT = /(?<!\s(?:van|von))\s(?:das|dem|den|die)\s.*/;
/** A street or a school that bears a name is no person. */
const STREET_BEFORE = /(?:улиц|площад|проспект|имени|им\.|[Cc]alle|[Aa]venida|[Rr]ue|[Pp]lace)\p{Ll}*\s$/u;
/** A word before a name that ends the sentence before: "… die Rolle der Frau. Dialog …". */
const SENTENCE_END = /\p{L}{4}\.$/u;
/** Forms of address, which no other mention repeats. */
const ADDRESS = /^(?:Mme|Mlle|MM?|Sra?|Don|Doña|Herr|Frau)\.?\s/;
const MIN_PLACE_MENTIONS = 3;
const PLAIN_WORD = /^\p{Lu}\p{Ll}[\p{L}-]+$/u;

/**
 * Keeps the names with evidence, for languages without a model: a given name, a title, a known name, a verb of speech.
 * A capital alone is none, since a German noun has one, too. Names of people lose the words before and after them, and
 * family names in another case join the full name.
 */
export function evidentNames({ text, language, tokens }: AnnotatedText, found: readonly Mention[]): Mention[] {
  const isGerman = language.startsWith("de");
  const countryOf = countriesIn(language);
  const { speech, according } = speechWordsOf(language) ?? {};
  const lowerCase = new Set(tokens.filter((token) => /^\p{Ll}/u.test(token.text)).map((token) => token.text));
  const mentions = found.map((mention) =>
    trimName(text, mention, isGerman ? null : (word) => lowerCase.has(word) || isAccording(according, word)),
  );
  const single = new Set(
    mentions
      .filter((mention) => PLAIN_WORD.test(mention.text) && isUnknown(mention, countryOf))
      .map(({ text }) => text),
  );
  const repeated = findRepeatedNames(text);
  const people = mentions.map(
    (mention) => asPerson(text, mention, isGerman) ?? asIntroduced(text, mention, isGerman, single, repeated, speech),
  );
  const basicForm = basicForms(
    text,
    people.filter((person) => person !== null),
    mentions,
  );
  const families = new Set(people.flatMap((person) => (person ? stemOf(person.text.split(" ").at(-1) ?? "") : [])));
  const counts = new Map<string, number>();
  const places = new Set(
    mentions.filter(({ start }) => followsPlacePreposition(text, start)).map((place) => place.text),
  );
  // One form for all mentions of a name: declined forms in the nominative, known abbreviations in full.
  const fullNames = new Map<string, string | undefined>();
  const fullNameOf = (name: string): string | undefined => {
    const country = countryOf(name);
    if (country && !fullNames.has(name)) fullNames.set(name, country.find((full) => text.includes(full)) ?? country[0]);
    return fullNames.get(name);
  };
  for (const mention of mentions) counts.set(mention.text, (counts.get(mention.text) ?? 0) + 1);
  return mentions.flatMap((mention, index): Mention[] => {
    const person = people[index];
    // The name is in its basic form; the offsets are those of the words in the text.
    if (STREET_BEFORE.test(text.slice(Math.max(0, mention.start - 16), mention.start))) return [];
    const isWord = !mention.text.includes(" ");
    if (person || (isWord && !fullNameOf(mention.text) && families.has(stemOf(mention.text)))) {
      const name = basicForm(person ?? mention);
      const found: Mention = person ?? { ...mention, evidence: { kind: "person", weight: SPEECH } };
      return name === null ? [] : [{ ...found, text: name }];
    }
    const full = fullNameOf(mention.text);
    if (full) return [{ ...mention, text: full, evidence: { kind: "place", weight: CERTAIN_KIND_WEIGHT } }];
    if (/^\p{Ll}/u.test(mention.text) && !/^(?:al-|d['’])/.test(mention.text)) return [];
    if (
      SENTENCE_END.test(mention.title?.text ?? "") ||
      NO_PARTY.has(mention.text.replace(/^.* /, "")) ||
      (isGerman && GERMAN_GENITIVE.test(mention.text))
    )
      return [];
    const { kind } = mention.evidence;
    // What the rules for English read as an age after one word is a date or a list.
    const weight = isWord && kind === "person" && !mention.title ? 0 : mention.evidence.weight;
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
      (ACRONYM.test(mention.text) && repeated.hasAcronymTwice(mention.text)) ||
      (!isGerman && weight >= SPEECH && !ACRONYM.test(mention.text)) ||
      (!isGerman && !isWord && isRepeated);
    if (!isEvident) return [];
    // Two capitalised words without a given name are seldom a person: "Naciones Unidas", "Corée du Nord".
    if (kind !== "person" || weight >= SPEECH) return [mention];
    const isPlace = followsPlacePreposition(text, mention.start);
    const likelyKind = isCyrillicFamily(mention.text) ? "person" : "organisation";
    return [{ ...mention, evidence: { kind: isPlace ? "place" : likelyKind, weight: SPEECH } }];
  });
}

function isAccording(according: RegExp | undefined, word: string): boolean {
  if (!according) return false;
  according.lastIndex = 0;
  return according.test(word);
}

/** True for a word that is no country and no name of a list. */
const isUnknown = ({ text, evidence }: Mention, countryOf: (name: string) => readonly string[] | undefined): boolean =>
  evidence.weight < CERTAIN_KIND_WEIGHT && !countryOf(text);

const followsPlacePreposition = (text: string, start: number): boolean =>
  PLACE_PREPOSITION.test(text.slice(Math.max(0, start - 8), start));

/**
 * Cuts an ordinary word, a form of address or an elided article from the start of a name, and adds the last dot of an
 * abbreviation: "Selon Brel", "Mme Brel", "l’Ukraine", "EE.UU.".
 */
function trimName(text: string, mention: Mention, isOrdinaryWord: ((word: string) => boolean) | null): Mention {
  // "Selon Brel", "Le Brelan": what opens a sentence and is written small elsewhere is no part of a name.
  const [opening = ""] = /^\p{Lu}\p{L}*\s(?=\p{Lu})/u.exec(mention.text) ?? [];
  const isOrdinary = isOrdinaryWord?.(opening.trim().toLowerCase()) && !isGivenName(opening.trim());
  const skipped = isOrdinary
    ? opening.length
    : ((ADDRESS.exec(mention.text) ?? ELISION.exec(mention.text))?.[0].length ?? 0);
  const start = mention.start + skipped;
  const isAbbreviation = /^\p{Lu}+\.\p{Lu}+$/u.test(mention.text) && text[mention.end] === ".";
  const tail = isOrdinaryWord ? 0 : (GERMAN_OBJECT.exec(mention.text)?.[0].length ?? 0);
  const end = mention.end + (isAbbreviation ? 1 : -tail);
  return { ...mention, ...spanWithText(text, { start, end }) };
}

/** Returns the person whose given name a mention holds, without the words around the name; null if it holds none. */
function asPerson(text: string, mention: Mention, isGerman: boolean): Mention | null {
  const words = [...mention.text.matchAll(/\S+/g)];
  const given = words.findIndex(([word]) => isGivenName(word));
  if (given < 0 || given === words.length - 1 || words.at(-1)?.[0].length === 1) return null;
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
  const [first = "", ...rest] = word.split("-");
  // "Konrad-Moe-Stiftung" bears a whole name.
  if (rest.length > 1) return false;
  if ([word, first].some((name) => GIVEN_NAMES.has(name) || GIVEN_NAMES_OF_OTHER_LANGUAGES.has(name))) return true;
  return givenNameOf(word) !== undefined;
}
