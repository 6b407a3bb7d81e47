import { expect, test } from "vitest";
import { calendarStart, isCalendarDate } from "../../utils/summary/calendar-date.ts";
import { findDates } from "../support/find-dates.ts";

const PUBLISHED = "2026-03-16";

/** Returns the values that are offered for a calendar. */
const offered = (text: string) =>
  findDates(text, PUBLISHED)
    .filter((fact) => isCalendarDate(fact, { text, published: PUBLISHED }, PUBLISHED))
    .map((fact) => calendarStart(fact, text));

test.each([
  ["The fair runs from 9 a.m. to 5 p.m. on 4 April 2026.", ["2026-04-04T09:00", "2026-04-04"]],
  ["The play ends at 9 p.m. on 4 April 2026.", ["2026-04-04"]],
  ["The play begins at 9 p.m. on 4 April 2026.", ["2026-04-04T21:00"]],
  ["The play on 4 April 2026 has been cancelled.", []],
  ["The race will not take place on 4 April 2026 but on 5 April 2026.", ["2026-04-05"]],
  ["The race on 4 April 2026 has been postponed to 5 April 2026.", ["2026-04-05"]],
  ["The inn will not open until 4 April 2026.", ["2026-04-04"]],
  ["The inn opens on 4 April 2026, but the mill does not.", ["2026-04-04"]],
  ["The old race was cancelled. The new one is on 4 April 2026.", ["2026-04-04"]],
])("offers what begins, and nothing that is called off: %s", (text, expected) => {
  expect(offered(text)).toEqual(expected);
});
