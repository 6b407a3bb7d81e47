import { describe, expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { partyOf } from "../../../utils/shared/party-of.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

const STORY = "The council of Torvik met on Monday. Ida Moe leads the council. Peter Holm owns the mill.";

/** Returns the words of each quote of a text that follows the story, and the name of its speaker. */
function quotesIn(text: string): [string, string | null][] {
  const facts = findFacts(plainTextInput(`${STORY}\n\n${text}`, null), [parties, quotes], ENGLISH);
  return facts.quotes.map((quote) => [quote.text, partyOf(quote, facts)?.name ?? null]);
}

describe("words that nobody said are no quote", () => {
  test.each([
    "It is false that Ida Moe said “the mill is to be sold”.",
    "It is not true that Ida Moe said that the mill would be sold.",
    "There is no evidence that Ida Moe said “the mill is to be sold”.",
    "Ida Moe was asked whether she said “the mill is to be sold”.",
    "If Ida Moe had said “the mill is to be sold” she would have lost.",
    "Had Ida Moe said “the mill is to be sold”, the vote would have failed.",
    "Did Ida Moe say “the mill is to be sold”?",
    "Ida Moe could have said “the mill is to be sold”.",
    "Ida Moe should have said that the mill was to be sold.",
    "Ida Moe would have told the council that the mill was to be sold.",
    "Ida Moe may say that the mill will be sold.",
    "Ida Moe is unlikely to say that the mill will be sold.",
    "Ida Moe stopped short of saying “the mill is to be sold”.",
    "Ida Moe forgot to say that the mill was to be sold.",
    "“The mill is to be sold,” Ida Moe was falsely reported to have said.",
    "Ida Moe was quoted, wrongly, as saying “the mill is to be sold”.",
    "A post that claimed Ida Moe said “the mill is to be sold” is fake.",
    "A fake post claims that Ida Moe said “the mill is to be sold”.",
    "It was not Ida Moe who said “the mill is to be sold”.",
  ])("%s", (text) => {
    expect(quotesIn(text)).toEqual([]);
  });
});

describe("words that somebody said are a quote", () => {
  test.each([
    ["Ida Moe falsely claimed that the mill had been sold.", "the mill had been sold"],
    ["Ida Moe said that it was false that the mill had been sold.", "it was false that the mill had been sold"],
    ["Ida Moe could only say that the mill would be sold.", "the mill would be sold"],
    ["Asked whether she would resign, Ida Moe said that she would stay.", "she would stay"],
    ["Ida Moe, who could lose her seat in May, said that the mill would be sold.", "the mill would be sold"],
    ["“The mill could have been sold,” Ida Moe told the council.", "The mill could have been sold,"],
    ["Ida Moe had said that the mill would be sold.", "the mill would be sold"],
    [
      "If the mill is sold, Ida Moe said, the town will lose its water.",
      "If the mill is sold, Ida Moe said, the town will lose its water",
    ],
  ])("%s", (text, words) => {
    expect(quotesIn(text)).toEqual([[words, "Ida Moe"]]);
  });
});
