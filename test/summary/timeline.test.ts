import { expect, test } from "vitest";
import { dateRangeOf } from "../../utils/summary/date-range.ts";
import { createTimeline, formatDate, isUpcoming, readingMinutes } from "../../utils/summary/timeline.ts";
import type { DateKind } from "../../utils/types.ts";

const date = (value: string | null, start: number, certainty: number = 1, kind: DateKind = "date") => ({
  start,
  end: start + 1,
  text: "x",
  kind,
  value,
  certainty,
});

test("puts dates in order, same values together, unresolved ones aside", () => {
  const moments = createTimeline([
    date("2026-03-06", 0),
    date(null, 5),
    date("2026-02", 10),
    date("2026-03-06", 20),
    date("P3D", 30),
  ]);
  expect(moments.map(({ value, facts }) => [value, facts.length])).toEqual([
    ["2026-02", 1],
    ["2026-03-06", 2],
  ]);
});

test("puts the times of a day under the day, and a year or month before the days it holds", () => {
  const moments = createTimeline([
    date("2026-03-06T09:00+02:00", 0, 1, "time"),
    date("2026-03-01", 3),
    date("2026-03-06TMO", 5, 1, "time"),
    date("2026-03", 8),
    date("2026-03-06/2026-03-08", 10),
    date("2026-03-06", 12),
  ]);
  expect(moments.map(({ value, facts }) => [value, facts.length])).toEqual([
    ["2026-03", 1],
    ["2026-03-01", 1],
    ["2026-03-06/2026-03-08", 1],
    ["2026-03-06", 3],
  ]);
});

test("marks the days of appearance and change, and a line with nothing else is none", () => {
  const moments = createTimeline([date("2026-03-04", 0)], "2026-03-04T17:20:00+02:00", "2026-03-06T08:00:00Z");
  expect(moments.map(({ value, isPublished, isUpdated }) => [value, isPublished, isUpdated])).toEqual([
    ["2026-03-04", true, false],
    ["2026-03-06", false, true],
  ]);
  expect(createTimeline([date("P3D", 0, 1, "duration")], "2026-03-04")).toEqual([]);
});

test("is unsure of a day that no place in the text names outright", () => {
  const unsure = (...certainties: number[]) =>
    createTimeline(certainties.map((certainty, at) => date("2026-03-06", at, certainty)))[0]?.isUnsure;
  expect(unsure(0.5, 0.55)).toBe(true);
  expect(unsure(0.5, 0.9)).toBe(false);
});

test("knows what lies ahead of the article and of the reader", () => {
  const coming = (value: string, now: string) => isUpcoming(value, "2026-03-06T17:20:00+02:00", now);
  expect(coming("2026-03-09", "2026-03-07T08:00:00Z")).toBe(true);
  expect(coming("2026-03-09", "2026-03-10T08:00:00Z")).toBe(false);
  expect(coming("2026-03-06", "2026-03-01T08:00:00Z")).toBe(false);
  expect(coming("2026-03-07T18:00+02:00", "2026-03-07T15:59:00Z")).toBe(true);
  expect(coming("2026-03-07T18:00+02:00", "2026-03-07T16:01:00Z")).toBe(false);
  expect(isUpcoming("2026-03-09", null, "2026-03-07T08:00:00Z")).toBe(true);
});

test("knows the days of weeks, quarters, seasons and ranges", () => {
  const first = (value: string) => dateRangeOf(value)?.first;
  const last = (value: string) => dateRangeOf(value)?.last;
  expect([first("2026-W10"), last("2026-W10")]).toEqual(["2026-03-02", "2026-03-08"]);
  expect(first("2025-W01")).toBe("2024-12-30");
  expect([first("2026-Q2"), last("2026-Q2")]).toEqual(["2026-04-01", "2026-06-30"]);
  expect(first("2026-SU")).toBe("2026-06-01");
  expect(last("2026-WI")).toBe("2027-02-28");
  expect([first("2025-06-02/2025-06-05"), last("2025-06-02/2025-06-05")]).toEqual(["2025-06-02", "2025-06-05"]);
  expect([first("2026"), last("2026-02")]).toEqual(["2026-01-01", "2026-02-28"]);
  for (const value of ["2026-02-30", "2026-13", "PAST_REF", "P3D", "2026-03-05/2026-03-01"])
    expect(dateRangeOf(value)).toBeNull();
});

test("writes dates in words and keeps the publisher's clock", () => {
  expect(formatDate("2025-07-04", "en-GB")).toBe("4 July 2025");
  expect(formatDate("2025-07", "en-GB")).toBe("July 2025");
  expect(formatDate("2025", "en-GB")).toBe("2025");
  expect(formatDate("2025-07-04T18:31+03:00", "en-GB")).toBe("4 July 2025 at 18:31");
  expect(formatDate("2025-06-02/2025-06-05", "en-GB")).toMatch(/^2\s–\s5 June 2025$/);
  expect(formatDate("2025-W27", "en-GB")).toMatch(/^30 June\s–\s6 July 2025$/);
  expect(formatDate("2025-Q2", "en-GB")).toMatch(/^April\s–\sJune 2025$/);
  expect(formatDate("2025-SU", "en-GB")).toBe("2025");
  expect(formatDate("2025-07-04TMO", "de")).toBe("4. Juli 2025");
  expect(formatDate("PRESENT_REF", "en-GB")).toBe("PRESENT_REF");
});

test("reading takes at least a minute", () => {
  expect(readingMinutes("")).toBe(1);
  expect(readingMinutes("word ".repeat(690))).toBe(3);
});
