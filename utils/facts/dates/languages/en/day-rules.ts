import { alternation } from "../../../../shared/word-lists.ts";
import { MONTH_NAMES, WEEKDAY_NAMES } from "../../../lexicon/calendar-names.ts";
import { type Day, fitsWeekday, formatIso, formatIsoWeek, isCalendarDay } from "../../calendar.ts";
import { isoDayRule } from "../../common/numeric-rules.ts";
import { YEAR_PATTERN } from "../../common/pattern-fragments.ts";
import { resolveYearOfComingDay, resolveYearOfDay, yearToldBefore } from "../../resolve/resolve.ts";
import { type DateRule, dateMeaning, unresolvedDate } from "../../types.ts";
import { PAST_EVENT } from "./tense.ts";
import { isPastVerb, wordsOf } from "./verbs.ts";
import { MONTH_PATTERN, parseMonth, parseWeekday, RANGE_YEAR_LOOKAHEAD, rangeYear, WEEKDAY_PATTERN } from "./words.ts";

const WEEKDAY_FIRST = `(?:(?<weekday>${WEEKDAY_PATTERN}),? )?(?:the )?`;
// A year after day and month: after a comma or blank, and not the start of a longer number.
const YEAR_LAST = `(?:,? (?<year>${YEAR_PATTERN})(?![\\d.,]\\d|\\d))?${RANGE_YEAR_LOOKAHEAD}`;

/** Names of days or months in capitals, whole or cut after three to five letters: "THURSDAY", "THURS", "SEPT". */
const capitalsOf = (names: readonly string[]): string =>
  alternation(
    names.flatMap((name) => [Number.POSITIVE_INFINITY, 3, 4, 5].map((end) => name.toUpperCase().slice(0, end))),
  );
const CAPITAL_WEEKDAY = capitalsOf(WEEKDAY_NAMES);
const CAPITAL_MONTH = capitalsOf(MONTH_NAMES);

/** "Will begin on", "is to be heard at Torvik Crown Court on": only complements of a future verb before a day. */
const COMING =
  /\b(?:will|shall|won['’]t|(?:am|are|is) (?:\p{Ll}+ )?to) (?:(?:not|also|now|be) ){0,3}\p{Ll}+(?<rest>(?: (?!(?:after|as|because|before|since|that|when|which|who)\b)[\p{L}’'-]+){0,5}?) (?:on|from) (?:the )?$/u;

/** Builds a day of a month, with its own year or the one from the context. */
function dayOf(
  { index, input, 0: words, groups: found = {} }: RegExpExecArray,
  groups: Record<string, string | undefined> = found,
): ReturnType<DateRule["read"]> {
  const month = parseMonth(groups.month ?? "");
  const day = Number(groups.day);
  const stated = groups.year ? Number(groups.year) : rangeYear(month, groups);
  if (!isCalendarDay({ year: stated ?? 2024, month, day })) return null;
  if (!stated && /\b(?:every|each) $/i.test(input.slice(Math.max(0, index - 6), index)))
    return () => ({ kind: "set", value: `XXXX${formatIso(0, month, day).slice(4)}`, certainty: 0.9 });
  // "Since Oct. 7", "the Oct. 7 attack": whatever the tense, the last one.
  const end = index + words.length;
  const isOver =
    PAST_EVENT.test(input.slice(end, end + 40)) || /\bsince $/i.test(input.slice(Math.max(0, index - 6), index));
  const rest = COMING.exec(input.slice(Math.max(0, index - 60), index))?.groups?.rest;
  const isComing = rest !== undefined && !wordsOf(rest).some(isPastVerb);
  const resolveYear = isComing ? resolveYearOfComingDay : resolveYearOfDay;
  return (stance) => {
    const year =
      stated ??
      (isOver && stance.today && !stance.narrative
        ? lastYearOfDay(month, day, stance.today)
        : (yearToldBefore(month, day, stance, index) ?? resolveYear(month, day, stance)));
    return year === null || !fitsWeekday(parseWeekday(groups.weekday ?? ""), { year, month, day })
      ? unresolvedDate("date")
      : dateMeaning(formatIso(year, month, day), stated ? 1 : 0.85);
  };
}

