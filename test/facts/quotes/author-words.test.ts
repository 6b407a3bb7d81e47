import { expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { quotedWords } from "../../../utils/summary/attribution.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

/** Returns the words of the first quote of a text; null if it has none. */
function firstWords(text: string): string | null {
  const [quote] = findFacts(plainTextInput(text, null), [parties, quotes], ENGLISH).quotes;
  return quote ? quotedWords(quote) : null;
}

test.each([
  ["The pier is, as Erik Moe puts it, a gift to the gulls.", "a gift to the gulls"],
  ["As Erik Moe puts it, the pier is a gift to the gulls.", "the pier is a gift to the gulls"],
  ["The board shut the pier because, according to Ada Brel, nobody had paid the rent.", "nobody had paid the rent"],
  ["The pier was shut on Monday although, Ada Brel said, the rent had been paid.", "the rent had been paid"],
  ["The pier was shut on Monday, and, Ada Brel said, the rent had been paid.", "the rent had been paid"],
  ["The board shut the pier, which according to Ada Brel had brought in no rent.", null],
  ["Ada Brel said the pier would close in May (the board later denied this).", "the pier would close in May"],
  ["Ada Brel said the pier (it was built by her father) would close in May.", "the pier … would close in May"],
  ["Ada Brel said the toll was five crowns (see box).", "the toll was five crowns"],
  ["Ada Brel said the pier would close in May – a claim that the board denies.", "the pier would close in May"],
  ["Ada Brel said the pier would close in May, a claim the board has called false.", "the pier would close in May"],
  ["Ada Brel said the pier would close in May, which the board denies.", "the pier would close in May"],
  ["Ada Brel said the pier would close in May, but the board contradicted her.", "the pier would close in May"],
  ["Ada Brel said the pier would close in May, prompting laughter in the room.", "the pier would close in May"],
  ["Ada Brel said the pier would close in May, the Gazette reported.", "the pier would close in May"],
])("leaves the article's own words out of a statement: %s", (text, words) => {
  expect(firstWords(text)).toBe(words);
});

test.each([
  ["The pier, Ada Brel said, would close in May.", "The pier, … would close in May"],
  [
    "Ada Brel said that the toll (about five crowns) had not been paid.",
    "the toll (about five crowns) had not been paid",
  ],
  [
    "Ada Brel said the pier would close in May, which would hurt the fishermen.",
    "the pier would close in May, which would hurt the fishermen",
  ],
  [
    "Ada Brel said the pier would close in May, but the ferry would stay.",
    "the pier would close in May, but the ferry would stay",
  ],
  ["Ada Brel said that she had a claim against the board.", "she had a claim against the board"],
])("keeps the words of a statement: %s", (text, words) => {
  expect(firstWords(text)).toBe(words);
});
