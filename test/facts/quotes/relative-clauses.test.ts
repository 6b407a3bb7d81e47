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
  ["The guild, which called the levy “mad”, said that it would sue.", "The guild", "it would sue"],
  ["Brel, whom Moe called “a crook”, said that he would sue.", "Brel", "he would sue"],
  ["Ida Moe, who called the levy “a farce”, said the board had lied.", "Ida Moe", "the board had lied"],
  ["Ida Moe, whose plan the board called “a farce”, said that the board had lied.", "Ida Moe", "the board had lied"],
])("a quotation in a relative clause leaves the statement its subject: %s", (text, source, words) => {
  expect(quotesOf(text)).toContainEqual([source, words]);
});

test("the subject of a relative clause has the quotation in it", () => {
  expect(quotesOf("The guild, which called the levy “mad”, will meet on Monday.")).toEqual([
    ["The guild", "the levy “mad”"],
  ]);
});

test.each([
  ["“The levy is mad,” said the old captain.", "the old captain"],
  ["“The levy is mad,” said Mark Will, the owner of the mill.", "Mark Will, the owner of the mill"],
])("a subject behind its verb stays: %s", (text, source) => {
  expect(quotesOf(text)).toEqual([[source, "The levy is mad,"]]);
});

test("words that somebody retells twice are nobody's silence", () => {
  const text = "Agent Lou Brel said that the painter had said that he would not comment.";
  expect(quotesOf(text)).toEqual([["Agent Lou Brel", "the painter had said that he would not comment"]]);
  expect(quotesOf("The painter Olaf Moe said he would not comment.").at(-1)?.[1]).toBe("would not comment");
});
