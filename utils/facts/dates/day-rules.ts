import { isDay, iso, isoWeek } from "./calendar.ts";
import { type DateRule, date, unresolved } from "./expression.ts";
import { yearOfDay } from "./resolve.ts";
import { MONTH, monthNumber, WEEKDAY, YEAR } from "./words.ts";

const WEEKDAY_FIRST = `(?:(?:${WEEKDAY}),? )?(?:the )?`;
// A year after a day and month: behind a comma or a blank, and not the beginning of a longer number.
const YEAR_LAST = `(?:,? (?<year>${YEAR})(?![\\d.,]\\d|\\d))?`;

/** A day of a month, with its year or the year that the stance gives. */
function dayOf({ groups = {} }: RegExpExecArray): ReturnType<DateRule["read"]> {
  const month = monthNumber(groups.month ?? "");
  const day = Number(groups.day);
  const stated = groups.year ? Number(groups.year) : null;
  if (!isDay({ year: stated ?? 2024, month, day })) return null;
  return (stance) => {
    const year = stated ?? yearOfDay(month, day, stance);
    return year === null ? unresolved("date") : date(iso(year, month, day), stated ? 1 : 0.85);
  };
}

/** Days named by their month: "July 4, 2025", "4 July", "Friday, July 4". */
export const dayRules = [
  {
    name: "range of days in a month",
    reason: "before single days: the second day borrows the month",
    pattern: new RegExp(`\\b(?<month>${MONTH}) (?<from>\\d{1,2})(?:-|–| to )(?<to>\\d{1,2})(?!\\d|:)${YEAR_LAST}`, "g"),
    role: "other",
    read: ({ groups = {} }) => {
      const month = monthNumber(groups.month ?? "");
      const [from, to] = [Number(groups.from), Number(groups.to)];
      if (from >= to || !isDay({ year: 2024, month, day: to })) return null;
      return (stance) => {
        const year = Number(groups.year) || yearOfDay(month, from, stance);
        return year ? date(`${iso(year, month, from)}/${iso(year, month, to)}`, 0.9) : unresolved("date");
      };
    },
  },
  {
    name: "month and day",
    reason: "American order; a year may follow behind a comma",
    pattern: new RegExp(
      `\\b${WEEKDAY_FIRST}(?<month>${MONTH}) (?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d%]|[.,:]\\d)${YEAR_LAST}`,
      "g",
    ),
    role: "day",
    read: dayOf,
  },
  {
    name: "day and month",
    reason: "European order",
    pattern: new RegExp(
      `(?<![\\d.,:$€£])${WEEKDAY_FIRST}\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH})(?!\\p{L})${YEAR_LAST}`,
      "gu",
    ),
    role: "day",
    read: dayOf,
  },
  {
    name: "week of a day",
    reason: "before the day alone: “the week of March 6”",
    pattern: new RegExp(`\\b[Tt]he week of (?<month>${MONTH}) (?<day>\\d{1,2})(?!\\d)${YEAR_LAST}`, "g"),
    role: "other",
    read: (match) => {
      const day = dayOf(match);
      return day && ((stance) => {
        const [year, month, number] = (day(stance).value ?? "").split("-").map(Number);
        return year && month && number ? date(isoWeek({ year, month, day: number }), 0.8) : unresolved("date");
      });
    },
  },
  {
    name: "ISO day",
    reason: "the one order of numbers that means the same everywhere",
    pattern: /(?<![\d-])(?<year>[12]\d{3})-(?<number>\d{2})-(?<day>\d{2})(?![\d-])/g,
    role: "day",
    read: ({ groups = {} }) => {
      const day = { year: Number(groups.year), month: Number(groups.number), day: Number(groups.day) };
      return isDay(day) ? () => date(iso(day.year, day.month, day.day), 1) : null;
    },
  },
] satisfies readonly DateRule[];
