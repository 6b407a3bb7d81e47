import { FAMILY_NAMES } from "../lexicon/family-names.ts";
import { GROUPS } from "../lexicon/groups.ts";
import { ORGANISATION_NOUNS, ORGANISATION_OF_NOUNS, ORGANISATIONS } from "../lexicon/organisations.ts";
import { GIVEN_NAMES } from "../lexicon/people.ts";
import { PLACE_FOLLOWERS, PLACE_NOUNS, PLACES } from "../lexicon/places.ts";
import type { SubwordToken } from "../text/subword-tokens.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
// In small letters: titles in front of a person, and verbs of speech behind a name.
const TITLES = words(
  "mr mrs ms miss dr prof professor president minister senator sen gov governor rep general gen col colonel capt captain chief sir lord lady judge justice king queen prince princess pope father sheikh imam rev reverend ambassador secretary chancellor mayor spokesman spokeswoman spokesperson chairman director lawyer actor coach deputy don doña señor madam",
);
const SPEECH = words(
  "said says told added noted stressed explained stated announced according warned insisted claimed argued who",
);

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
  speechVerbs: SPEECH,
  titles: TITLES,
});

const IS_TITLE = 8;

/** What lists say of a word by itself: one bit a list. */
export function gazetteerBits(word: string, lower: string): number {
  return (
    (GIVEN_NAMES.has(word) ? 1 : 0) |
    (ORGANISATION_NOUNS.has(word) ? 2 : 0) |
    (PLACE_NOUNS.has(word) ? 4 : 0) |
    (TITLES.has(lower) ? IS_TITLE : 0) |
    (SPEECH.has(lower) ? 16 : 0) |
    (ORGANISATION_OF_NOUNS.has(word) ? 32 : 0) |
    (PLACE_FOLLOWERS.has(lower) ? 64 : 0) |
    (FAMILY_NAMES.has(word) ? 128 : 0)
  );
}

/** Whether a word's lists have it among the titles. */
export const isTitle = (lists: number): boolean => (lists & IS_TITLE) !== 0;

type Entry = { parts: readonly string[]; list: number };

/** The known names of places, groups and organisations, by their first word. */
const KNOWN = new Map<string, Entry[]>();
for (const [list, names] of [PLACES, GROUPS, ORGANISATIONS].entries())
  for (const name of names) {
    const parts = name.split(/[ -]/);
    const [first = ""] = parts;
    const entries = KNOWN.get(first) ?? [];
    entries.push({ parts, list });
    KNOWN.set(first, entries);
  }

const LISTS = 3;

/** For each word, marks that tell in which lists a name stands that begins, goes on or ends there: a number below 12, or none; the longest name of each list counts. */
export function gazetteerMatches(text: readonly SubwordToken[]): number[][] {
  const marks: number[][] = text.map(() => []);
  text.forEach(({ text: word }, at) => {
    const entries = KNOWN.get(word);
    if (!entries) return;
    for (let list = 0; list < LISTS; list++) {
      let longest = 0;
      for (const entry of entries)
        if (entry.list === list) longest = Math.max(longest, lengthAt(text, at, entry.parts));
      for (let step = 0; step < longest; step++) {
        const place = longest === 1 ? 3 : step === 0 ? 0 : step === longest - 1 ? 2 : 1;
        marks[at + step]?.push(4 * list + place);
      }
    }
  });
  return marks;
}

/** How many words a known name takes at a place, hyphens counted; 0 where it does not stand there. */
function lengthAt(text: readonly SubwordToken[], at: number, parts: readonly string[]): number {
  let next = at;
  for (const [index, part] of parts.entries()) {
    if (index > 0 && text[next]?.text === "-") next++;
    if (text[next]?.text !== part) return 0;
    next++;
  }
  return next - at;
}
