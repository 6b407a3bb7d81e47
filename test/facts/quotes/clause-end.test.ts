import { expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

/** Returns the words of the first quote of a text; null if it has none. */
const firstWords = (text: string): string | null =>
  findFacts(plainTextInput(text, null), [parties, quotes], ENGLISH).quotes[0]?.text ?? null;

test.each([
  ["While Ada Brel said that the pier was safe, the board shut it on Monday.", "the pier was safe"],
  ["When Ada Brel wrote that the pier had to stay, it was a joke about the board.", "the pier had to stay"],
  ["The pier is old, and although Ada Brel says she'll mend it, it has no roof.", "she'll mend it"],
  [
    "While harbour officials say they have met with the ferrymen, residents say nothing.",
    "they have met with the ferrymen",
  ],
  ["Ada Brel, who said that she would not sell the pier, bought the harbour instead.", "she would not sell the pier"],
])("ends reported words before the main clause: %s", (text, words) => {
  expect(firstWords(text)).toBe(words);
});

test.each([
  [
    "Erik Moe left because Ada Brel said that the pier was shut, the bridge was blocked and the road was wet.",
    "the pier was shut, the bridge was blocked and the road was wet",
  ],
  [
    "While Ada Brel says that if the toll rises, the ferries will stop, the board raised it on Monday.",
    "if the toll rises, the ferries will stop",
  ],
  ["The board met Ada Brel, who said that the pier, built in 1930, was safe.", "the pier, built in 1930, was safe"],
  [
    "Ada Brel, who said that the pier, built in 1930, was safe, resigned on Monday.",
    "the pier, built in 1930, was safe",
  ],
  [
    "Ada Brel said that the pier was a gift to the gulls, most of whom had left, but the rent was due.",
    "the pier was a gift to the gulls, most of whom had left, but the rent was due",
  ],
])("keeps what belongs to reported words: %s", (text, words) => {
  expect(firstWords(text)).toBe(words);
});

test.each([
  ["Two clerks left (though Ada Brel claims both had resigned in May) – and others will.", "both had resigned in May"],
  [
    "Ada Brel said the pier was safe and would open in May, but the Harbour Board accused her of haste.",
    "the pier was safe and would open in May",
  ],
  ["The pier is a gift to the town, and Ada Brel told reporters it was a gift to the gulls.", null],
  ["The pier is in need of a roof, the harbour report says – in line with the view of the board.", null],
  ["The harbour is full of gulls, and Ada Brel agreed.", null],
  ["If the pier was open, like Ada Brel insists every day, would the board sell it?", null],
])("leaves out what the article says before and behind: %s", (text, words) => {
  expect(firstWords(text)).toBe(words);
});
