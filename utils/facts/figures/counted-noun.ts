import { NOUN_PHRASE_BREAKS } from "../lexicon/common-words.ts";
import { isDemonym, PEOPLE_NOUNS, PERSON_NOUNS, THING_NOUNS } from "../lexicon/countable-nouns.ts";
import { NUMBER_VALUES } from "../lexicon/number-words.ts";
import phraseWords from "./data/phrase-words.json" with { type: "json" };
import { isOfOrganisations } from "./group-members.ts";
import type { ParsedNumber } from "./parse-number.ts";
import { type NumberToken, nextInPhrase } from "./tokenize-numbers.ts";
import type { NumberSentence } from "./types.ts";

/**
 * The noun that a number counts; `end` is the index after the noun.
 * `unit` is "people", "votes" or null. `isCasualty` is true if the noun itself says that people were hurt.
 */
export type CountedNoun = {
  end: number;
  unit: string | null;
  counts: { start: number; end: number };
  isCasualty: boolean;
};

// Maximum number of adjectives between an English number and its noun.
const MAX_ADJECTIVES = 3;
// Words that a number never counts and that end its noun phrase.
const BREAKS = new Set([...NOUN_PHRASE_BREAKS, ...phraseWords.breaks]);
// Plurals that precede another noun: "50 sports teams".
const PLURAL_MODIFIERS = new Set(phraseWords.pluralModifiers);
// Plurals that are units of time, scores or scales, not counted things.
const UNCOUNTED = new Set(phraseWords.uncountedPlurals);

/** True for a word after a blank. */
export function followsBlank(token: NumberToken | undefined): token is NumberToken {
  return token?.kind === "word" && token.gap === "blank";
}

const isGluedHyphen = (token: NumberToken | undefined) => token?.text === "-" && token.gap === "glued";
/**
 * True if an apostrophe makes the noun before it a possessor ("20 workers' houses").
 * False for a closing quotation mark.
 */
