import { formatIso, formatIsoDay, isCalendarDay } from "../calendar.ts";
import { expandTwoDigitYear } from "../resolve/resolve.ts";
import { type DateRule, dateMeaning, unresolvedDate } from "../types.ts";

// Dots mean day first; slashes and hyphens follow the country. Versions, addresses and fractions are excluded.
const NUMERIC =
  /(?<![\p{L}\d.,/$€£#:-])(?<first>\d{1,2})(?<mark>[./-])(?<second>\d{1,2})\k<mark>(?<year>[12]\d{3}|\d{2})(?![\p{L}\d%/-]|[.,:]\d)/gu;
const DAY_FIRST = /^(?!en\b)|^en[-_](?:GB|IE|AU|NZ|IN|ZA|KE|NG|PK|SG|MY|UK)\b/i;
const MONTH_FIRST = /^en[-_](?:US|PH)\b/i;

/**
 * True if a text's numeric dates begin with the day.
 * An unambiguous date of the text decides, else its language and country; null if neither does.
 */
export function detectDayFirst(text: string, language: string | null): boolean | null {
  let [day, month] = [false, false];
  for (const { groups = {} } of text.matchAll(NUMERIC)) {
    if (groups.mark === ".") continue;
    const [first, second] = [Number(groups.first), Number(groups.second)];
    if (first > 12 && second <= 12) day = true;
    if (second > 12 && first <= 12) month = true;
  }
  if (day !== month) return day;
  if (day || !language) return null;
  return DAY_FIRST.test(language) ? true : MONTH_FIRST.test(language) ? false : null;
}

/** Finds numeric days: "04.07.2025", "7/4/25". Ambiguous ones have no value. */
export const numericRules = [
  {
    name: "day in numbers",
    reason: "day first or month first by the country and the text's other dates",
    pattern: NUMERIC,
    role: "day",
    read: ({ groups = {} }) => {
      const [first, second, year] = [Number(groups.first), Number(groups.second), groups.year ?? ""];
      // Two digits after hyphens are a score or a size; after dots they are a version as often as a year.
      if (year.length === 2 && groups.mark !== "/" && !(groups.mark === "." && /^\d\d$/.test(groups.second ?? "")))
        return null;
      const plausible = (month: number, day: number) => isCalendarDay({ year: 2024, month, day });
      const [european, american] = [plausible(second, first), plausible(first, second) && groups.mark !== "."];
      if (!european && !american) return null;
      return ({ today, dayFirst }) => {
        const full = year.length === 4 ? Number(year) : today ? expandTwoDigitYear(Number(year), today.year) : null;
        const order = european !== american || first === second ? european : dayFirst;
        if (full === null || order === null) return unresolvedDate("date");
        const [month, day] = order ? [second, first] : [first, second];
        if (!isCalendarDay({ year: full, month, day })) return unresolvedDate("date");
        return dateMeaning(formatIso(full, month, day), european !== american ? 0.95 : 0.8);
      };
    },
  },
] satisfies readonly DateRule[];

/** ISO 8601 days, with or without a time: the one order of numbers that means the same everywhere. */
export const isoDayRule: DateRule = {
  name: "ISO day",
  reason: "the one order of numbers that means the same everywhere; its time may follow",
  pattern:
    /(?<![\d-])(?<year>[12]\d{3})-(?<number>\d{2})-(?<day>\d{2})(?<time>[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d-])/g,
  role: "day",
  read: ({ groups = {} }) => {
    const day = { year: Number(groups.year), month: Number(groups.number), day: Number(groups.day) };
    const time = groups.time?.replace(" ", "T") ?? "";
    return isCalendarDay(day)
      ? () => ({ kind: time ? "time" : "date", value: formatIsoDay(day) + time, certainty: 1 })
      : null;
  },
};

/** Matches before a number that names a thing and is no year: "No. 1999", "Room 2010", "$1990", "Flight 1989". */
export const NAMES_A_THING =
  /(?:\b(?:no|nos|apartment|article|boeing|box|building|bus|channel|chapter|exit|flight|gate|highway|line|lot|model|number|page|pages|plot|pp|resolution|room|route|seat|section|suite|train|unit|vol)\.?|[$€£¥#]) ?$/i;

/** Ranges of years: "1914–18". Must precede single years. */
export const yearRangeRule: DateRule = {
  name: "years, from and to",
  reason: "before the single year: “1914–18”",
  pattern: /(?<![\d.,$€£/#-])(?<from>1[0-9]\d\d|20\d\d) ?[–-] ?(?<to>(?:1[0-9]|20)?\d\d)(?![\d%]|[-–.,/]\d)/g,
  role: "other",
  read: ({ groups = {}, index, input }) => {
    const from = groups.from ?? "";
    const to = from.slice(0, 4 - (groups.to ?? "").length) + groups.to;
    if (Number(to) <= Number(from) || NAMES_A_THING.test(input.slice(Math.max(0, index - 12), index))) return null;
    return () => dateMeaning(`${from}/${to}`, 0.8);
  },
};

/** The rules that hold in every language. */
export const languageFreeRules: readonly DateRule[] = [...numericRules, isoDayRule, yearRangeRule];
