import { addDays, type Day, dayNumber, isoDay, weekdayOf } from "./calendar.ts";
import { type DateRule, date, type Stance, unresolved } from "./expression.ts";

const fixed =
  (month: number, day: number) =>
  (year: number): Day => ({ year, month, day });

/** The nth weekday of a month. */
const nth =
  (count: number, weekday: number, month: number) =>
  (year: number): Day => {
    const first = { year, month, day: 1 };
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1));
  };

// Holidays whose day of the year does not depend on a country's law or a moon.
const HOLIDAYS: readonly { name: string; on: (year: number) => Day }[] = [
  { name: "Christmas Eve", on: fixed(12, 24) },
  { name: "Christmas Day", on: fixed(12, 25) },
  { name: "Christmas", on: fixed(12, 25) },
  { name: "New Year['’]s Eve", on: fixed(12, 31) },
  { name: "New Year['’]s Day", on: fixed(1, 1) },
  { name: "Valentine['’]s Day", on: fixed(2, 14) },
  { name: "International Women['’]s Day", on: fixed(3, 8) },
  { name: "May Day", on: fixed(5, 1) },
  { name: "the Fourth of July", on: fixed(7, 4) },
  { name: "Halloween", on: fixed(10, 31) },
  { name: "Thanksgiving(?: Day)?", on: nth(4, 4, 11) },
];

/** The occurrence of a holiday that the story means: the nearest, or the one its words point to. */
function occurrence(on: (year: number) => Day, which: string, { today, anchor, narrative }: Stance): Day | null {
  if (narrative) return anchor ? on(anchor.year) : null;
  if (!today) return null;
  const now = dayNumber(today);
  const days = [today.year - 1, today.year, today.year + 1].map(on);
  if (which === "last") return days.filter((day) => dayNumber(day) < now).at(-1) ?? null;
  if (which === "next") return days.find((day) => dayNumber(day) > now) ?? null;
  if (which === "this") return on(today.year);
  return days.toSorted((a, b) => Math.abs(dayNumber(a) - now) - Math.abs(dayNumber(b) - now))[0] ?? null;
}

/** Holidays that fall on a day one can count. */
export const holidayRules = HOLIDAYS.map(
  ({ name, on }): DateRule => ({
    name,
    reason: "a name for a day",
    pattern: new RegExp(
      `\\b(?:(?<which>last|next|this) )?${name}\\b(?! (?:\\p{Lu}|tree|card|gift|present|song|market|party|dinner|carol))`,
      "gu",
    ),
    role: "day",
    read:
      ({ groups = {} }) =>
      (stance) => {
        const day = occurrence(on, groups.which ?? "", stance);
        return day ? date(isoDay(day), 0.7) : unresolved("date");
      },
  }),
);
