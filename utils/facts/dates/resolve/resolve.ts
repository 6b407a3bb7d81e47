import {
  addDays,
  addMonths,
  type Day,
  dayNumber,
  formatIso,
  formatIsoDay,
  formatIsoWeek,
  isCalendarDay,
  weekdayOf,
} from "../calendar.ts";
import { type DateAnchor, type DateMeaning, dateMeaning, type ResolutionContext, unresolvedDate } from "../types.ts";

// In news, a bare month without a tense is past, unless the last one is so long ago that the next one must be meant.
const OPEN_MONTHS_BACK = 8;
const TWO_DIGITS_AHEAD = 10;
const NEXT_MONTHS = 2;
const JUST_OVER = 2;
// The day of a plan has passed if it was at most so many days ago; else the next one is meant.
const DAYS_JUST_PASSED = { past: 7, open: 7, outdated: 3, planned: 2, future: -1 };
const TOLD_REACH_CHARS = 600;
const MAX_TOLD_DAYS = 31;
const MAX_TOLD_YEARS = 20;

/** Returns the day of an anchor, or null if it is less precise. */
export function anchorDay(anchor: DateAnchor | null): Day | null {
  return anchor?.month && anchor.day ? { year: anchor.year, month: anchor.month, day: anchor.day } : null;
}

/** Returns the day of "today": the anchor's in a history, else the day of publication. */
export function baseDay({ narrative, anchor, today }: ResolutionContext): Day | null {
  return narrative ? anchorDay(anchor) : today;
}

/** Returns the year of "this year". */
export function baseYear({ narrative, anchor, today }: ResolutionContext): number | null {
  return (narrative ? anchor?.year : today?.year) ?? null;
}

/**
 * Resolves a weekday: the last one up to the base day (news is past), or the next one if the tense is future. For what
 * was planned it is the next one, unless the last one has only just passed.
 */
export function resolveWeekday(number: number, stance: ResolutionContext, strictly = false): Day | null {
  const base = baseDay(stance);
  if (!base) return null;
  const daysBack = (weekdayOf(base) - number + 7) % 7;
  const ahead = daysBack > DAYS_JUST_PASSED[stance.lean] || (stance.narrative && stance.lean === "open");
  const distance = ahead ? (7 - daysBack) % 7 : -daysBack;
  return addDays(base, distance === 0 && strictly ? (ahead ? 7 : -7) : distance);
}

/** Returns the year of a month that has none, or null if nothing tells. `isOver` says that the month is surely past. */
export function resolveYearOfMonth(
  month: number,
  { narrative, anchor, today, lean }: ResolutionContext,
  isOver = false,
): number | null {
  if (narrative && anchor) {
    if (!anchor.month) return anchor.year;
    const ahead = (month - anchor.month + 12) % 12;
    return ahead <= 8
      ? addMonths({ year: anchor.year, month: anchor.month }, ahead).year
      : addMonths({ year: anchor.year, month: anchor.month }, ahead - 12).year;
  }
  if (!today) return null;
  const back = (today.month - month + 12) % 12;
  // The previous and the next month are meant whatever the tense: others would be called last or next year's.
  const ahead =
    !isOver &&
    (back >= 12 - NEXT_MONTHS ||
      (back > JUST_OVER && (lean === "future" || (lean === "open" && back > OPEN_MONTHS_BACK))));
  return addMonths(today, ahead ? (12 - back) % 12 : -back).year;
}

/** Returns the year of a day and month that have none: the nearest; the tense decides between two near ones. */
export function resolveYearOfDay(month: number, day: number, stance: ResolutionContext): number | null {
  const { narrative, anchor, today, lean } = stance;
  if (narrative && anchor) {
    const from = anchorDay(anchor);
    return from ? nearestYear(month, day, from, 0) : resolveYearOfMonth(month, stance);
  }
  if (!today) return null;
  // A shift of a hundred days: with a past tense, a date of the coming summer is past, one of the coming month is not.
  return nearestYear(month, day, today, lean === "past" ? -100 : lean === "future" ? 100 : -30);
}

/**
 * Returns the year of the day that the text named shortly before, if that one is of an earlier year and near in the
 * calendar: "on June 29, 2021 the court ruled … on June 30 he was arrested". Null otherwise.
 */
export function yearToldBefore(
  month: number,
  day: number,
  { anchor, today, narrative, lean }: ResolutionContext,
  at: number,
): number | null {
  const told = anchorDay(anchor);
  if (!anchor || !told || !today || narrative || lean === "future" || at - anchor.at > TOLD_REACH_CHARS) return null;
  if (told.year >= today.year || told.year < today.year - MAX_TOLD_YEARS) return null;
  const distance = Math.abs(dayNumber({ year: told.year, month, day }) - dayNumber(told));
  return distance <= MAX_TOLD_DAYS ? told.year : null;
}

