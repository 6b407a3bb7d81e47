import { expect, test } from "vitest";
import { isTimestamp } from "../../../utils/article/dom/timestamps.ts";

test.each([
  "11:42",
  "March 3",
  "Updated 13 March 2026, 10:15",
  "Posted: Jan. 5, 2024 at 3:15 p.m. EST",
  "2 hours ago",
  "9.30 Uhr",
  "12.03.2026",
  "12 March 2026, 09:30 CET",
])("takes “%s” for a timestamp", (words) => {
  expect(isTimestamp(words)).toBe(true);
});

test.each(["2 satsumas", "Day 2: rest", "$6,500+", "3 mayors", "1998", "The sun set at 9:30", "40-30"])(
  "takes “%s” for words of the story",
  (words) => {
    expect(isTimestamp(words)).toBe(false);
  },
);
