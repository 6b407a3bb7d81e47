import { expect, test } from "vitest";
import { figures } from "../../../utils/facts/figures/detector.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";

/** Returns the words, the value and the unit of each figure. */
const find = (text: string) =>
  findFacts({ ...plainTextInput(text, "2026-03-16"), language: "en" }, [figures], null).figures.map(
    ({ text: words, value, unit }) => [words, value, unit],
  );

test.each([
  ["They will free more than 1,000 wounded or ill service members.", "1,000 wounded or ill service members", 1000],
  ["The strike killed one elderly woman.", "one elderly woman", 1],
])("finds people in %j", (text, words, value) => {
  expect(find(text)).toEqual([[words, value, "people"]]);
});

test("one person who is no casualty is no figure", () => {
  expect(find("The prize went to one elderly woman.")).toEqual([]);
});

test("a plural or a verb ends the phrase that is counted", () => {
  expect(find("The top two traits users want are speed and price.")).toEqual([]);
  expect(find("A 3M policy allowed scientists to use their own time.")).toEqual([]);
  expect(find("The 50 sports teams met in Orlan.")).toEqual([["50 sports teams", 50, null]]);
  expect(find("About 300 newly registered voters came.").map(([words]) => words)).toEqual([
    "300 newly registered voters",
  ]);
});
