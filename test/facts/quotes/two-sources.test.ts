import { expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

/** Returns the source and the words of each quote of a text. */
const quotesOf = (text: string) =>
  findFacts(plainTextInput(text, null), [parties, quotes], ENGLISH).quotes.map(({ speaker, text: words }) => [
    speaker?.text,
    words,
  ]);

test.each([
  [
    "The kiln will cool on Monday, according to Ida Moe, but it will burn again in May, according to Olaf Brel.",
    [
      ["Ida Moe", "The kiln will cool on Monday"],
      ["Olaf Brel", "it will burn again in May"],
    ],
  ],
  [
    "The kiln is sound, according to the guild, and cracked, according to potters.",
    [["the guild", "The kiln is sound"]],
  ],
  [
    "Four boats sank, according to the police, while nine did, according to the mayor.",
    [["the police", "Four boats sank"]],
  ],
])("each of two sources has its half: %s", (text, found) => {
  expect(quotesOf(text)).toEqual(found);
});

test.each([
  ["The kiln is sound, according to the guild, but potters disagree.", "the guild", "The kiln is sound"],
  ["The kiln is sound, according to the guild.", "the guild", "The kiln is sound"],
  ["The kiln, according to Ida Moe, is sound.", "Ida Moe", "The kiln, according to Ida Moe, is sound"],
])("one source has all that is said: %s", (text, source, words) => {
  expect(quotesOf(text)).toEqual([[source, words]]);
});
