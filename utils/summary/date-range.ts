import { SEASON_START_MONTHS } from "../shared/seasons.ts";

/** The first and last day that a calendar value covers, each as YYYY-MM-DD. */
export type DateRange = { first: string; last: string };

const DAY_MS = 86_400_000;

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

/** Returns the range of `count` whole months. */
const months = (year: number, month: number, count: number): DateRange => ({
  first: iso(Date.UTC(year, month - 1, 1)),
  last: iso(Date.UTC(year, month - 1 + count, 0)),
});

/** Returns the seven days of an ISO 8601 week. */
function week(year: number, number: number): DateRange {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = Date.UTC(year, 0, 4 - ((fourth.getUTCDay() + 6) % 7) + (number - 1) * 7);
  return { first: iso(monday), last: iso(monday + 6 * DAY_MS) };
}

/**
 * Returns the days that a TIMEX3 calendar value covers: a year, quarter, season, month, week, day or time of day, or a
 * range of two of them. Null for any other value.
 */
export function dateRangeOf(value: string): DateRange | null {
  const [from = "", to] = value.split("/");
  if (to !== undefined) {
    const [begin, end] = [dateRangeOf(from), dateRangeOf(to)];
    return begin && end && begin.first <= end.last ? { first: begin.first, last: end.last } : null;
  }
  const match = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2})(?:T.*)?)?|W(\d{2})|Q([1-4])|(SP|SU|FA|WI)))?$/.exec(from);
  if (!match) return null;
  const year = Number(match[1]);
  const [, , month, day, weekNumber, quarter, season] = match;
  if (weekNumber) return week(year, Number(weekNumber));
  if (quarter) return months(year, Number(quarter) * 3 - 2, 3);
  if (season) return months(year, SEASON_START_MONTHS.get(season) ?? 1, 3);
  if (!month) return months(year, 1, 12);
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (!day) return months(year, Number(month), 1);
  const time = Date.UTC(year, Number(month) - 1, Number(day));
  return iso(time) === `${match[1]}-${month}-${day}` ? { first: iso(time), last: iso(time) } : null;
}

/** Returns the next day; both days are YYYY-MM-DD. */
export const nextDay = (day: string): string => iso(Date.parse(day) + DAY_MS);
