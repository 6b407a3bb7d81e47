import type { DateFact } from "../types.ts";
import { isInferred, isUpcoming } from "./timeline.ts";

/** The values that can go into a calendar: a day, a time, or a range of days. */
export const CALENDAR_VALUE = /^\d{4}-\d{2}-\d{2}(?:T[^/]*)?(?:\/\d{4}-\d{2}-\d{2}(?:T[^/]*)?)?$/;

/** A year, month, week, day or time of ISO 8601. */
const ISO_DATE =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2}(?:T(?:[01]\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d{2}:\d{2})?)?)?|-W(?:0[1-9]|[1-4]\d|5[0-3]))?$/;

/**
 * Returns a TIMEX3 value as an ISO 8601 date or interval; a part of a day ("2026-03-06TNI") becomes its day. Null for a
 * decade, a quarter, a duration, a time without a day and other values that ISO 8601 does not have.
 */
export function toIsoDate(value: string | null): string | null {
  const ends = (value ?? "").split("/").map((end) => end.replace(/T[A-Z]{2}$/, ""));
  return ends.length <= 2 && ends.every((end) => ISO_DATE.test(end)) ? ends.join("/") : null;
}

/**
 * True if a date can go into a calendar: a day, a time or a range of days, stated and not inferred, and later than both
 * the publication and `now` (ISO 8601).
 */
export function isCalendarDate(fact: DateFact, published: string | null, now: string): boolean {
  return (
    fact.value !== null &&
    CALENDAR_VALUE.test(fact.value) &&
    !isInferred(fact) &&
    isUpcoming(fact.value, published, now)
  );
}
