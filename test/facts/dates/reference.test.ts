import { expect, test } from "vitest";
import { findDates, findReadings } from "../../support/find-dates.ts";

// A Monday.
const PUBLISHED = "2026-03-16T09:00:00+01:00";
const find = (text: string, published: string | null = PUBLISHED, language: string | null = "en") =>
  findReadings(text, published, language);

test("a dateline comes before the time of publication", () => {
  expect(find("LOWDALE, March 14 (Agency) — The mill burned on Friday.")).toEqual([
    ["March 14", "2026-03-14"],
    ["Friday", "2026-03-13"],
  ]);
  expect(find("LOWDALE, May 6, 2024 (Agency) — The mill burned on Friday.", null)).toEqual([
    ["May 6, 2024", "2024-05-06"],
    ["Friday", "2024-05-03"],
  ]);
});

test("today is the publisher's own day, not that of Greenwich", () => {
  expect(find("It rained today.", "2026-03-16T23:30:00-05:00")).toEqual([["today", "2026-03-16"]]);
});

test("a history's bare dates follow its own last date", () => {
  const text =
    "The siege began in May 1781. It went badly in 1782 and in 1783. On 4 June 1784 the town fell. By August it was rebuilt. On 9 September the fleet left.";
  expect(find(text).slice(3)).toEqual([
    ["4 June 1784", "1784-06-04"],
    ["August", "1784-08"],
    ["9 September", "1784-09-09"],
  ]);
});

test.each([
  ["en-GB", "It was signed on 04/07/2025.", "2025-07-04"],
  ["en-US", "It was signed on 04/07/2025.", "2025-04-07"],
  ["en", "It was signed on 25/07/2025.", "2025-07-25"],
  ["en", "It was signed on 07/25/25.", "2025-07-25"],
  ["en", "It was signed on 5/5/2025.", "2025-05-05"],
])("days in numbers, %s: %j", (language, text, value) => {
  expect(find(text, PUBLISHED, language).map(([, found]) => found)).toEqual([value]);
});

test("a day in numbers that can be read two ways has no value, unless the text's other dates tell the way", () => {
  expect(find("It was signed on 04/07/2025.")).toEqual([["04/07/2025", null]]);
  expect(find("Signed on 04/07/2025, it ended on 25/07/2025.").map(([, value]) => value)).toEqual([
    "2025-07-04",
    "2025-07-25",
  ]);
});

test("what is stated is surer than what is resolved, and that surer than what is guessed", () => {
  const certainty = (text: string) => findDates(text, PUBLISHED)[0]?.certainty ?? 0;
  const [stated, resolved, guessed] = ["On 4 July 2025 it fell.", "On Nov. 3 it fell.", "It sells by Q2."].map(
    certainty,
  );
  expect(stated).toBeGreaterThan(resolved ?? 1);
  expect(resolved).toBeGreaterThan(guessed ?? 1);
});

test("without a day of publication a relative expression keeps its words and has no value", () => {
  expect(find("The court on Thursday sentenced him.", null)).toEqual([["Thursday", null]]);
});
