import type { DateFact, Span } from "../../types.ts";
import { NUMBER_WORDS, parseNumberWords } from "../lexicon/number-words.ts";
import { lookUpVerbForm } from "../lexicon/verb-forms.ts";
import { isDayOfEventNoun, isDayOfOtherThing } from "./day-words.ts";
import { hasHappened } from "./happened.ts";
import type { MainEvent } from "./main-event.ts";
import { stemsOf } from "./stems.ts";

/** A sentence that only tells when the act took place: "The judges ruled Saturday.", "It happened on Monday." */
const ADDS_DAY =
  /^(?:It|This|They|(?:His|Her|Its|Their|The) (?:\p{L}{1,20} ){0,2}\p{L}{1,20}) (?:came|decided|happened|occurred|ruled|took place|voted|(?:was|were) (?:announced|held|made)|issued)\b[^,;:]{0,60}$/u;
const MAX_GAP_CHARS = 4;
const MAX_ADDED_CHARS = 70;

const MIN_SHARED_STEMS = 2;
const MAX_HEADLINE_START_CHARS = 40;
const MAX_LEAD_CHARS = 900;
const MAX_OPENING_CHARS = 10;
const withoutNames = (words: string): string => words.replace(/\p{Lu}[\p{L}'’-]*/gu, "");
const countShared = (some: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...some].filter((stem) => others.has(stem)).length;

/** Returns the first word of a predicate that is no auxiliary: "died" of "has died aged 90". */
const verbOf = (what: string): string =>
  what.split(/[^\p{L}'’]+/u).find((word) => /^(?:past|participle|third|base)$/.test(lookUpVerbForm(word) ?? "")) ?? "";

/** What had been done before, and how many did it: "Police had arrested seven people". */
const PLUPERFECT = /\bhad (?:(?:also|already|earlier|previously|\p{L}+ly) )?(?:been )?\p{Ll}+(?:ed|en|ght|ld|wn|nt)\b/u;
const COUNTED = new RegExp(
  `(?<![\\p{L}\\d,.])(?:(?<digits>\\d[\\d,.]{0,12})|(?<words>${NUMBER_WORDS})) (?<noun>\\p{Ll}{3,20})`,
  "gu",
);

/** Returns how many of what words count: "six people", "6 people". */
const countsIn = (words: string): { number: number; noun: string }[] =>
  [...words.toLowerCase().matchAll(COUNTED)].map(({ groups = {} }) => ({
    number: groups.digits ? Number(groups.digits.replaceAll(",", "")) : (parseNumberWords(groups.words ?? "") ?? 0),
    noun: groups.noun ?? "",
  }));

/** True if two sentences count the same differently: "six people" and "seven people". */
function countsOther(some: string, others: string): boolean {
  const counts = countsIn(some);
  return countsIn(others).some(({ number, noun }) => {
    const same = counts.filter((count) => count.noun === noun);
    return same.length > 0 && !same.some((count) => count.number === number);
  });
}

/** True if the act's sentence opens with a day of its own, or its predicate ends with one. */
const hasOwnDay = ({ who, what, sentence }: MainEvent, dates: readonly DateFact[]): boolean =>
  dates.some(
    ({ start, end, kind, value }) =>
      (kind === "date" || kind === "time") &&
      /^\d{4}/.test(value ?? "") &&
      ((start >= sentence.start && start < sentence.start + MAX_OPENING_CHARS && end <= who.start) ||
        (what !== null && start > what.start && end === what.end)),
  );

/**
 * True if a day is in the sentence of the reported act, or in another one that tells of it: behind the event's noun, in
 * a sentence that repeats verb and another word of the act, or in one that directly follows and only adds the day.
 */
export function repeatsAct(
  text: string,
  sentence: Span | undefined,
  day: Span,
  event: MainEvent,
  dates: readonly DateFact[],
): boolean {
  if (!sentence) return false;
  if (sentence.start < event.sentence.end && event.sentence.start < sentence.end) return true;
  if (hasOwnDay(event, dates)) return false;
  const words = text.slice(sentence.start, sentence.end);
  const told = text.slice(event.sentence.start, event.sentence.end);
  if (isDayOfEventNoun(text, { start: sentence.start, end: day.start }, event)) return true;
  const opens = day.start < sentence.start + MAX_OPENING_CHARS;
  if (PLUPERFECT.test(text.slice(sentence.start, opens ? sentence.end : day.start)) || countsOther(told, words))
    return false;
  const gap = sentence.start - event.sentence.end;
  if (gap >= 0 && gap < MAX_GAP_CHARS && words.length < MAX_ADDED_CHARS && ADDS_DAY.test(words)) return true;
  const act = stemsOf(`${event.who.text} ${event.what?.text ?? ""}`);
  if (isDayOfOtherThing(text, sentence, day, act)) return false;
  // The first sentences tell again what the headline says.
  const isHeadline = event.sentence.start < MAX_HEADLINE_START_CHARS && !/[.!?]["”’]?\s*$/.test(told);
  if (isHeadline && sentence.start < MAX_LEAD_CHARS)
    return countShared(stemsOf(told), stemsOf(words)) >= MIN_SHARED_STEMS;
  const [verb = ""] = stemsOf(verbOf(event.what?.text ?? ""));
  if (stemsOf(words).has(verb) && countShared(act, stemsOf(words)) >= MIN_SHARED_STEMS) return true;
  return (
    hasHappened(event) && countShared(stemsOf(withoutNames(told)), stemsOf(withoutNames(words))) >= MIN_SHARED_STEMS
  );
}
