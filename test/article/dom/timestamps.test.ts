import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { isTimestamp } from "../../../utils/article/dom/timestamps.ts";
import { extractArticle } from "../../../utils/article/extract.ts";

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

const url = "https://velmora.example/live/pass";
const WORDS = "The pass above Velmora stays shut, its warden said, and no driver may go beyond the barrier at the inn.";

/** Returns the days of the blocks of a live blog with these stamps. */
function daysBelow(stamps: readonly string[]) {
  const entries = stamps.map((stamp, index) => `<div class="entry">${stamp}<p>${index}. ${WORDS}</p></div>`).join("");
  const html = `<title>Snow live</title><meta property="og:type" content="article"><article><h1>Snow live</h1>${entries}</article>`;
  const page = new JSDOM(html, { url }).window.document;
  const options = { url, published: null, access: "unknown", clutter: new Set<Element>(), sanitise: null } as const;
  return extractArticle(page, options).article.blocks.map(({ day }) => day);
}

test("gives the blocks of a live blog of several days the day of the stamp above", () => {
  const time = (at: string, words: string) => `<time datetime="${at}">${words}</time>`;
  const hours = [time("2026-05-09T08:10:00+02:00", "8.10"), time("2026-05-08T23:50:00+02:00", "23.50")];
  expect(daysBelow(hours)).toEqual(["2026-05-09", "2026-05-08"]);
  expect(daysBelow(["<p>9 May 2026, 8.10</p>", "<p>8 May 2026, 23.50</p>"])).toEqual(["2026-05-09", "2026-05-08"]);
  expect(daysBelow(["", ...hours])).toEqual([undefined, "2026-05-09", "2026-05-08"]);
  expect(daysBelow([hours[0] ?? "", hours[0] ?? ""])).toEqual([undefined, undefined]);
  expect(daysBelow([time("2026-05-08", "Published 8 May") + time("2026-05-09", "Updated 9 May"), ""])).toEqual([
    undefined,
    undefined,
  ]);
});
