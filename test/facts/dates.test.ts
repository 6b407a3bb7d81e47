import { expect, test } from "vitest";
import { dates } from "../../utils/facts/dates.ts";
import { bareText, findFacts } from "../../utils/facts/reading.ts";

// A Monday.
const PUBLISHED = "2026-03-16T09:00:00+01:00";
const find = (text: string, published: string | null = PUBLISHED, language: string | null = "en") =>
  findFacts({ ...bareText(text, published), language }, [dates], null).dates.map(
    ({ start, end, text: words, value }) => {
      expect(text.slice(start, end)).toBe(words);
      return [words, value];
    },
  );

test.each([
  ["The court on Thursday sentenced him.", "Thursday", "2026-03-12"],
  ["The court will hear him on Thursday.", "Thursday", "2026-03-19"],
  ["Police said Monday that nobody was hurt.", "Monday", "2026-03-16"],
  ["It was found yesterday.", "yesterday", "2026-03-15"],
  ["It was agreed last month.", "last month", "2026-02"],
  ["It was agreed last year.", "last year", "2025"],
  ["The bridge opened on July 4, 2025, in rain.", "July 4, 2025", "2025-07-04"],
  ["The bridge opened on 4 July 2025.", "4 July 2025", "2025-07-04"],
  ["The bridge was closed on Nov. 3.", "Nov. 3", "2025-11-03"],
  ["It burned in the 1990s.", "the 1990s", "199"],
  ["It stood in 1847.", "1847", "1847"],
  ["They met two days ago.", "two days ago", "2026-03-14"],
])("reads %j", (text, words, value) => {
  expect(find(text)).toEqual([[words, value]]);
});

test("between two days of a month is a range", () => {
  expect(find("It was shut between Aug. 1 and 3.")).toContainEqual(["Aug. 1 and 3", "2025-08-01/2025-08-03"]);
});

test.each([
  "The Sun reported it.",
  "The shop is open 24/7.",
  "They may march on.",
  "Reading beat Bury 3-2.",
  "It costs $2,019.",
])("finds no date in %j", (text) => {
  expect(find(text)).toEqual([]);
});

test("without a day of publication a relative expression keeps its words and has no value", () => {
  expect(find("The court on Thursday sentenced him.", null)).toEqual([["Thursday", null]]);
});

test.each([
  ["ru", "Суд собрался 4 июля 2025 года.", "4 июля 2025 года", "2025-07-04"],
  ["de", "Am 4. Juli 2025 tagte das Gericht.", "4. Juli 2025", "2025-07-04"],
  ["fr", "Le 4 juillet 2025, il pleuvait.", "4 juillet 2025", "2025-07-04"],
  ["es", "El 4 de julio de 2025 llovió.", "4 de julio de 2025", "2025-07-04"],
  ["ar", "في 4 يوليو 2025 أمطرت.", "4 يوليو 2025", "2025-07-04"],
])("reads days in %s", (language, text, words, value) => {
  expect(find(text, PUBLISHED, language)).toContainEqual([words, value]);
});
