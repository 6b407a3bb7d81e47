import { fitsWeekday, formatIso, isCalendarDay } from "../calendar.ts";
import { resolveYearOfComingDay, resolveYearOfDay } from "../resolve/resolve.ts";
import { type DateRule, dateMeaning, unresolvedDate } from "../types.ts";
import type { DateLocale } from "./locale.ts";
import { assumePast, matchedAlternative, matchedMonth, type PatternFragments } from "./pattern-fragments.ts";

/** Finds days with their month: single days, ranges and lists. */
export function dayRules(table: DateLocale, { month, weekday, year }: PatternFragments): DateRule[] {
  const mark = "(?:\\.|er|º|°|-?го)?";
  const start = "(?<![\\p{L}\\d.,:/-])";
  // "3 мая прошлого года", "3. Mai letzten Jahres"
  const lastYear = table.order === "before" ? `| (?<lastYear>(?:${table.last}) ${table.year})(?!\\p{L})` : "";
  const read: DateRule["read"] = ({ groups = {} }) => {
    const [number, day] = [matchedMonth(groups) || Number(groups.number), Number(groups.day)];
    if (!isCalendarDay({ year: Number(groups.year) || 2024, month: number, day })) return null;
    return (stance) => {
      const resolveYear = stance.lean === "future" ? resolveYearOfComingDay : resolveYearOfDay;
      const isLastYear = groups.lastYear !== undefined && stance.today;
      const found =
        Number(groups.year) || (isLastYear ? isLastYear.year - 1 : resolveYear(number, day, assumePast(stance)));
      return found && fitsWeekday(matchedAlternative("w", groups), { year: found, month: number, day })
        ? dateMeaning(formatIso(found, number, day), groups.year ? 1 : 0.8)
        : unresolvedDate("date");
    };
  };
  return [
    {
      name: "range of days",
      reason: "before single days: the first borrows the month",
      pattern: new RegExp(
        `${start}(?<from>\\d{1,2})${mark}(?: ?[-–—] ?| (?:${table.to}) )(?<to>\\d{1,2})${table.dayMark}${month}${year}?`,
        "giu",
      ),
      role: "other",
      read: ({ groups = {} }) => {
        const [number, from, to] = [matchedMonth(groups), Number(groups.from), Number(groups.to)];
        if (from < 1 || from >= to || !isCalendarDay({ year: 2024, month: number, day: to })) return null;
        return (stance) => {
          const found = Number(groups.year) || resolveYearOfDay(number, from, assumePast(stance));
          return found
            ? dateMeaning(`${formatIso(found, number, from)}/${formatIso(found, number, to)}`, groups.year ? 1 : 0.8)
            : unresolvedDate("date");
        };
      },
    },
    {
      name: "an earlier day of the month",
      reason: "in a list the first day borrows the month",
      pattern: new RegExp(
        `${start}(?<day>\\d{1,2})${mark}(?= (?:${table.and}) \\d{1,2}${table.dayMark}${month}${year}?)`,
        "giu",
      ),
      role: "day",
      read,
    },
    {
      name: "day and month",
      reason: "with or without its year and its weekday",
      pattern: new RegExp(
        `(?:(?<!\\p{L})${weekday},? (?:den |dem |el |le |l['’])?)?${start}(?<day>\\d{1,2})${table.dayMark}${month}(?:${year}${lastYear})?`,
        "giu",
      ),
      role: "day",
      read,
    },
    ...(table.shortDay
      ? [
          {
            name: "day and month in numbers",
            reason: "behind a word that dates",
            pattern: new RegExp(table.shortDay, "giu"),
            role: "day",
            read,
          } as const,
        ]
      : []),
  ];
}
