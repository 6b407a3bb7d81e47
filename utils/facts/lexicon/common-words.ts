import { allLanguages } from "../../shared/word-lists.ts";
import { CALENDAR_NAMES } from "./calendar-names.ts";
import calendarWords from "./calendar-words.json" with { type: "json" };
import closedClassWords from "./closed-class-words.json" with { type: "json" };
import commonWords from "./common-words.json" with { type: "json" };

/** Words in lower case that start sentences and name nobody. The text's own lower-case words are checked as well. */
export const COMMON_WORDS: ReadonlySet<string> = new Set([
  ...allLanguages(commonWords),
  ...closedClassWords.everywhere,
  ...closedClassWords.notInRoles,
]);

/** English prepositions, conjunctions, pronouns and the like, which belong to no noun phrase. */
export const CLOSED_CLASS_WORDS: readonly string[] = closedClassWords.everywhere;

/** English words that end a noun phrase: those above, auxiliaries, numbers, and names of months and days. */
export const NOUN_PHRASE_BREAKS: readonly string[] = [...CLOSED_CLASS_WORDS, ...closedClassWords.notInRoles];

/** Weekdays, months, holidays and other capitalised words that name no party. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set([...CALENDAR_NAMES, ...calendarWords]);
