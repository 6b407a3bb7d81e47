import { type Gender, genderOfNoun, genderOfPronoun } from "../../entities/gender.ts";
import { givenNameOf } from "../../entities/name-cases.ts";
import { PEOPLE_NOUNS, PERSON_NOUNS } from "../../lexicon/countable-nouns.ts";
import { isPersonNoun, isThingNoun } from "../rules/source-kind.ts";
import { type Discourse, type DiscourseMention, mentionsBefore } from "./discourse.ts";
import type { SourceHead } from "./name-heads.ts";

/** A noun phrase that is a subject and names nobody: its head noun, and what precedes that. */
export type UnnamedSubject = { noun: string; modifiers: readonly string[]; isDefinite: boolean };

const MAX_SUBJECT_CHARS = 160;
const MAX_OWNED_CHARS = 60;
const MAX_NOUN_WORDS = 5;
/** What begins a noun phrase: a determiner or an owner, behind words such as "On Monday," at most. */
const OPENER =
  /^[^\p{L}]*(?:(?:After|As|At|Before|By|During|For|In|On|Since|When|While|With) [^,]{1,60}, )?((?:[Aa]n?|[Aa]nother|[Hh]er|[Hh]is|[Ii]ts|[Mm]y|[Oo]ne|[Oo]ur|[Tt]he|[Tt]heir)(?= )|(?:(?:[Aa]n?|[Tt]he) (?:\p{L}+ ){0,2}|(?:\p{Lu}[\p{L}.-]* ){0,3})\p{L}[\p{L}-]+['’]s?(?= ))/u;
/** No noun phrase goes on with these before its head. */
const NO_MODIFIER = /^(?:an?|as|at|by|for|from|had|has|in|is|of|on|that|the|to|was|who|with)$/i;
/** Between a head and the name that belongs to it: "the mayor Ada Brel", "the mayor of Orlan, Ada Brel". */
const APPOSITION = /^(?:(?: (?:at|for|from|in|of) [^,;:]{1,70})?,(?: (?:an? |the )?\p{L}[\p{L}.]*){0,3})? $/u;
/** The same in languages without a model: "ein Nachbar", "su abogado", "его сосед". */
const FOREIGN_OPENER = /^[^\p{L}]*(ein|eine|sein|seine|ihre?|une?|una|su|son|sa|его|е[её]|один|одна)\s([\p{L}-]+)/iu;
/** "der Anwalt von Brel", "la madre de Brel": a noun phrase up to the name that it owns. */
const OWNING = /\p{L}\s(?:von|des|de|del|du|d['’])\s?(?:(?:la|le|el|l['’])\s?)?((?:[\p{L}-]+\s)?)$/u;
const ARTICLE = /^[^\p{L}]*(der|die|das|ein|eine|el|la|le|l(?=['’])|les|los|las|une?|una)(?!\p{L})[\p{L}\s'’-]*$/iu;
const CYRILLIC_OWNED =
  /^[^\p{L}]*(?:\p{L}+(?:ый|ий|ая) )?(?!\p{L}+(?:л[иао]?|[юе]т|ит) )(?=\p{Script=Cyrillic})\p{L}+ $/u;
const FEMININE = /^(?:die|eine|seine|ihre|la|una|une|sa|одна)$/i;
const QUESTION =
  /^(?:, [^,]{1,40},)? (?:had |then )?ask(?:ed|s) (?!about|for|how|if|that|to|wh)[^.“”]*? (?:about|how|if|wh(?:at|en|ere|ether|o|y)) /;

/** "The former minister", "the Republican nominee" describe somebody who is known already. */
const describesKnown = (article: string, modifiers: readonly string[]): boolean =>
  /^the$/i.test(article) && modifiers.some((modifier) => /^(?:former|\p{Lu}.*|\d.*)$/u.test(modifier));

/** True for a noun in small letters that is one person: "driver", "mother", "mayor". */
const isPerson = (noun: string): boolean =>
  PERSON_NOUNS.has(noun) || PEOPLE_NOUNS.has(`${noun}s`) || isPersonNoun(noun) || genderOfNoun(noun) !== null;

/** True if a pronoun of a gender may refer to a noun or another pronoun in small letters. */
export const mayReferTo = (gender: Gender | null, word: string): boolean => {
  const known =
    genderOfPronoun(word) ??
    genderOfNoun(word) ??
    (/(?:woman|girl)$/.test(word) ? "female" : /(?:man|boy)$/.test(word) ? "male" : null);
  return gender === null || (known ?? gender) === gender;
};

/** Returns the noun or pronoun in small letters that is the head of a source, if it is a person without a name. */
export function unnamedPerson(head: SourceHead, source: string): string | null {
  // "One of Brel's relatives" has the head "one".
  if (head.kind !== "noun" || !(isPerson(head.noun) || /^one of\b/i.test(source))) return null;
  const [article = "", ...words] = source.split(" ");
  return describesKnown(article, words.slice(0, head.modifiers.length - 1)) ? null : head.noun;
}

/** Returns the person without a name who is the subject of a sentence; null if it has another one. */
export function unnamedSubjectOf(discourse: Discourse, index: number, gender: Gender | null): UnnamedSubject | null {
  const sentence = discourse.sentences[index];
  if (!sentence) return null;
  const end = Math.min(sentence.end, sentence.start + MAX_SUBJECT_CHARS);
  const words = discourse.text.slice(sentence.start, end);
  const named = peopleIn(discourse, index);
  if (!discourse.language.startsWith("en")) return foreignSubject(words, sentence.start, named, gender);
  const opener = OPENER.exec(words);
  if (!opener) return null;
  let headEnd = opener[0].length;
  let noun: string | null = null;
  const modifiers: string[] = [];
  for (const { 0: gap, 1: word = "" } of words.slice(headEnd).matchAll(/[ -]([\p{L}\p{N}]+)(?:['’]s)?/gu)) {
    const lower = word.toLowerCase();
    if (modifiers.length >= MAX_NOUN_WORDS || NO_MODIFIER.test(word) || words.slice(headEnd).search(/[ -]/) !== 0)
      break;
    const isHead = isPerson(lower) && !/s$/.test(gap.slice(1 + word.length));
    if (noun !== null && !isHead) break;
    if (noun !== null) modifiers.push(noun);
    noun = isHead ? lower : null;
    if (!isHead) modifiers.push(word);
    headEnd += gap.length;
  }
  const head = sentence.start + headEnd;
  const isNamed = named.some(({ start }) => start >= head && APPOSITION.test(discourse.text.slice(head, start)));
  if (noun === null || isNamed || !mayReferTo(gender, noun)) return null;
  if (describesKnown(opener[1] ?? "", modifiers)) return null;
  return { noun, modifiers, isDefinite: !/^(?:an?|another|one)$/i.test(opener[1] ?? "") };
}

/** True if words before a name make it only an owner: "la madre de Brel", "un porte-parole du ministre Brel". */
export function isOwner(before: string): boolean {
  const [, office] = OWNING.exec(before) ?? [];
  return office !== undefined && (office === "" || isPersonNoun(office.trim().toLowerCase().replace(/s$/, "")));
}

/** The same in a language without a model: an indefinite noun phrase, or one to which a name is only the owner. */
function foreignSubject(
  words: string,
  offset: number,
  named: readonly DiscourseMention[],
  gender: Gender | null,
): UnnamedSubject | null {
  const [first] = named;
  const before = first ? words.slice(0, Math.max(0, first.start - offset)) : "";
  const owned = before.length < MAX_OWNED_CHARS && isOwner(before) ? ARTICLE.exec(before) : null;
  const given = first && words.slice(first.start - offset).split(" ", 1)[0];
  const isOwned = owned || (CYRILLIC_OWNED.test(before) && given && (givenNameOf(given) ?? given) !== given);
  const [lead = "", article = owned?.[1] ?? "", noun = ""] = FOREIGN_OPENER.exec(words) ?? [];
  const isNamed = first && /^,?\s$/.test(words.slice(lead.length, Math.max(0, first.start - offset)));
  if (!isOwned && (noun === "" || isThingNoun(noun.toLowerCase()) || isNamed)) return null;
  const isOther = article !== "" && gender !== null && FEMININE.test(article) !== (gender === "female");
  return isOther ? null : { noun, modifiers: [], isDefinite: false };
}

/** Returns the mentions of people in a sentence, in text order. */
function peopleIn(discourse: Discourse, index: number): DiscourseMention[] {
  const found: DiscourseMention[] = [];
  for (const mention of mentionsBefore(discourse, discourse.sentences[index]?.end ?? 0)) {
    if (mention.sentence !== index) break;
    if (discourse.parties[mention.party]?.kind === "person") found.push(mention);
  }
  return found.reverse();
}

/**
 * Returns who is meant by a pronoun after a sentence that begins with a person: the one who is asked ("Brel asked
 * Holm whether he knew. “Yes,” he said"), or the one in apposition to what is the person's ("Brel's deputy, Holm,
 * left"); null if that is nobody who is named. Otherwise the person is meant.
 */
export function otherThan(party: number, discourse: Discourse, index: number, gender: Gender | null): number | null {
  const people = peopleIn(discourse, index);
  const [first] = people;
  if (first?.party !== party || first.isQuoted) return party;
  const others = people.filter((mention) => mention.party !== party);
  const [other] = others;
  const after = discourse.text.slice(first.end, first.end + MAX_SUBJECT_CHARS);
  const isApposed =
    other && first.isPossessive && /^['’]s?(?: [\p{L}-]+){1,4}, $/u.test(after.slice(0, other.start - first.end));
  if (!isApposed && !QUESTION.test(after)) return party;
  const isOnly = other && others.every((mention) => mention.party === other.party);
  return isOnly && (discourse.genders[other.party] ?? gender) === gender ? other.party : null;
}
