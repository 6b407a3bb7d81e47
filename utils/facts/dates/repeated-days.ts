import type { DateFact } from "../../types.ts";
import { PAST_EVENTS, SCHEDULED_EVENTS } from "../lexicon/event-nouns.ts";
import { addDays, type Day, dayNumber, formatIsoDay, parseIsoDay } from "./calendar.ts";
import { AHEAD_OF } from "./languages/en/tense.ts";

const WEEKDAY = /^(?:(?:early|late|earlier|later) )?((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?: [a-z]+)?$/;
/** The certainty of a weekday whose direction its own clause does not tell. */
const OPEN_CERTAINTY = 0.7;
const GUESS_CERTAINTY = 0.55;
const POSSESSIVE = /^['’]s? /;
/** Events that are announced before they take place. */
const SCHEDULED = new RegExp(`^['’]s? (?:\\w+ ){0,2}${SCHEDULED_EVENTS}\\b`);
/** Something that has a result or a victim is over. */
const IS_OVER = new RegExp(`^['’]s? (?:\\w+ ){0,2}(?:\\d+[-–]\\d+|draw|loss|${PAST_EVENTS})\\b`);
/** Before these, the nearest weekday is meant; behind "before", the next one unless the last was yesterday. */
const BEFORE = /\bbefore (?:the )?$/i;
const FOR =
  /\b(?:for|call(?:ed|s|ing)? off|cancel(?:s|led|ed|ling|ing)?|mov(?:e|ed|es|ing)|postpon(?:e|ed|es|ing)|skip(?:s|ped)?) (?:the )?$/i;
const PLUPERFECT = /\bhad\b/;
const REACH = 60;
const NAMED_MONTH = /^(\d{4})-(\d{2})$/;
const MIN_DAYS_AWAY = 31;
const MAX_YEARS_BACK = 10;
const MAX_MONTH_REACH = 400;

const YEAR_BEHIND = /,? (?:1\d|20)\d\d$/;
const NO_YEAR = /^(?:the )?(?:\p{Lu}\p{Ll}+\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}+)$/u;
const dayWords = (text: string): string => text.replace(YEAR_BEHIND, "").replace(/^the /, "");

/**
 * Gives a day without a year the year that another mention of it has: stated in its words, or past. Only if its own
 * is unknown or lies beyond publication.
 */
export function unifyYears(dates: readonly DateFact[], today: Day | null): DateFact[] {
  const now = today && formatIsoDay(today);
  const isOpen = ({ value, text, certainty }: DateFact) =>
    NO_YEAR.test(text) && (value === null || (now !== null && value > now && certainty < 1));
  const models = new Map<string, DateFact>();
  for (const fact of dates)
    if (fact.value && !isOpen(fact)) models.set(dayWords(fact.text), models.get(dayWords(fact.text)) ?? fact);
  return dates.map((fact) => {
    const model = isOpen(fact) ? models.get(dayWords(fact.text)) : undefined;
    return model ? { ...fact, value: model.value, certainty: Math.min(model.certainty, 0.8) } : fact;
  });
}

/**
 * Takes a month, or a day of it, without a year for those of the month that the text names with an earlier year: "the
 * July 2021 riots … on July 9". A guess, and only if they are not of these weeks, or to come, and the text gives the
 * month one year.
 */
export function followNamedMonths(dates: readonly DateFact[], today: Day | null): DateFact[] {
  const years = new Map<string, Set<string>>();
  for (const { text, value } of dates) {
    const [, year = "", month = ""] = NAMED_MONTH.exec(value ?? "") ?? [];
    if (year && text.includes(year)) years.set(month, (years.get(month) ?? new Set()).add(year));
  }
  if (!today || !years.size) return [...dates];
  return dates.map((fact) => {
    const day = numberOf(fact.value);
    const [year = "", month = ""] = (fact.value ?? "").split("-");
    const named = years.get(month);
    const isBare = NO_YEAR.test(fact.text) || /^\d{1,2}$/.test(fact.text);
    const isAway = day === null ? isMonthAway(fact, today) : isBare && dayNumber(today) - day >= MIN_DAYS_AWAY;
    if (!isAway || named?.size !== 1) return fact;
    const [told = ""] = named;
    const isBehind = (model: DateFact) =>
      model.value === `${told}-${month}` && model.start < fact.start && fact.start - model.start < MAX_MONTH_REACH;
    if (day === null && !dates.some(isBehind)) return fact;
    const isNear = told < year && today.year - Number(told) <= MAX_YEARS_BACK;
    return isNear ? { ...fact, value: told + (fact.value ?? "").slice(4), certainty: GUESS_CERTAINTY } : fact;
  });
}

/** True for a month without a year that is not of this season, nor surely to come. */
function isMonthAway({ text, value, certainty }: DateFact, today: Day): boolean {
  const month = dayNumber({ ...today, day: 1 });
  if (!NAMED_MONTH.test(value ?? "") || !/^\p{Lu}\p{Ll}+$/u.test(text)) return false;
  const distance = month - (numberOf(`${value}-01`) ?? month);
  return distance > 2 * MIN_DAYS_AWAY || (distance < 0 && certainty <= GUESS_CERTAINTY);
}

/** A mention of a weekday; `told` is true if its own clause tells whether it is past or ahead. */
type Mention = { fact: DateFact; day: number; told: boolean };

/**
 * Lets a weekday mean one date where its own clause does not tell which: "Saturday's march" is the one that "will
 * begin on Saturday". Without such a sentence, the day of an event ahead ("before Sunday's vote") is the nearest one.
 */
export function unifyWeekdays(text: string, dates: readonly DateFact[], today: Day | null): DateFact[] {
  if (!today) return [...dates];
  const now = dayNumber(today);
  const mentions = new Map<string, Mention[]>();
  for (const fact of dates) {
    const name = WEEKDAY.exec(fact.text)?.[1];
    const day = name ? numberOf(fact.value) : null;
    if (!name || day === null || Math.abs(day - now) > 7) continue;
    const told = fact.certainty > OPEN_CERTAINTY && isTold(text, fact);
    const same = mentions.get(name);
    if (same) same.push({ fact, day, told });
    else mentions.set(name, [{ fact, day, told }]);
  }
  const moved = new Map<DateFact, DateFact>();
  for (const same of mentions.values()) {
    let model = same.find(({ told }) => told);
    for (const mention of same) {
      if (mention.told) model = mention;
      const next = mention.told ? null : model ? likeModel(text, mention, model) : ahead(text, mention, now);
      if (next) moved.set(mention.fact, next);
    }
  }
  return dates.map((fact) => moved.get(fact) ?? fact);
}

/** True if the words around a weekday tell its direction; a possessive takes that of the sentence about its event. */
const isTold = (text: string, { start, end }: DateFact): boolean =>
  !POSSESSIVE.test(text.slice(end, end + 3)) || AHEAD_OF.test(text.slice(Math.max(0, start - REACH), start));

function likeModel(text: string, { fact, day }: Mention, model: Mention): DateFact | null {
  if (day === model.day || (model.day > day && IS_OVER.test(text.slice(fact.end, fact.end + REACH)))) return null;
  return atDay(fact, model.day, model.fact.certainty);
}

function ahead(text: string, { fact, day }: Mention, now: number): DateFact | null {
  const after = text.slice(fact.end, fact.end + REACH);
  const before = text.slice(Math.max(0, fact.start - REACH), fact.start);
  if (day >= now || !SCHEDULED.test(after) || IS_OVER.test(after) || PLUPERFECT.test(before)) return null;
  const daysBack = now - day;
  const isAhead = BEFORE.test(before) ? daysBack > 1 : FOR.test(before) && daysBack > 3;
  return isAhead ? atDay(fact, day + 7, GUESS_CERTAINTY) : null;
}

function numberOf(value: string | null): number | null {
  const day = parseIsoDay(value);
  return day && dayNumber(day);
}

const atDay = (fact: DateFact, day: number, certainty: number): DateFact => ({
  ...fact,
  value: formatIsoDay(addDays({ year: 1970, month: 1, day: 1 }, day)) + (fact.value ?? "").slice(10),
  certainty,
});
