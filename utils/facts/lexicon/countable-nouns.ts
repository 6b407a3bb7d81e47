import { wholePattern } from "../../shared/word-lists.ts";
import casualtyWords from "./casualty-words.json" with { type: "json" };
import countableNouns from "./countable-nouns.json" with { type: "json" };
import { IRREGULAR_DEMONYMS } from "./groups.ts";

/** Plural nouns for people. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set(countableNouns.people);

/** Singular nouns for people, for "12-member" and "one soldier was killed". */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(countableNouns.person);

/** Plural nouns for things that news counts; such figures have no unit. */
export const THING_NOUNS: ReadonlySet<string> = new Set(countableNouns.things);

/** Participles and adjectives for what happened to people ("killed", "missing"). */
export const CASUALTY_PARTICIPLES: ReadonlySet<string> = new Set(casualtyWords.participles);

/** Casualty participles that follow a number without a verb ("five dead"). */
export const ADJACENT_CASUALTY_WORDS: ReadonlySet<string> = new Set(casualtyWords.adjacent);

/** Verbs whose object is a number of people ("killing 12"). */
export const CASUALTY_VERBS: ReadonlySet<string> = new Set(casualtyWords.verbs);

// Capitalised plurals in headlines that end like demonyms.
const NOT_DEMONYMS: ReadonlySet<string> = new Set(countableNouns.notDemonyms);
const REGULAR_DEMONYM = "\\p{Lu}\\p{L}+(?:ans|[aeiou][nqrt]is|lis|dis|bis|zis|crats|ists|lims|inos)";
const DEMONYM = wholePattern([REGULAR_DEMONYM, ...[...countableNouns.demonyms, ...IRREGULAR_DEMONYMS].sort()], "u");

/** True for capitalised plurals that count the people of a group ("Palestinians", "Democrats"). */
export function isDemonym(word: string): boolean {
  return !NOT_DEMONYMS.has(word) && DEMONYM.test(word);
}
