import { FAMILY_NAMES } from "../lexicon/family-names.ts";
import { GROUPS } from "../lexicon/groups.ts";
import { OFFICES_NEAR_NAMES } from "../lexicon/offices.ts";
import { ORGANISATION_NOUNS, ORGANISATION_OF_NOUNS, ORGANISATIONS } from "../lexicon/organisations.ts";
import { GIVEN_NAMES } from "../lexicon/people.ts";
import { PLACE_FOLLOWERS, PLACE_NOUNS, PLACES } from "../lexicon/places.ts";
import { SPEECH_NEAR_NAMES } from "../lexicon/speech-verbs.ts";
import type { SubwordToken } from "../text/subword-tokens.ts";

/** Returns the lists that the features read, by name: a model that was trained with other lists no longer fits. */
export const gazetteerLists = (): Readonly<Record<string, Iterable<string>>> => ({
  familyNames: FAMILY_NAMES,
  givenNames: GIVEN_NAMES,
  groups: GROUPS,
  organisationNouns: ORGANISATION_NOUNS,
  organisationOfNouns: ORGANISATION_OF_NOUNS,
  organisations: ORGANISATIONS,
  placeFollowers: PLACE_FOLLOWERS,
  placeNouns: PLACE_NOUNS,
  places: PLACES,
  speechVerbs: SPEECH_NEAR_NAMES,
  titles: OFFICES_NEAR_NAMES,
});

const IS_TITLE = 8;

/** Returns the word lists that contain a word, one bit per list. */
export function gazetteerBits(word: string, lower: string): number {
  return (
    (GIVEN_NAMES.has(word) ? 1 : 0) |
    (ORGANISATION_NOUNS.has(word) ? 2 : 0) |
    (PLACE_NOUNS.has(word) ? 4 : 0) |
    (OFFICES_NEAR_NAMES.has(lower) ? IS_TITLE : 0) |
    (SPEECH_NEAR_NAMES.has(lower) ? 16 : 0) |
    (ORGANISATION_OF_NOUNS.has(word) ? 32 : 0) |
    (PLACE_FOLLOWERS.has(lower) ? 64 : 0) |
    (FAMILY_NAMES.has(word) ? 128 : 0)
  );
}

/** Returns true if bits from `gazetteerBits` include the titles. */
export const isTitle = (bits: number): boolean => (bits & IS_TITLE) !== 0;

type Entry = { parts: readonly string[]; list: number };

const LISTS = [PLACES, GROUPS, ORGANISATIONS];
// Positions of a word in a matched name.
const FIRST = 0;
const INNER = 1;
const LAST = 2;
const SINGLE = 3;

/** Known names of places, groups and organisations, by their first word. */
const ENTRIES_BY_FIRST_WORD = new Map<string, Entry[]>();
for (const [list, names] of LISTS.entries())
  for (const name of names) {
    const parts = name.split(/[ -]/);
    const [first = ""] = parts;
    const entries = ENTRIES_BY_FIRST_WORD.get(first) ?? [];
    entries.push({ parts, list });
    ENTRIES_BY_FIRST_WORD.set(first, entries);
  }

/**
 * Finds the longest known name of each list at each word.
 * Returns marks for each word: four times the list's number, plus the word's position in the name.
 */
export function gazetteerMatches(words: readonly SubwordToken[]): number[][] {
  const marks: number[][] = words.map(() => []);
  words.forEach(({ text }, start) => {
    const entries = ENTRIES_BY_FIRST_WORD.get(text);
    if (!entries) return;
    for (let list = 0; list < LISTS.length; list++) {
      let longest = 0;
      for (const entry of entries)
        if (entry.list === list) longest = Math.max(longest, matchLength(words, start, entry.parts));
      for (let offset = 0; offset < longest; offset++) {
        const position = longest === 1 ? SINGLE : offset === 0 ? FIRST : offset === longest - 1 ? LAST : INNER;
        marks[start + offset]?.push(4 * list + position);
      }
    }
  });
  return marks;
}

/** Counts the words, hyphens included, that a known name covers from a word on; 0 if it does not match. */
function matchLength(words: readonly SubwordToken[], start: number, parts: readonly string[]): number {
  let next = start;
  for (const [index, part] of parts.entries()) {
    if (index > 0 && words[next]?.text === "-") next++;
    if (words[next]?.text !== part) return 0;
    next++;
  }
  return next - start;
}
