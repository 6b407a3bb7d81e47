import type { Span } from "../../types.ts";
import { lookUpVerbForm } from "../lexicon/verb-forms.ts";
import { isDayOfEventNoun } from "./day-words.ts";
import { type MainEvent, stemsOf } from "./main-event.ts";

/** A sentence that only tells when the act took place: "The judges ruled Saturday.", "It happened on Monday." */
const ADDS_DAY =
  /^(?:It|This|They|(?:His|Her|Its|Their|The) (?:\p{L}{1,20} ){0,2}\p{L}{1,20}) (?:came|decided|happened|occurred|ruled|took place|voted|(?:was|were) (?:announced|held|made)|issued)\b[^,;:]{0,60}$/u;
const MAX_GAP_CHARS = 4;
const MAX_ADDED_CHARS = 70;

const MIN_SHARED_STEMS = 2;
const MAX_HEADLINE_START_CHARS = 40;
const MAX_LEAD_CHARS = 900;
const withoutNames = (words: string): string => words.replace(/\p{Lu}[\p{L}'’-]*/gu, "");
const countShared = (some: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...some].filter((stem) => others.has(stem)).length;

/** Returns the first word of a predicate that is no auxiliary: "died" of "has died aged 90". */
const verbOf = (what: string): string =>
  what.split(/[^\p{L}'’]+/u).find((word) => /^(?:past|participle|third|base)$/.test(lookUpVerbForm(word) ?? "")) ?? "";

/**
 * True if a day is in the sentence of the reported act, or in another one that tells of it: behind the event's noun, in
 * a sentence that repeats verb and another word of the act, or in one that directly follows and only adds the day.
 */
export function repeatsAct(text: string, sentence: Span | undefined, day: Span, event: MainEvent): boolean {
  if (!sentence) return false;
  if (sentence.start < event.sentence.end && event.sentence.start < sentence.end) return true;
  if (isDayOfEventNoun(text, { start: sentence.start, end: day.start }, event)) return true;
  const words = text.slice(sentence.start, sentence.end);
  const gap = sentence.start - event.sentence.end;
  if (gap >= 0 && gap < MAX_GAP_CHARS && words.length < MAX_ADDED_CHARS && ADDS_DAY.test(words)) return true;
  const told = text.slice(event.sentence.start, event.sentence.end);
  // The first sentences tell again what the headline says.
  const isHeadline = event.sentence.start < MAX_HEADLINE_START_CHARS && !/[.!?]["”’]?\s*$/.test(told);
  if (isHeadline && sentence.start < MAX_LEAD_CHARS)
    return countShared(stemsOf(told), stemsOf(words)) >= MIN_SHARED_STEMS;
  const [verb = ""] = stemsOf(verbOf(event.what?.text ?? ""));
  const act = stemsOf(`${event.who.text} ${event.what?.text ?? ""}`);
  if (stemsOf(words).has(verb) && countShared(act, stemsOf(words)) >= MIN_SHARED_STEMS) return true;
  return countShared(stemsOf(withoutNames(told)), stemsOf(withoutNames(words))) >= MIN_SHARED_STEMS;
}
