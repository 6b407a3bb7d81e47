/** A day of the proleptic Gregorian calendar; month 1 to 12. */
export type Day = { year: number; month: number; day: number };

/**
 * Returns the number of days from 1970-01-01 to a day.
 * Source: Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
 */
export function dayNumber({ year, month, day }: Day): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

/** Returns the day with a number of days from 1970-01-01 (same source, civil_from_days). */
function dayAt(number: number): Day {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const ofEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9);
  const day = ofYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Adds days to a day; a negative number goes back. */
export function addDays(day: Day, days: number): Day {
  return dayAt(dayNumber(day) + days);
}

/** Adds months to a month; a negative number goes back. */
export function addMonths({ year, month }: { year: number; month: number }, months: number) {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** Returns the ISO 8601 day of the week: Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** True if a day is of a weekday, ISO 8601 1 to 7; true for 0, where the text names none. */
export const fitsWeekday = (weekday: number, day: Day): boolean => weekday === 0 || weekdayOf(day) === weekday;

/** Returns the ISO 8601 week of a day; its year is that of the week's Thursday. */
function weekOf(day: Day): { year: number; week: number } {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const first = dayNumber({ year: thursday.year, month: 1, day: 1 });
  return { year: thursday.year, week: Math.floor((dayNumber(thursday) - first) / 7) + 1 };
}

/** Returns true if the calendar has this day. */
export function isCalendarDay(day: Day): boolean {
  const back = dayAt(dayNumber(day));
  return back.month === day.month && back.day === day.day && back.year === day.year;
}

const digits = (value: number, width: number) => String(value).padStart(width, "0");

/**
 * Formats a year, month or day as ISO 8601, as precise as its arguments.
 * Years BC are written as in TIMEX3 ("BC0264").
 */
export function formatIso(year: number, month?: number | null, day?: number | null): string {
  const head = year < 0 ? `BC${digits(-year, 4)}` : digits(year, 4);
  if (!month) return head;
  return day ? `${head}-${digits(month, 2)}-${digits(day, 2)}` : `${head}-${digits(month, 2)}`;
}

/** Returns the day at the start of an ISO 8601 value ("2026-03-11T10:00"); null if the value is less precise. */
export function parseIsoDay(value: string | null): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(value ?? "");
  return match && { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

/** Formats a day as ISO 8601. */
export function formatIsoDay({ year, month, day }: Day): string {
  return formatIso(year, month, day);
}

/** Formats the week of a day as ISO 8601 ("2025-W27"). */
export function formatIsoWeek(day: Day): string {
  const { year, week } = weekOf(day);
  return `${digits(year, 4)}-W${digits(week, 2)}`;
}
