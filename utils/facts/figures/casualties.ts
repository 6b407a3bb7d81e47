import {
  ADJACENT_CASUALTY_WORDS,
  CASUALTY_PARTICIPLES,
  CASUALTY_VERBS,
  isDemonym,
  PEOPLE_NOUNS,
} from "../lexicon/countable-nouns.ts";
import { type CountedNoun, followsBlank, nounAt, parseCountedNoun } from "./counted-noun.ts";
import phraseWords from "./data/phrase-words.json" with { type: "json" };
import type { ParsedNumber } from "./parse-number.ts";
import type { NumberToken } from "./tokenize-numbers.ts";
import type { NumberSentence } from "./types.ts";

// Words between a count of people and its casualty participle.
const AUXILIARIES = new Set(phraseWords.casualtyAuxiliaries);
// Words that end the noun phrase of a number.
const BOUNDARY = new Set(phraseWords.boundaries);

/**
 * Returns the index of the casualty participle after a number or its noun ("were killed", "others have died"), or -1.
 * Looks at five tokens at most. With `needsAuxiliary`, a participle right at `start` counts only if it may follow
 * the number directly ("12 dead").
 */
export function findCasualtiesAfter(tokens: readonly NumberToken[], start: number, needsAuxiliary: boolean): number {
  let isActive = false;
  for (let index = start; index < start + 5; index++) {
    const token = tokens[index];
    if (!followsBlank(token)) return -1;
    if (/^(?:have|has|had)$/.test(token.lower)) isActive = true;
    if (/^(?:been|dead)$/.test(token.lower)) isActive = false;
    // "12 have died" are casualties; "12 have captured" are not.
    if (CASUALTY_PARTICIPLES.has(token.lower) && isActive && !/^(?:died|perished|drowned)$/.test(token.lower))
      return -1;
    if (CASUALTY_PARTICIPLES.has(token.lower))
      return needsAuxiliary && index === start && !ADJACENT_CASUALTY_WORDS.has(token.lower) ? -1 : index;
    if (token.lower === "taken" && !isActive && isTaken(tokens, index + 1)) return index;
    if (!AUXILIARIES.has(token.lower)) return -1;
  }
  return -1;
}

/** True after "taken" in "taken to hospital", "taken hostage", "taken into custody". */
function isTaken(tokens: readonly NumberToken[], start: number): boolean {
  const word = (index: number) => tokens[index]?.lower ?? "";
  const isInHospital =
    word(start) === "to" &&
    (word(start + 1) === "hospital" || word(start + 2) === "hospital" || word(start + 1) === "hospitals");
  return (
    isInHospital ||
    /^(?:hostage|prisoner|captive)$/.test(word(start)) ||
    (word(start) === "into" && word(start + 1) === "custody")
  );
}

/**
 * Parses casualties without a noun: "12 were killed", "five dead", "killing 12", "a death toll of 12", "two others".
 * `qualifierStart` is the first token of the number's qualifiers, `end` the token after the number.
 * Returns null if the number counts no casualties.
 */
