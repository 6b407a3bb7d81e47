import { expect, test } from "vitest";
import { dates } from "../../../utils/facts/dates/detector.ts";
import { testValues } from "../../support/find-dates.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";

// A Thursday.
const PUBLISHED = "2026-05-07";

testValues("a relative day counts from the day that is the heading above it", PUBLISHED, [
  [
    "Friday 8 May\n\nThe pass was cleared today.\n\nThursday 7 May\n\nSnow fell last night and shut it at noon today.",
    "2026-05-08",
    "2026-05-08",
    "2026-05-07",
    "2026-05-06TNI",
    "2026-05-07T12:00",
  ],
  ["Friday 8 May\n\nThe pass will be cleared tomorrow.", "2026-05-08", "2026-05-08"],
]);

testValues("above the first stamp of a blog that goes on, a relative day stays open", PUBLISHED, [
  [
    "The pass opened today.\n\n8 May 2026\n\nIt was cleared today.\n\n7 May 2026\n\nIt shut today.",
    null,
    "2026-05-08",
    "2026-05-08",
    "2026-05-07",
    "2026-05-07",
  ],
]);

/** Finds the values in entries, each on a day. */
function valuesIn(entries: readonly (readonly [text: string, day?: string])[], language: string) {
  let text = "";
  const blocks = entries.map(([words, day]) => {
    const start = text.length;
    text += `${words}\n\n`;
    return { kind: "paragraph" as const, start, end: start + words.length, ...(day && { day }) };
  });
  const input = { ...plainTextInput(text, PUBLISHED), blocks, language };
  return findFacts(input, [dates], null).dates.map(({ value }) => value);
}

test.each([
  ["en", ["The pass opens today.", "Snow is forecast from 6 a.m. tomorrow until midnight."]],
  ["de", ["Der Pass öffnet heute.", "Schnee fällt morgen."]],
  ["fr", ["Le col ouvre aujourd’hui.", "Il neige demain."]],
])("counts a relative day from the stamp of its entry in the page: %s", (language, [first = "", second = ""]) => {
  const values = valuesIn(
    [
      [first, "2026-05-09"],
      [second, "2026-05-08"],
    ],
    language,
  );
  expect(new Set(values.map((value) => value?.slice(0, 10)))).toEqual(new Set(["2026-05-09"]));
  expect(
    valuesIn(
      [
        [first, "2026-05-09"],
        [first, "2026-05-09"],
      ],
      language,
    ),
  ).toEqual(["2026-05-07", "2026-05-07"]);
});
