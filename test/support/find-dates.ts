import { expect, test } from "vitest";
import { dates } from "../../utils/facts/dates/detector.ts";
import type { DateFact } from "../../utils/types.ts";
import { findFacts, plainTextInput } from "./find-facts.ts";

/** Finds the dates in a text that was published then, and asserts that each is given in the text's own words. */
export function findDates(text: string, published: string | null, language: string | null = "en"): DateFact[] {
  const found = findFacts({ ...plainTextInput(text, published), language }, [dates], null).dates;
  for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  return found;
}

/** Finds the words and values of the dates in a text. */
export const findReadings = (...input: Parameters<typeof findDates>): [words: string, value: string | null][] =>
  findDates(...input).map(({ text, value }) => [text, value]);

/** Finds the values of the dates in a text. */
export const findValues = (...input: Parameters<typeof findDates>): (string | null)[] =>
  findDates(...input).map(({ value }) => value);

/** A text and what its dates are expected to be, each in order. */
type Case<Expected> = readonly [text: string, ...expected: Expected[]];
type Reading = readonly [words: string, value: string | null];

/** Defines a test for each text: the words and values of its dates. */
export function testReadings(name: string, published: string, language: string, cases: readonly Case<Reading>[]): void {
  test.each(cases.map(([text, ...expected]) => [text, expected] as const))(`${name}: %j`, (text, expected) => {
    expect(findReadings(text, published, language)).toEqual(expected);
  });
}

/** Defines a test for each English text: the values of its dates. */
export function testValues(name: string, published: string, cases: readonly Case<string | null>[]): void {
  test.each(cases.map(([text, ...expected]) => [text, expected] as const))(`${name}: %j`, (text, expected) => {
    expect(findValues(text, published)).toEqual(expected);
  });
}