/** Returns the year of the last time that a day of a month occurred. */
const lastYearOfDay = (month: number, day: number, today: Day): number =>
  today.year - (month > today.month || (month === today.month && day > today.day) ? 1 : 0);

/** Builds a range of days in one month. */
function rangeOf({ groups = {} }: RegExpExecArray): ReturnType<DateRule["read"]> {
  const month = parseMonth(groups.month ?? "");
  const [from, to] = [Number(groups.from), Number(groups.to)];
  if (from < 1 || from >= to || !isCalendarDay({ year: 2024, month, day: to })) return null;
  return (stance) => {
    const year = Number(groups.year) || resolveYearOfDay(month, from, stance);
    return year
      ? dateMeaning(`${formatIso(year, month, from)}/${formatIso(year, month, to)}`, groups.year ? 1 : 0.85)
      : unresolvedDate("date");
  };
}

/** Finds days with a month name: "July 4, 2025", "4 July", "Friday, July 4". */
export const dayRules = [
  {
    name: "range of days in a month",
    reason: "before single days: the second day borrows the month",
    pattern: new RegExp(
      `\\b(?<month>${MONTH_PATTERN}) (?<from>\\d{1,2})(?:-|–| to )(?<to>\\d{1,2})(?!\\d|:)${YEAR_LAST}`,
      "g",
    ),
    role: "other",
    read: rangeOf,
  },
  {
    name: "range of days before their month",
    reason: "the European order: “2–5 June”",
    pattern: new RegExp(
      `(?<![\\d.,:$€£-])\\b(?<from>\\d{1,2}) ?[-–] ?(?<to>\\d{1,2}) (?<month>${MONTH_PATTERN})(?!\\p{L})${YEAR_LAST}`,
      "gu",
    ),
    role: "other",
    read: rangeOf,
  },
  {
    name: "month and day",
    reason: "American order; a year may follow behind a comma",
    pattern: new RegExp(
      `\\b${WEEKDAY_FIRST}(?<month>${MONTH_PATTERN})(?:,(?= \\d{1,2},? ${YEAR_PATTERN}\\b))? (?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d%]|[.,:]\\d)${YEAR_LAST}`,
      "g",
    ),
    role: "day",
    read: dayOf,
  },
  {
    name: "weekday, month and day in capitals",
    reason: "the dates of a tour; a month alone in capitals may be a word or a name",
    pattern: new RegExp(
      `\\b(?<weekday>${CAPITAL_WEEKDAY}),? (?:(?<month>${CAPITAL_MONTH})\\.? (?<day>\\d{1,2})|(?<day2>\\d{1,2}) (?<month2>${CAPITAL_MONTH}))(?:ST|ND|RD|TH|st|nd|rd|th)?(?![\\d%\\p{L}]|[.,:]\\d)${YEAR_LAST}`,
      "gu",
    ),
    role: "day",
    read: (match) => {
      const { month, month2, day, day2 } = match.groups ?? {};
      return dayOf(match, { ...match.groups, month: month ?? month2, day: day ?? day2 });
    },
  },
  {
    name: "day and month",
    reason: "European order",
    pattern: new RegExp(
      `(?<![\\d.,:$€£])${WEEKDAY_FIRST}\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH_PATTERN})(?!\\p{L})${YEAR_LAST}`,
      "gu",
    ),
    role: "day",
    read: dayOf,
  },
  {
    name: "week of a day",
    reason: "before the day alone: “the week of March 6”",
    pattern: new RegExp(`\\b[Tt]he week of (?<month>${MONTH_PATTERN}) (?<day>\\d{1,2})(?!\\d)${YEAR_LAST}`, "g"),
    role: "other",
    read: (match) => {
      const day = dayOf(match);
      return (
        day &&
        ((stance) => {
          const [year, month, number] = (day(stance).value ?? "").split("-").map(Number);
          return year && month && number
            ? dateMeaning(formatIsoWeek({ year, month, day: number }), 0.8)
            : unresolvedDate("date");
        })
      );
    },
  },
  isoDayRule,
] satisfies readonly DateRule[];
