import { CLOSED_CLASS_WORDS } from "../lexicon/common-words.ts";
import { OFFICES, ROLE_NOUN } from "../lexicon/offices.ts";
import { ORGANISATION_NOUNS } from "../lexicon/organisations.ts";
import { lookUpVerbForm } from "../lexicon/verb-forms.ts";
import kinship from "./kinship-words.json" with { type: "json" };
import words from "./role-words.json" with { type: "json" };

/** Maximum number of words of a role. */
export const MAX_ROLE_WORDS = 15;
/** The article, possessive or "one of the" that opens a noun phrase, with the space after it. */
export const ARTICLE: RegExp = /^(?:the|an?|its|his|her|their|one of (?:the|its)) /i;
/** "Its" and "his" say nothing without the sentence before. */
export const OWNER_PRONOUN: RegExp = /^(?:its|his|her|their) /i;
const PREPOSITION = /^(?:at|for|from|in|of|on|to|with)$/;
/** Words that no role begins with or takes in before a name. */
export const ROLE_STOPS: ReadonlySet<string> = new Set([...CLOSED_CLASS_WORDS, ...words.stops]);
const NO_OCCUPATION: ReadonlySet<string> = new Set(words.noOccupations);
/** A noun for an office or occupation, or the abbreviation of a title. */
const ROLE_WORD = new RegExp(
  `^(?:${ROLE_NOUN.source}|${words.occupations.join("|")}|(?:[a-z]+-)?(?:${words.abbreviations.join("|")})\\.?)$`,
  "i",
);
/** How nouns for what people do end, beside those that are listed. */
const OCCUPATION = /(?:er|or|ist|man|woman|ian|eer|ant)$/;

/** True for a noun of an office or occupation. */
export const isRoleNoun = (word: string): boolean =>
  ROLE_WORD.test(word.replace(/-elect$/, "")) || OFFICES.has(word.toLowerCase());

/** True for a noun phrase whose head says what somebody is or does. */
export function isRole(phrase: string, hasArticle: boolean): boolean {
  const all = phrase.split(/\s+/);
  if (!phrase || all.length > MAX_ROLE_WORDS || ROLE_STOPS.has(all[0]?.toLowerCase() ?? "")) return false;
  // "Pressing the leader on it" is what somebody did.
  if (/^\p{L}+ing (?:an?|her|him|his|its|on|that|the|their|them|with)\b/u.test(phrase)) return false;
  const preposition = all.findIndex((word, index) => index > 0 && PREPOSITION.test(word));
  const head = all[(preposition < 0 ? all.length : preposition) - 1] ?? "";
  const isKnown = all.slice(0, preposition < 0 ? all.length : preposition).some(isRoleNoun);
  const isLikely = hasArticle && /^\p{Ll}/u.test(head) && OCCUPATION.test(head) && !NO_OCCUPATION.has(head);
  // "the law professor Ada Brel" is somebody else; "the Justice Department" is a body.
  const isOther = all.some((word, index) => {
    const next = all[index + 1] ?? "";
    const isBody = /^\p{Lu}/u.test(word) && ORGANISATION_NOUNS.has(next);
    // "Chief Product Officer" is one office.
    const isOffice = /^\p{Lu}/u.test(word) && isRoleNoun(all[index + 2] ?? "");
    return isRoleNoun(word) && /^\p{Lu}\p{Ll}/u.test(next) && !isRoleNoun(next) && !isBody && !isOffice;
  });
  return (isKnown || isLikely) && !isOther && !hasVerb(phrase);
}