export function parseCasualties(sentence: NumberSentence, qualifierStart: number, end: number): CountedNoun | null {
  const { tokens } = sentence;
  const after = findCasualtiesAfter(tokens, end, true);
  if (after >= 0) {
    const next = tokens[after + 1];
    if (after > end) return countPeople(end, after);
    return next?.kind === "word" && !BOUNDARY.has(next.lower) ? null : countPeople(after + 1, after);
  }
  const next = tokens[end];
  if (next?.lower === "of" && OF_WHOM.test(tokens[end + 1]?.lower ?? "")) return readPartOf(sentence, end);
  if (endsPhrase(next)) {
    const verb = tokens[qualifierStart - 1]?.lower ?? "";
    if (CASUALTY_VERBS.has(verb) && tokens[qualifierStart]?.gap === "blank")
      return countPeople(end, qualifierStart - 1);
    if (/^(?:of|is|was)$/.test(verb) && tokens[qualifierStart - 2]?.lower === "population")
      return countPeople(end, qualifierStart - 2);
    const label = tokens[qualifierStart - 2]; // a line of a list: "Injured: 4,877"
    if (
      verb === ":" &&
      label &&
      (CASUALTY_PARTICIPLES.has(label.lower) || PEOPLE_NOUNS.has(label.lower) || isDemonym(label.text))
    )
      return countPeople(end, qualifierStart - 2);
    const toll = TOLL_VERB.test(verb) ? tollBefore(tokens, qualifierStart) : -1;
    return toll >= 0 ? { ...countPeople(end, toll), counts: { start: toll, end: toll + 2 } } : null;
  }
  if (next?.lower === "others") {
    const context = tokens.slice(Math.max(0, qualifierStart - CONTEXT_TOKENS), end + CONTEXT_TOKENS);
    return context.some(({ lower }) => CASUALTY_PARTICIPLES.has(lower) || CASUALTY_VERBS.has(lower))
      ? { ...countPeople(end + 1, end), isCasualty: false }
      : null;
  }
  return null;
}

// Words after "of" that refer to a group of people.
const OF_WHOM = /^(?:them|whom|the|its|their|his|her|our|those|these)$/;
// A stand-in for a number whose value does not matter to the noun.
const ANY_NUMBER: ParsedNumber = { end: 0, value: 2, digits: false, plain: false, scale: 1, letter: false };

/**
 * Parses a part of a group: "two of them children", "12 of the young victims".
 * `end` is the index of "of"; returns null if no countable noun follows.
 */
function readPartOf(sentence: NumberSentence, end: number): CountedNoun | null {
  const { tokens } = sentence;
  const isWholeGroup = !/^(?:them|whom)$/.test(tokens[end + 1]?.lower ?? "");
  const copula = !isWholeGroup && /^(?:were|are|was|is)$/.test(tokens[end + 2]?.lower ?? "");
  const nounStart = copula ? end + 3 : end + 2;
  const counted = isWholeGroup
    ? parseCountedNoun(sentence, ANY_NUMBER, nounStart)
    : followsBlank(tokens[nounStart])
      ? nounAt(tokens, nounStart)
      : null;
  if (!counted || (!isWholeGroup && counted.unit !== "people")) return null;
  return { ...counted, end, isCasualty: !isWholeGroup };
}

/** Returns the index of the casualty verb right before a number's qualifiers ("killed at least 12 people"), or -1. */
export function findCasualtyVerbBefore(tokens: readonly NumberToken[], start: number): number {
  return CASUALTY_VERBS.has(tokens[start - 1]?.lower ?? "") ? start - 1 : -1;
}

// Maximum distance of a casualty word from "others", in tokens.
const CONTEXT_TOKENS = 20;
// Words between "death toll" and its number.
const TOLL_VERB = /^(?:to|at|of|above|past|was|is|reached|hit|reaching|over|topped|passed)$/;

const countPeople = (end: number, counts: number): CountedNoun => ({
  end,
  unit: "people",
  counts: { start: counts, end: counts + 1 },
  isCasualty: true,
});

/** True if no noun that the number could count follows. */
function endsPhrase(token: NumberToken | undefined): boolean {
  if (!token) return true;
  if (token.kind === "mark") return token.gap === "glued" && !/^[-–%$€£°/]$/.test(token.text);
  return token.kind === "word" && BOUNDARY.has(token.lower);
}

/** Returns the index of "death toll" in the eight tokens before a number, or -1. */
function tollBefore(tokens: readonly NumberToken[], qualifierStart: number): number {
  for (let index = qualifierStart - 2; index >= Math.max(0, qualifierStart - 8); index--)
    if (tokens[index]?.lower === "death" && tokens[index + 1]?.lower === "toll") return index;
  return -1;
}
