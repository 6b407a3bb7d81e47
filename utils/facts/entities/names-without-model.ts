import { GERMAN_OFFICE } from "../lexicon/offices.ts";
import { GIVEN_NAMES, GIVEN_NAMES_OF_OTHER_LANGUAGES, TITLES } from "../lexicon/people.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import { spanWithText } from "../text/spans.ts";
import { CERTAIN_KIND_WEIGHT } from "./classify.ts";
import type { Mention } from "./mentions.ts";

const PARTICLE = /^(?:al|bin|da|de|del|della|der|di|dos|du|el|la|le|van|von|zu|zum|zur)$/;
const PLACE_PREPOSITION = /(?:^|[\s(])(?:à|au|aux|dans|em|en|in|na|negli|nel|nella|no|op|w|в|на|у) $/iu;
const ACRONYM = /^[\p{Lu}\d]{2,6}$/u;
/** Endings of the cases of Russian and Ukrainian names; what is left is compared. */
const CASE_ENDING = /(?:ого|ому|ым|им|ой|ом|ем|ою|ая|ую|ий|ый|а|я|у|ю|е|ы|и|й|ь|о|і)$/u;
const MIN_STEM_CHARS = 3;
const SPEECH = 1.5;

/**
 * Keeps the names with evidence, for languages without a model: a given name, a title, a known name, a verb of speech.
 * A capital alone is none, since a German noun has one, too. Names of people lose the words before and after them, and
 * family names in another case join the full name.
 */
export function evidentNames({ text, language }: AnnotatedText, mentions: readonly Mention[]): Mention[] {
  const isGerman = language.startsWith("de");
  const people = mentions.map((mention) => asPerson(text, mention, isGerman));
  const families = new Map<string, string>();
  for (const person of people) {
    const family = person?.text.split(" ").at(-1);
    if (family) families.set(stemOf(family), family);
  }
  const counts = new Map<string, number>();
  for (const mention of mentions) counts.set(mention.text, (counts.get(mention.text) ?? 0) + 1);
  return mentions.flatMap((mention, index): Mention[] => {
    const person = people[index];
    if (person) return [person];
    const isWord = !mention.text.includes(" ");
    const family = isWord ? families.get(stemOf(mention.text)) : undefined;
    // The name is in its basic form; the offsets are those of the words in the text.
    if (family) return [{ ...mention, text: family, evidence: { kind: "person", weight: SPEECH } }];
    if (/^\p{Ll}/u.test(mention.text) && !/^(?:al-|d['’])/.test(mention.text)) return [];
    const { kind, weight } = mention.evidence;
    const isRepeated = (counts.get(mention.text) ?? 0) > 1;
    const isEvident =
      weight >= CERTAIN_KIND_WEIGHT ||
      (ACRONYM.test(mention.text) && isRepeated) ||
      (!isGerman && weight >= SPEECH) ||
      (!isGerman && !isWord && isRepeated);
    if (!isEvident) return [];
    // Two capitalised words without a given name are seldom a person: "Naciones Unidas", "Corée du Nord".
    if (kind !== "person" || weight >= SPEECH) return [mention];
    const isPlace = PLACE_PREPOSITION.test(text.slice(Math.max(0, mention.start - 8), mention.start));
    return [{ ...mention, evidence: { kind: isPlace ? "place" : "organisation", weight: SPEECH } }];
  });
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