/** The same for a day that is surely to come; null if it would be past: "will begin on April 10", written in May. */
export function resolveYearOfComingDay(month: number, day: number, stance: ResolutionContext): number | null {
  const year = resolveYearOfDay(month, day, stance);
  const { today, narrative } = stance;
  return year !== null && today && !narrative && dayNumber({ year, month, day }) < dayNumber(today) ? null : year;
}

/** Returns the year in which a day of a month is nearest to a shifted day. */
function nearestYear(month: number, day: number, from: Day, moved: number): number | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const year of [from.year - 1, from.year, from.year + 1]) {
    const distance = Math.abs(dayNumber({ year, month, day }) - dayNumber(from) - moved);
    if (isCalendarDay({ year, month, day }) && distance < least) [best, least] = [year, distance];
  }
  return best;
}

/** Expands a two-digit year: at most ten years after the given year, else the last past one. */
export function expandTwoDigitYear(short: number, from: number): number {
  const ahead = from + TWO_DIGITS_AHEAD;
  return ahead - ((((ahead - short) % 100) + 100) % 100);
}

/** Formats the quarter that is `count` quarters after the first one of a year. */
export function formatIsoQuarter(year: number, index: number): string {
  return `${formatIso(year + Math.floor(index / 4))}-Q${(((index % 4) + 4) % 4) + 1}`;
}

/** Formats the unit of time at an offset from a base day, as precise as the unit; null for units without a form. */
function shiftedUnit(unit: string, amount: number, base: Day): string | null {
  const whole = Math.round(amount);
  switch (unit) {
    case "day":
      return formatIsoDay(addDays(base, whole));
    case "night":
      return `${formatIsoDay(addDays(base, whole))}TNI`;
    case "week":
      return formatIsoWeek(addDays(base, 7 * whole));
    case "fortnight":
      return formatIsoWeek(addDays(base, 14 * whole));
    case "weekend":
      return `${formatIsoWeek(addDays(base, 7 * whole))}-WE`;
    case "month": {
      const { year, month } = addMonths(base, whole);
      return formatIso(year, month);
    }
    case "quarter":
      return formatIsoQuarter(base.year, Math.floor((base.month - 1) / 3) + whole);
    case "year":
      return formatIso(base.year + Math.trunc(amount));
    case "decade":
      return amount === 0 || Math.abs(amount) === 1
        ? formatIso(base.year + 10 * whole).slice(0, 3)
        : formatIso(base.year + 10 * whole);
    case "century":
      return formatIso(base.year + 100 * whole).slice(0, 2);
    default:
      return null;
  }
}

/** Resolves "last", "this" or "next" with a unit of time: -1, 0 or 1 units from the base. */
export function nearUnit(unit: string, amount: number, stance: ResolutionContext): DateMeaning {
  const kind = unit === "night" ? "time" : "date";
  const year = baseYear(stance);
  // A year needs only the base year; every smaller unit needs the base day.
  if (unit === "year" && year !== null) return dateMeaning(formatIso(year + amount), stance.narrative ? 0.5 : 0.9);
  const base = baseDay(stance);
  // At its end, some count a week as the one that goes on, others as the one before.
  const isAtEnd = unit === "week" && base !== null && weekdayOf(base) > 5;
  const isUnsure = stance.narrative || (isAtEnd && amount === (stance.lean === "future" ? 0 : -1));
  const value = base ? shiftedUnit(unit, amount, base) : null;
  return value ? { kind, value, certainty: isUnsure ? 0.5 : 0.9 } : unresolvedDate(kind);
}

/**
 * Resolves a distance of `count` units from a base day, or from a base year if only that is known.
 * A vague count ("X") gives only its direction: PAST_REF or FUTURE_REF.
 */
export function offsetDate(
  count: number | "X",
  unit: string,
  sign: 1 | -1,
  base: Day | null,
  year: number | null,
): DateMeaning {
  if (count === "X") return dateMeaning(sign < 0 ? "PAST_REF" : "FUTURE_REF", 0.6);
  // "A decade ago" is precise to the year.
  const [size, amount] =
    unit === "decade" ? ["year", 10 * count] : unit === "century" ? ["year", 100 * count] : [unit, count];
  const start = base ?? (year !== null && size === "year" ? { year, month: 7, day: 1 } : null);
  const value = start ? shiftedUnit(size, sign * amount, start) : null;
  return value ? dateMeaning(value, 0.8) : unresolvedDate("date");
}
