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

test("the dot of a German ordinal ends no sentence before a noun, and one before a word that begins sentences", () => {
  const german = "Am 6. Juni tagt der Rat. Im 19. Jahrhundert stand hier ein Hafen, am 21. Der Rest fehlt.";
  const sentences = splitSentences(german, "de-AT").map(({ start, end }) => german.slice(start, end));
  expect(sentences).toEqual([
    "Am 6. Juni tagt der Rat.",
    "Im 19. Jahrhundert stand hier ein Hafen, am 21.",
    "Der Rest fehlt.",
  ]);
  expect(split("She was born in 19. June came.")).toHaveLength(2);
});

test.each([
  "Das kostet 3 Mio. Euro, bspw. Lohn.",
  "Ella viajó a EE. UU. con la Sra. Lozano.",
  "Szkoła im. Anny Lis przy ul. Długiej ma tys. uczniów.",
  "Музей на вул. Садовій, школа ім. Олени Гай.",
])("abbreviations of other languages do not end a sentence: %s", (text) => {
  expect(split(text)).toEqual([text]);
});

test("numbers and datelines are not split", () => {
  expect(split("It rose 2.5 percent. KETTLE CREEK, Wis. — It rained.")).toEqual([
    "It rose 2.5 percent.",
    "KETTLE CREEK, Wis. — It rained.",
  ]);
});
