import { expect, test } from "vitest";
import { countCharsRead, MAX_FACTS_CHARS } from "../../utils/shared/count-chars-read.ts";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Returns another invented name for each number. */
const nameOf = (number: number): string =>
  `Orl${[1, 26, 676, 17_576].map((unit) => LETTERS[Math.floor(number / unit) % 26]).join("")}`;

/** Returns a text of so many sentences, each made of its number. */
const sentences = (count: number, sentence: (number: number) => string): string =>
  Array.from({ length: count }, (_, number) => sentence(number)).join("");

test.each([
  ["no text", ""],
  ["a short text of names alone", sentences(1_000, (number) => `${nameOf(number)} `)],
  [
    "a long article",
    sentences(1_000, (number) => `The port of ${nameOf(number)} was closed on Friday, its mayor said. `),
  ],
])("reads %s whole", (_, text) => {
  expect(countCharsRead(text)).toBe(text.length);
});

test("reads at most the maximum of a text without names", () => {
  expect(countCharsRead("the port was closed and ".repeat(40_000))).toBe(MAX_FACTS_CHARS);
});

test("reads a quarter of it where every sentence has names of its own", () => {
  const text = sentences(20_000, (n) => `${nameOf(n)} ${nameOf(n + 100_000)} met ${nameOf(n + 200_000)} at noon. `);
  const read = countCharsRead(text);
  expect(read).toBeGreaterThan(MAX_FACTS_CHARS / 5);
  expect(read).toBeLessThan(MAX_FACTS_CHARS / 3);
  expect(text[read - 1]).toBe(" ");
});

test("reads more where the same names come again", () => {
  const repeated = "Orlan Brel met Ada Dahl at noon. ".repeat(20_000);
  const unique = sentences(20_000, (n) => `${nameOf(n)} ${nameOf(n + 90_000)} met ${nameOf(n + 180_000)} at noon. `);
  expect(countCharsRead(repeated)).toBeGreaterThan(2 * countCharsRead(unique));
});

test("reads the same part of a text, whatever follows", () => {
  const text = sentences(20_000, (number) => `${nameOf(number)} spoke. `);
  expect(countCharsRead(`${text}${text}`)).toBe(countCharsRead(text));
});
