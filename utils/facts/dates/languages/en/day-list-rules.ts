import { addMonths, formatIso, isCalendarDay, weekdayOf } from "../../calendar.ts";
import { YEAR_PATTERN } from "../../common/pattern-fragments.ts";
import { resolveYearOfDay, resolveYearOfMonth, yearToldBefore } from "../../resolve/resolve.ts";
import { type DateRule, dateMeaning, unresolvedDate } from "../../types.ts";
import { LIST_YEAR_PATTERN, MONTH_PATTERN, parseMonth, parseWeekday, WEEKDAY_PATTERN } from "./words.ts";

const DAY_END = "(?=[.,;:)\\]—–]|$| (?:in|at|to|for|as|when|by|with|of|near|after|before|during|on)\\b)";

/** Builds a day whose month is that of another day in the list. */
function borrowed({ groups = {}, index }: RegExpExecArray): ReturnType<DateRule["read"]> {
  const month = parseMonth(groups.month ?? "");
  const day = Number(groups.day);
  if (day < 1 || day > 31) return null;
  return (stance) => {
    const told = yearToldBefore(month, day, stance, index);
    const year = Number(groups.year ?? groups.listYear) || (told ?? resolveYearOfDay(month, day, stance));
    return year ? dateMeaning(formatIso(year, month, day), 0.8) : unresolvedDate("date");
  };
}

const WEEKS = ["first", "second", "third", "fourth", "last"];

/** Returns the day of a month on which a weekday falls for the n-th time, 0 to 3, or for the last time, 4. */
function nthWeekday(year: number, month: number, weekday: number, index: number): number {
  const first = 1 + ((weekday - weekdayOf({ year, month, day: 1 }) + 7) % 7);
  const day = first + 7 * index;
  return isCalendarDay({ year, month, day }) ? day : day - 7;
}

/** Finds lists of days in one month ("July 4, 5 and 6"), and days by their number in a month. */
export const dayListRules = [
  {
    name: "n-th weekday of a month",
    reason: "“the last Friday of January” is neither last Friday nor January",
    pattern: new RegExp(
      `\\b(?:[Tt]he )?(?<which>${WEEKS.map((week) => `[${week[0]?.toUpperCase()}${week[0]}]${week.slice(1)}`).join("|")}) (?<weekday>${WEEKDAY_PATTERN}) (?:of|in) (?:(?<month>${MONTH_PATTERN})(?:,? (?<year>${YEAR_PATTERN}))?|(?<near>last|this|next) month)`,
      "g",
    ),
    role: "day",
    read: ({ groups = {} }) => {
      const month = parseMonth(groups.month ?? "");
      const [weekday, index] = [parseWeekday(groups.weekday ?? ""), WEEKS.indexOf((groups.which ?? "").toLowerCase())];
      const step = groups.near === "last" ? -1 : groups.near === "next" ? 1 : 0;
      return (stance) => {
        if (groups.near) {
          if (!stance.today) return unresolvedDate("date");
          const near = addMonths(stance.today, step);
          return dateMeaning(formatIso(near.year, near.month, nthWeekday(near.year, near.month, weekday, index)), 0.9);
        }
        const year = Number(groups.year) || resolveYearOfMonth(month, stance);
        return year
          ? dateMeaning(formatIso(year, month, nthWeekday(year, month, weekday, index)), 0.9)
          : unresolvedDate("date");
      };
    },
  },
  {
    name: "days of a month, from and to",
    reason: "the parser keeps only the first day of “between Aug. 1 and 3”",
    pattern: new RegExp(
      `(?<=\\bbetween )(?<month>${MONTH_PATTERN}) (?<from>\\d{1,2}) and (?<to>\\d{1,2})\\b(?:, (?<year>${YEAR_PATTERN}))?`,
      "g",
    ),
    role: "other",
    read: ({ groups = {} }) => {
      const month = parseMonth(groups.month ?? "");
      const [from, to] = [Number(groups.from), Number(groups.to)];
      if (from >= to || to > 31) return null;
      return (stance) => {
        const year = Number(groups.year) || resolveYearOfDay(month, from, stance);
        return year
          ? dateMeaning(`${formatIso(year, month, from)}/${formatIso(year, month, to)}`, 0.9)
          : unresolvedDate("date");
      };
    },
  },
  {
    name: "a further day of the month",
    reason: "“Aug. 1 and 3”: the second day borrows the month; a noun after the number makes it a count",
    pattern: new RegExp(
      `(?<=\\b(?<month>${MONTH_PATTERN}) \\d{1,2}(?:, \\d{1,2}){0,4},? (?:and|or|&) )(?<day>\\d{1,2})(?:, (?<year>${YEAR_PATTERN})(?!\\d)|${DAY_END})`,
      "g",
    ),
    role: "day",
    read: borrowed,
  },
  {
    name: "a day between the first of a month and their year",
    reason: "“Oct. 9, 11, 1981”: without the year, the number may count what follows it",
    pattern: new RegExp(
      `(?<=\\b(?<month>${MONTH_PATTERN}) \\d{1,2}(?:, \\d{1,2}){0,4}, )(?<day>\\d{1,2})(?:, (?<year>${YEAR_PATTERN})(?!\\d)|(?=${LIST_YEAR_PATTERN}))`,
      "g",
    ),
    role: "day",
    read: borrowed,
  },
  {
    name: "an earlier day of the month",
    reason: "“10 and 12 August”, “15 to 22 February”: the first day borrows the month",
    pattern: new RegExp(
      `(?<![\\d.,:$€£-])\\b(?<day>\\d{1,2})(?=(?:, \\d{1,2}){0,4},? (?:and|or|to|until) \\d{1,2} (?<month>${MONTH_PATTERN})(?: (?<year>${YEAR_PATTERN})\\b)?)`,
      "g",
    ),
    role: "day",
    read: borrowed,
  },
] satisfies readonly DateRule[];