function isGenitive(tokens: readonly NumberToken[], start: number): boolean {
  const next = tokens[start + 1];
  if (tokens[start]?.gap !== "glued" || !/^['’]$/.test(tokens[start]?.text ?? "")) return false;
  return next?.kind === "word" && (next.gap === "glued" || next.text === next.lower);
}

/**
 * Parses the noun that a number counts: joined to it by a hyphen, or after at most three adjectives.
 * `numberEnd` is the index after the number and its qualifier. Returns null if the number counts nothing known.
 */
export function parseCountedNoun(
  sentence: NumberSentence,
  amount: ParsedNumber,
  numberEnd: number,
): CountedNoun | null {
  const { tokens, locale } = sentence;
  const compound = readCompound(tokens, numberEnd);
  if (compound) return compound;
  const isEnglish = locale.language === "en" || locale.language === "";
  const maxAdjectives = isEnglish ? MAX_ADJECTIVES : 1;
  let index = skipAge(tokens, numberEnd);
  for (let step = 0; step <= maxAdjectives; step++) {
    const token = tokens[index];
    if (!followsBlank(token) || token.text.length === 1) return null;
    const noun =
      nounAt(tokens, index) ??
      (amount.value === 1 && PERSON_NOUNS.has(token.lower) ? singleToken(index, "people") : null);
    if (noun && isEnglish && !amount.digits && isName(token)) return null; // "Seven Sisters"
    if (noun) return isGenitive(tokens, noun.end) || isGluedHyphen(tokens[noun.end]) ? null : noun;
    if (step <= 1 && countsAnything(amount) && isPlural(token) && endsPhrase(tokens, index + 1))
      return singleToken(index, null);
    if (step > 0 && joinsAdjectives(tokens, index)) {
      index++;
      step--;
      continue;
    }
    // "two traits users want", "a 3M policy allowed staff": a plural or a verb ends the phrase.
    if (isEnglish && (isHead(token) || (step > 0 && isVerbAfterNoun(tokens, index)))) return null;
    if (BREAKS.has(token.lower) || NUMBER_VALUES.has(token.lower) || isGenitive(tokens, index + 1)) return null;
    const adjective = index + 1;
    index = skipCompound(tokens, adjective);
    const last = index > adjective ? nounAt(tokens, index - 1) : null; // "12 first-graders"
    if (last) return isGenitive(tokens, last.end) ? null : last;
    // "two young, unarmed men"
    if (step === 0 && tokens[index]?.text === "," && followsBlank(tokens[index + 1]) && nounAt(tokens, index + 2))
      index++;
  }
  return null;
}

/** True for the conjunction of "wounded or ill members", before an adjective or the noun itself. */
const joinsAdjectives = (tokens: readonly NumberToken[], index: number): boolean =>
  /^(?:and|or)$/.test(tokens[index]?.lower ?? "") &&
  followsBlank(tokens[index + 1]) &&
  !BREAKS.has(tokens[index + 1]?.lower ?? "") &&
  (nounAt(tokens, index + 2) ?? nounAt(tokens, index + 3)) !== null;

const isHead = (token: NumberToken) => isPlural(token) && !PLURAL_MODIFIERS.has(token.lower);
const isVerbAfterNoun = (tokens: readonly NumberToken[], index: number) =>
  /\p{Ll}{2}ed$/u.test(tokens[index]?.text ?? "") && !/ly$/.test(tokens[index - 1]?.lower ?? "");

const isName = ({ text, lower }: NumberToken) =>
  /^\p{Lu}\p{Ll}/u.test(text) && PEOPLE_NOUNS.has(lower) && !isDemonym(text);

/** Returns the index after an age ("two 12-year-old boys"), or the same index if there is none. */
function skipAge(tokens: readonly NumberToken[], start: number): number {
  const year = nextInPhrase(tokens, start + 1);
  if (tokens[start]?.kind !== "number" || year === start + 1 || !/^years?$/.test(tokens[year]?.lower ?? ""))
    return start;
  const old = nextInPhrase(tokens, year + 1);
  return tokens[old]?.lower === "old" ? old + 1 : start;
}

/** Returns the index after the words that hyphens join to an adjective ("2,000 low-wage workers"). */
function skipCompound(tokens: readonly NumberToken[], start: number): number {
  let index = start;
  for (let step = 0; step < 3; step++) {
    const next = nextInPhrase(tokens, index);
    if (next === index || next < 0) break;
    index = next + 1;
  }
  return index;
}

// A number from here on is a figure whatever it counts: "12 floors", "378 arrests". A bare year is none.
const MIN_COUNT = 10;
const countsAnything = ({ digits, scale, plain, value }: ParsedNumber) =>
  scale > 1 || (value >= MIN_COUNT && !(digits && plain && value >= 1900 && value <= 2100));
const isPlural = ({ text }: NumberToken) =>
  /^\p{Ll}{3,}s$/u.test(text) && !/(?:ss|us|is|ous)$/.test(text) && !UNCOUNTED.has(text);

/** True if the noun before a token is probably the last word of its phrase. */
function endsPhrase(tokens: readonly NumberToken[], start: number): boolean {
  const token = tokens[start];
  if (isGenitive(tokens, start)) return false;
  if (!followsBlank(token) || BREAKS.has(token.lower)) return true;
  return !PEOPLE_NOUNS.has(token.lower) && !THING_NOUNS.has(token.lower) && !/^\p{Ll}+s$/u.test(token.text);
}

/**
 * Parses the noun that a hyphen joins to a number.
 * Examples: "a 12-member panel", "a 300-strong crowd", "the 60-vote threshold".
 */
function readCompound(tokens: readonly NumberToken[], numberEnd: number): CountedNoun | null {
  const next = nextInPhrase(tokens, numberEnd);
  const word = tokens[next];
  if (next === numberEnd || !word || tokens[next + 1]?.gap === "glued") return null;
  if (word.lower === "vote") return singleToken(next, "votes");
  if (!PERSON_NOUNS.has(word.lower) && word.lower !== "strong") return null;
  return word.lower === "member" && isOfOrganisations(tokens, next) ? null : singleToken(next, "people");
}

const singleToken = (start: number, unit: string | null): CountedNoun => ({
  end: start + 1,
  unit,
  counts: { start, end: start + 1 },
  isCasualty: false,
});

/**
 * Returns the noun for people, votes or things at a token, or null for any other word.
 * A second noun for people is included ("women voters").
 */
export function nounAt(tokens: readonly NumberToken[], start: number): CountedNoun | null {
  const token = tokens[start];
  if (token?.kind !== "word") return null;
  if (token.lower === "votes") return singleToken(start, "votes");
  const next = tokens[start + 1];
  if (token.lower === "dead" && followsBlank(next) && !BREAKS.has(next.lower)) return null; // "four dead bodies"
  if (token.lower === "members") return singleToken(start, isOfOrganisations(tokens, start) ? null : "people");
  if (PEOPLE_NOUNS.has(token.lower) || isDemonym(token.text)) {
    let end = start + 1;
    for (
      let next = tokens[end];
      followsBlank(next) && end < start + 3 && next.lower !== "dead" && PEOPLE_NOUNS.has(next.lower);
      next = tokens[end]
    )
      end++;
    return { end, unit: "people", counts: { start, end }, isCasualty: false };
  }
  return THING_NOUNS.has(token.lower) ? singleToken(start, null) : null;
}
