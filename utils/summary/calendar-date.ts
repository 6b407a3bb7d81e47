import type { DateFact } from "../types.ts";
import { isInferred, isUpcoming } from "./timeline.ts";

/** The values that can go into a calendar: a day, a time, or a range of days. */
export const CALENDAR_VALUE = /^\d{4}-\d{2}-\d{2}(?:T[^/]*)?(?:\/\d{4}-\d{2}-\d{2}(?:T[^/]*)?)?$/;

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
