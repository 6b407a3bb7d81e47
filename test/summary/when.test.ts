import { expect, test } from "vitest";
import { dateInWords, firstDay, readingMinutes, timeline } from "../../utils/summary/when.ts";

const date = (value: string | null, start: number) => ({
  start,
  end: start + 1,
  text: "x",
  kind: "date" as const,
  value,
  certainty: 1,
});

test("puts dates in order, same values together, unresolved ones aside", () => {
  const moments = timeline([
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

test("knows the first day of weeks, quarters, seasons and ranges", () => {
  expect(firstDay("2026-W10")).toBe("2026-03-02");
  expect(firstDay("2025-W01")).toBe("2024-12-30");
  expect(firstDay("2026-Q2")).toBe("2026-04-01");
  expect(firstDay("2026-SU")).toBe("2026-06-01");
  expect(firstDay("2025-06-02/2025-06-05")).toBe("2025-06-02");
  expect(firstDay("2026-WI")).toBe("2026-12-01");
  expect(firstDay("2026")).toBe("2026-01-01");
});

test("writes dates in words and keeps the publisher's clock", () => {
  expect(dateInWords("2025-07-04", "en-GB")).toBe("4 July 2025");
  expect(dateInWords("2025-07", "en-GB")).toBe("July 2025");
  expect(dateInWords("2025", "en-GB")).toBe("2025");
  expect(dateInWords("2025-07-04T18:31+03:00", "en-GB")).toBe("4 July 2025 at 18:31");
  expect(dateInWords("2025-06-02/2025-06-05", "en-GB")).toBe("2 June 2025 – 5 June 2025");
  expect(dateInWords("2025-W27", "en-GB")).toBe("2025-W27");
  expect(dateInWords("2025-07-04TNI", "en-GB")).toBe("4 July 2025");
});

test("reading takes at least a minute", () => {
  expect(readingMinutes("")).toBe(1);
  expect(readingMinutes("word ".repeat(690))).toBe(3);
});
