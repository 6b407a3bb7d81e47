import { expect, test } from "vitest";
import { splitSentences } from "../../../utils/facts/text/sentences.ts";

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

test("titles, initials and abbreviations do not end a sentence", () => {
  expect(split("Dr. A. B. Brel met Sen. Wex in the U.S. capital. They talked.")).toEqual([
    "Dr. A. B. Brel met Sen. Wex in the U.S. capital.",
    "They talked.",
  ]);
});

test("a line break always ends a sentence, a closing quotation mark may", () => {
  expect(split("First line\nSecond. “Third.” Fourth")).toEqual(["First line", "Second.", "“Third.”", "Fourth"]);
});

test("numbers and datelines are not split", () => {
  expect(split("It rose 2.5 percent. KETTLE CREEK, Wis. — It rained.")).toEqual([
    "It rose 2.5 percent.",
    "KETTLE CREEK, Wis. — It rained.",
  ]);
});
