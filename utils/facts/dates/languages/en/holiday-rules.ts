import { addDays, type Day, dayNumber, formatIsoDay, weekdayOf } from "../../calendar.ts";
import { YEAR_PATTERN } from "../../common/pattern-fragments.ts";
import { type DateRule, dateMeaning, type ResolutionContext, unresolvedDate } from "../../types.ts";

const fixed =
  (month: number, day: number) =>
  (year: number): Day => ({ year, month, day });

/** Returns the nth weekday of a month. */
const nth =
  (count: number, weekday: number, month: number) =>
  (year: number): Day => {
    const first = { year, month, day: 1 };
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1));
  };

/** Returns Western Easter Sunday (anonymous Gregorian computus, after Meeus, "Astronomical Algorithms"). */
function easter(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leaps = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - leaps + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const days = epact + sunday - 7 * late + 114;
  return { year, month: Math.floor(days / 31), day: (days % 31) + 1 };
}

const fromEaster =
  (days: number) =>
  (year: number): Day =>
    addDays(easter(year), days);

// Holidays whose date depends neither on a country's law nor on the sighting of the moon.
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
  { name: "Boxing Day", on: fixed(12, 26) },
  { name: "Thanksgiving(?: Day)?", on: nth(4, 4, 11) },
  { name: "Election Day", on: (year) => addDays(nth(1, 1, 11)(year), 1) },
  { name: "Remembrance Sunday", on: nth(2, 7, 11) },
  { name: "Labor Day", on: nth(1, 1, 9) },
  { name: "Memorial Day", on: (year) => addDays(nth(1, 1, 6)(year), -7) },
  { name: "Good Friday", on: fromEaster(-2) },
  { name: "Easter Monday", on: fromEaster(1) },
  { name: "Easter(?: Sunday)?", on: fromEaster(0) },
];

/** "A few weeks from Election Day": the verb says nothing about the holiday, the nearest one is meant. */
const COUNTED_FROM = /\b(?:days|weeks|months) (?:(?:away )?from|after|since) $/;

/** Returns the occurrence of a holiday that is meant: the nearest one, or that of the words or the tense. */
function occurrence(
  on: (year: number) => Day,
  which: string,
  { today, anchor, narrative, lean }: ResolutionContext,
): Day | null {
  if (narrative) return anchor ? on(anchor.year) : null;
  if (!today) return null;
  const now = dayNumber(today);
  const days = [today.year - 1, today.year, today.year + 1].map(on);
  if (which === "last") return days.filter((day) => dayNumber(day) < now).at(-1) ?? null;
  if (which === "next") return days.find((day) => dayNumber(day) > now) ?? null;
  if (which === "this") return on(today.year);
  if (lean === "future") return days.find((day) => dayNumber(day) >= now) ?? null;
  return days.toSorted((a, b) => Math.abs(dayNumber(a) - now) - Math.abs(dayNumber(b) - now))[0] ?? null;
}

/** Finds holidays with a computable date, all in one pattern; longer names come first. */
export const holidayRules: readonly DateRule[] = [
  {
    name: "holiday",
    reason: "a name for a day; what bears the name is none, nor is a wish (“a white Christmas”)",
    pattern: new RegExp(
      `\\b(?<!\\b(?:[Hh]appy|[Mm]erry|[Ww]hite) )(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his) )?(?:${HOLIDAYS.map(({ name }, index) => `(?<h${index}>${name})`).join("|")})\\b(?:,? (?<year>${YEAR_PATTERN})\\b)?(?! (?:\\p{Lu}|tree|card|gift|present|song|market|party|dinner|carol|egg))(?:(?= (?:\\p{Ll}+ ){1,2}(?:in|of) (?<told>${YEAR_PATTERN})\\b)|)`,
      "gu",
    ),
    role: "day",
    read: ({ groups = {}, index, input }) => {
      const on = HOLIDAYS.find((_, index) => groups[`h${index}`])?.on;
      if (!on) return null;
      // "Christmas 1914", "the Christmas truce of 1914".
      const year = Number(groups.year ?? groups.told);
      if (year) return () => dateMeaning(formatIsoDay(on(year)), 0.95);
      const isCountedFrom = COUNTED_FROM.test(input.slice(Math.max(0, index - 24), index));
      return (stance) => {
        const lean = isCountedFrom ? "open" : stance.lean;
        const day = occurrence(on, (groups.which ?? "").toLowerCase(), { ...stance, lean });
        return day ? dateMeaning(formatIsoDay(day), 0.7) : unresolvedDate("date");
      };
    },
  },
];
