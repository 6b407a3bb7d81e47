import { expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

/** Returns the source, the verb and the words of the last quote of a text, and who relays it. */
function lastQuote(text: string): (string | undefined)[] {
  const quote = findFacts(plainTextInput(text, null), [parties, quotes], ENGLISH).quotes.at(-1);
  return [quote?.speaker?.text, quote?.cue?.text, quote?.text, ...(quote?.via ? [quote.via.text] : [])];
}

test.each([
  ["Ida Moe nodded as Olaf Brel said: “The lock is open.”", ["Olaf Brel", "said", "The lock is open."]],
  ["Ida Moe resigned because Olaf Brel said the lock was open.", ["Olaf Brel", "said", "the lock was open"]],
  [
    "The mayor resigned because the chair of the board said: “It is over.”",
    ["the chair of the board", "said", "It is over."],
  ],
  ["Ida Moe agreed with Olaf Brel, who said: “The lock is open.”", ["Olaf Brel", "said", "The lock is open."]],
  ["Ida Moe thanked Olaf Brel, who told the clerk: “The lock is open.”", ["Olaf Brel", "told", "The lock is open."]],
  ["Olaf Brel, according to Ida Moe, said: “The lock is open.”", ["Olaf Brel", "said", "The lock is open.", "Ida Moe"]],
  ["According to Ida Moe, Olaf Brel said: “The lock is open.”", ["Olaf Brel", "said", "The lock is open.", "Ida Moe"]],
  ["According to Ida Moe, Olaf Brel said the lock was open.", ["Olaf Brel", "said", "the lock was open", "Ida Moe"]],
  [
    "According to Ida Moe, Olaf Brel told the clerk that the lock was open.",
    ["Olaf Brel", "told", "the lock was open", "Ida Moe"],
  ],
  [
    "The council, according to Ida Moe, said that the lock was open.",
    ["The council", "said", "the lock was open", "Ida Moe"],
  ],
])("the subject of the verb speaks: %s", (text, found) => {
  expect(lastQuote(text)).toEqual(found);
});

test.each([
  [
    "Ida Moe, who resigned because Olaf Brel left, said: “The lock is open.”",
    "Ida Moe, who resigned because Olaf Brel left",
  ],
  ["Ida Moe, as chair of the board, said the lock was open.", "Ida Moe"],
  ["The woman who worked as the driver said the lock was open.", "The woman who worked as the driver"],
  ["According to the mayor, Ida Moe, the lock is open.", "the mayor, Ida Moe"],
  ["The lock, according to Ida Moe, is open.", "Ida Moe"],
  ["Since last May, according to Ida Moe, state police have seized 40 boats.", "Ida Moe"],
])("the source stays: %s", (text, source) => {
  expect(lastQuote(text)[0]).toBe(source);
});
