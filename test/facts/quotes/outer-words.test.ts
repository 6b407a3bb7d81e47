import { expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

/** Returns the words of the last quote of a text, and those for its source. */
function lastStatement(text: string): [string | undefined, string | undefined] {
  const quote = findFacts(plainTextInput(text, null), [parties, quotes], ENGLISH).quotes.at(-1);
  return [quote?.text, quote?.speaker?.text];
}

test.each([
  [
    "Prices have fallen by half since May, according to the Orlan Ledger, but it seems like the stock is drying up.",
    "Prices have fallen by half since May",
  ],
  ["The pier is in good order, the guild said, no change from its view last month.", "The pier is in good order"],
  [
    "The pier, the guild said, is in good order, but the winch is rusty.",
    "The pier, the guild said, is in good order, but the winch is rusty",
  ],
  ["Karl Moe says “several hundred tides” which is at least 200 days (or more).", "several hundred tides"],
  ["Karl Moe says the wreck is “a thing of beauty” which is his.", "the wreck is “a thing of beauty” which is his"],
  [
    'Karl Moe added that the counts "show how weak the piers have been."Making matters worse, the guild issued a letter.',
    'the counts "show how weak the piers have been."',
  ],
  [
    "According to Karl Moe, Deputy Harbour Director at Tidefeed, the guild was unaware of the boat.",
    "the guild was unaware of the boat",
  ],
  ["According to Karl Moe, the driver, a man of forty, was drunk.", "the driver, a man of forty, was drunk"],
  ["According to Karl Moe, the driver was drunk.", "the driver was drunk"],
  [
    "The odd letters often say there is a deadline for payment and contain a link leading readers to another site.",
    "there is a deadline for payment",
  ],
  [
    "Officials say the guild has to mend the pier and sell the winch.",
    "the guild has to mend the pier and sell the winch",
  ],
  [
    "Except for a brief time in the war, when many rowers were home and had time to sit down with a bowl of soup and bread, sales of old fish have steadily fallen for at least 25 years, experts say.",
    "Except for a brief time in the war, when many rowers were home and had time to sit down with a bowl of soup and bread, sales of old fish have steadily fallen for at least 25 years",
  ],
])("the article's words are not said: %s", (text, words) => {
  expect(lastStatement(text)[0]).toBe(words);
});

test.each([
  ["The statement: “We will close the pier for good in May.”", undefined],
  ["Anna Dahl: “We will close the pier for good in May.”", "Anna Dahl"],
])("a label is nobody: %s", (text, speaker) => {
  expect(lastStatement(text)).toEqual(["We will close the pier for good in May.", speaker]);
});
