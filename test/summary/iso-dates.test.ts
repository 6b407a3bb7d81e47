import { expect, test } from "vitest";
import { toIsoDate } from "../../utils/summary/calendar-date.ts";
import { jsonLdFormat } from "../../utils/summary/json-ld.ts";
import { findDates } from "../support/find-dates.ts";
import { factbox, t } from "../support/invented-texts.ts";

const circumstance = { accessed: "2026-03-07T08:00:00Z", locale: "en-GB", t };
const TEXT =
  "On Thursday night the mill burned. A very 1970s house fell in the third quarter, in the 19th century style, for three days. " +
  "Now it opens at 6 p.m. on March 20, from 2 to 5 May, next weekend, every Friday, in spring and in 264 BC. Last week it rained. " +
  "At noon on Monday nobody came, and years ago it was closed until the early hours of 9 May 2027. In March 2024 it shut for 3 months.";

/** True if an end of a value names a point of the calendar that gives the same value when it is formatted again. */
function isValid(end: string): boolean {
  const week = /^(\d{4})-W(\d\d)$/.exec(end);
  if (week) return Number(week[2]) >= 1 && Number(week[2]) <= 53;
  return new Date(`${end.slice(0, 10)}`).toISOString().startsWith(end.slice(0, 10)) && !Number.isNaN(Date.parse(end));
}

test.each([
  ["2026", "2026"],
  ["2026-03", "2026-03"],
  ["2026-W11", "2026-W11"],
  ["2026-03-06", "2026-03-06"],
  ["2026-03-06T14:30", "2026-03-06T14:30"],
  ["2026-03-06T14:30+01:00", "2026-03-06T14:30+01:00"],
  ["2026-03-06TNI", "2026-03-06"],
  ["2026-05-02/2026-05-05", "2026-05-02/2026-05-05"],
])("%j is exported as %j", (value, exported) => {
  expect(toIsoDate(value)).toBe(exported);
});

test.each([
  "197",
  "19",
  "BC0264",
  "2026-Q3",
  "2026-SP",
  "2026-W11-WE",
  "XXXX-WXX-5",
  "PRESENT_REF",
  "PXM",
  "P3D",
  "T14:30",
  "2026-13",
  "",
])("%j is not exported", (value) => {
  expect(toIsoDate(value)).toBeNull();
});

test("every day in JSON-LD is a valid date or interval of ISO 8601", () => {
  const dates = findDates(TEXT, "2026-03-06T10:00:00+01:00");
  expect(dates.some(({ value }) => value !== null && toIsoDate(value) === null)).toBe(true);
  for (const when of dates) {
    const event = { ...factbox.facts.event, when: { ...when, inferred: false } };
    const node = JSON.parse(
      jsonLdFormat.render({ ...factbox, facts: { ...factbox.facts, dates, event } }, circumstance),
    );
    const events = [node.about, ...node.mentions].flatMap(({ startDate, endDate }) => [startDate, endDate]);
    const values: string[] = [...events, ...node.temporalCoverage].filter((value) => value !== undefined);
    expect(values.flatMap((value) => value.split("/")).filter((end) => !isValid(end))).toEqual([]);
    expect(node.temporalCoverage.length).toBeGreaterThan(4);
  }
});