/** What a list adds to a field of work: "of fleet" is followed by ", finances and alliances at Orlan Air". */
const FIELDS =
  /^(?:, \p{Ll}[\p{L}-]+(?: \p{Ll}+)?){1,4},? and \p{Ll}[\p{L}-]+(?: (?!at|for|of|with)\p{Ll}+)?(?: (?:at|for|of|with) (?:the )?[\p{Lu}&][\p{L}&’' -]{1,50}?)?(?=[,.;)]|$)/u;
const ENDS_WITH_FIELD = / (?:for|of) \p{Ll}[\p{L}-]+(?: \p{Ll}+)?$/u;

/** Returns how much of the words behind a role's first mark goes on with its fields of work. */
export const fieldsLength = (role: string, after: string): number =>
  ENDS_WITH_FIELD.test(role) ? (FIELDS.exec(after)?.[0].length ?? 0) : 0;

/** True if a phrase holds a verb in the past or third person, so that it is a clause. */
const hasVerb = (phrase: string): boolean =>
  phrase.split(/\s+/).some((word) => /^(?:auxiliary|past)$/.test(lookUpVerbForm(word) ?? ""));

const DETERMINER = /^(?:the|an?|its|his|her|their|our|my)$/i;
const RELATIVES: ReadonlySet<string> = new Set([...kinship.companions, ...kinship.relatives]);
/** After these a role may have no determiner: "said chief executive", "by former mayor". */
const BEFORE_BARE_ROLE = /^(?:said|says|by|to|with|and|but|where|when|as)$/i;
const MAX_BARE_WORDS = 3;
/** "The newly elected mayor", "the party's elected leader": here a participle is an adjective. */
const BEFORE_PARTICIPLE = /ly$|['’]s?$|^(?:best|first|former|long|most|much|now|once|twice|well)$/;

/**
 * Returns the noun phrase for what somebody does that ends a clause: "the housing minister" of "Ada Brel appointed the
 * housing minister", "Orlan's mayor" of "They sued Orlan's mayor". Null if it ends in no such phrase.
 */
export function lastRole(clause: readonly string[]): string | null {
  for (let start = clause.length - 1; start >= 0; start--) {
    if (!opensNounPhrase(clause, start)) continue;
    const phrase = clause.slice(start);
    const role = phrase.join(" ");
    // "A mother to their son": the name is the son's.
    if (OWNER_PRONOUN.test(role) && RELATIVES.has(phrase.at(-1) ?? "")) return null;
    const isBare = start === 0 && !DETERMINER.test(phrase[0] ?? "") && !/['’]s?$/.test(phrase[0] ?? "");
    if (!isRole(role.replace(ARTICLE, ""), !isBare) || isClause(phrase, isBare)) continue;
    if (!DETERMINER.test(phrase[0] ?? "") && !isShort(phrase)) continue;
    const [noun = "", preposition = ""] = clause.slice(Math.max(0, start - 2), start);
    // "The deputy to the mayor" is one role, "the mayor's wife" and "the wife of the mayor" have none.
    if (PREPOSITION.test(preposition) && isRoleNoun(noun)) continue;
    return preposition === "of" && RELATIVES.has(noun) ? null : role.replace(OWNER_PRONOUN, "");
  }
  return null;
}

/** True for a determiner, the first word of an owner ("Orlan Bank's"), and what may open a phrase without either. */
function opensNounPhrase(clause: readonly string[], index: number): boolean {
  const before = clause[index - 1] ?? "";
  if (index === 0 || DETERMINER.test(clause[index] ?? "")) return true;
  if (DETERMINER.test(before)) return false;
  if (BEFORE_BARE_ROLE.test(before)) return true;
  let last = index;
  while (/^\p{Lu}/u.test(clause[last] ?? "") && !/['’]s?$/.test(clause[last] ?? "")) last++;
  return !/^\p{Lu}/u.test(before) && /^\p{Lu}.*['’]s?$/u.test(clause[last] ?? "");
}

/** True unless a phrase without determiner has more than three words before a preposition, or no known occupation. */
function isShort(phrase: readonly string[]): boolean {
  const end = phrase.findIndex((word) => PREPOSITION.test(word));
  const noun = phrase.slice(0, end < 0 ? phrase.length : end);
  if (/^\p{Lu}/u.test(noun[0] ?? "") || /['’]s?$/.test(noun[0] ?? "")) return true;
  return noun.length <= MAX_BARE_WORDS && !noun.some((word) => DETERMINER.test(word)) && isRoleNoun(noun.at(-1) ?? "");
}

/** True if a verb or another noun phrase follows a noun: "the president dismissed army chief". */
function isClause(phrase: readonly string[], isBare: boolean): boolean {
  const end = phrase.findIndex((word, index) => index > 0 && PREPOSITION.test(word));
  return phrase.slice(0, end < 0 ? phrase.length : end).some((word, index) => {
    const before = phrase[index - 1];
    if (before !== undefined && DETERMINER.test(word)) return true;
    if (before === undefined || DETERMINER.test(before) || BEFORE_PARTICIPLE.test(before)) return false;
    const form = lookUpVerbForm(word);
    return form === "participle" || (isBare && form === "third");
  });
}

/** True for words that tell less of somebody than an office does: "an heir of miners", "the MP for Orlan". */
export function describes(role: string): boolean {
  return /^(?:the )?MP /.test(role) || (/^an? /.test(role) && !role.split(" ").some(isRoleNoun));
}

/** True for "one of the engineers on the project". */
export const isOneOfMany = (phrase: string): boolean =>
  /^one of (?:its|the) /.test(phrase) &&
  isRole(phrase.replace(ARTICLE, "").replace(/^((?:\p{L}+ ){0,3}?\p{L}+(?:er|or|ist|ant|ian))s\b/u, "$1"), true);
