import { expect, test } from "vitest";
import { dates } from "../../../utils/facts/dates/detector.ts";
import { growthOf } from "../../support/count-work.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { DATE_PIECES, textOf } from "../../support/hostile-dates.ts";

// What tries and takes back within one match is seen only here: with the square of such a text it needs minutes.
const LENGTH = 100_000;

const datesIn = (text: string, language: string) =>
  findFacts({ ...plainTextInput(text, "2026-03-16"), language }, [dates], null).dates;

test.each(DATE_PIECES)("reads nothing but %j in %s to its end", (piece, language) => {
  const text = textOf(piece, LENGTH);
  for (const { start, end, text: words } of datesIn(text, language).slice(0, 50))
    expect(text.slice(start, end)).toBe(words);
});

test.each(DATE_PIECES)("needs twice the work for twice as much of %j in %s", (piece, language) => {
  expect(growthOf((length) => datesIn(textOf(piece, length), language), 5_000)).toBeLessThan(2.3);
});
