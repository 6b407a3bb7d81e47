import { type Day, dayNumber, isCalendarDay, parseIsoDay } from "../calendar.ts";
import { YEAR_PATTERN } from "../common/pattern-fragments.ts";
import { MONTH_PATTERN, parseMonth } from "../languages/en/words.ts";

// Maximum offset of a dateline, in characters.
const LEAD = 600;

// "BERLIN, March 12 (Agency) —", "KETTLE CREEK, Wis., 4 July 2025 -": a place in capitals at the start of a line,
// a day and a dash.
const DATELINE = new RegExp(
  `(?:^|\\n) *\\p{Lu}[\\p{Lu} .'’-]{2,40}(?:, [\\p{L}. ]{2,30})?, (?:(?<month>${MONTH_PATTERN}) (?<day>\\d{1,2})|(?<dayFirst>\\d{1,2}) (?<monthLast>${MONTH_PATTERN}))(?:,? (?<year>${YEAR_PATTERN}))? ?(?:\\([^)\\n]{2,30}\\) ?)?[-–—_:]`,
  "u",
);
// A story is published on the day of its dateline or within the week.
const DATELINE_AGE = 7;

/**
 * Returns the day of the dateline; a missing year is the one nearest to publication.
 * Null if there is no dateline or the publication contradicts it.
 */
function datelineDay(text: string, today: Day | null): Day | null {
  const groups = DATELINE.exec(text.slice(0, LEAD))?.groups;
  if (!groups) return null;
  const month = parseMonth(groups.month ?? groups.monthLast ?? "");
  const day = Number(groups.day ?? groups.dayFirst);
  const years = groups.year ? [Number(groups.year)] : today ? [today.year, today.year - 1] : [];
  for (const year of years) {
    const found = { year, month, day };
    const age = today ? dayNumber(today) - dayNumber(found) : 0;
    if (isCalendarDay(found) && age >= -1 && age <= DATELINE_AGE) return found;
  }
  return null;
}

/** Returns the reference day: that of the dateline, else that of publication, in the publisher's time zone. */
export function findReference(text: string, published: string | null): Day | null {
  const day = parseIsoDay(published);
  const today = day && isCalendarDay(day) ? day : null;
  return datelineDay(text, today) ?? today;
}
