import { isDay, iso } from "../calendar.ts";
import { type DateRule, date, unresolved } from "../expression.ts";
import { yearOfDay } from "../resolve.ts";
import { monthIn, type Sources, told } from "./sources.ts";
import type { LanguageTable } from "./table.ts";

/** Days with their month, alone, from and to, and in a list. */
export function dayRules(table: LanguageTable, { month, weekdayName, year }: Sources): DateRule[] {
  const mark = "(?:\\.|er|º|°|-?го)?";
  const start = "(?<![\\p{L}\\d.,:/-])";
  const read: DateRule["read"] = ({ groups = {} }) => {
    const [number, day] = [monthIn(groups) || Number(groups.number), Number(groups.day)];
    if (!isDay({ year: Number(groups.year) || 2024, month: number, day })) return null;
    return (stance) => {
      const found = Number(groups.year) || yearOfDay(number, day, told(stance));
      return found ? date(iso(found, number, day), groups.year ? 1 : 0.8) : unresolved("date");
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
        const [number, from, to] = [monthIn(groups), Number(groups.from), Number(groups.to)];
        if (from < 1 || from >= to || !isDay({ year: 2024, month: number, day: to })) return null;
        return (stance) => {
          const found = Number(groups.year) || yearOfDay(number, from, told(stance));
          return found
            ? date(`${iso(found, number, from)}/${iso(found, number, to)}`, groups.year ? 1 : 0.8)
            : unresolved("date");
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
        `(?:(?<!\\p{L})${weekdayName},? (?:den |dem |el |le |l['’])?)?${start}(?<day>\\d{1,2})${table.dayMark}${month}${year}?`,
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
