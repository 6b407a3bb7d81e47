import { expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { partyOf } from "../../../utils/shared/party-of.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

/** Returns the name of the speaker of the first quotation of a text; null where it stays open. */
function firstSpeaker(text: string): string | null {
  const facts = findFacts(plainTextInput(text, null), [parties, quotes], ENGLISH);
  const quote = facts.quotes.find(({ kind }) => kind === "direct");
  if (!quote) throw new Error(`no quotation is found in ${text}`);
  return partyOf(quote, facts)?.name ?? null;
}

const SCENE = "Erik Moe chairs the harbour board. Ada Brel, a diver, looked under the quay. ";

test.each([
  "“Who let it rot like this?” Moe told the board that divers would go down again.",
  "“Who let it rot like this?” Erik Moe answered that he had not known.",
  "“Who let it rot like this?” Moe said no.",
  "“Who let it rot like this?” Moe asked for a recess.",
  "“Who let it rot like this?” Moe asked to read the log.",
  "“It is rotten through and through!” Moe promised a new quay.",
  "“It is rotten through and through!” Moe told Orlan Radio he was shocked.",
  "“It is rotten through and through!” Moe warned of a long closure.",
  "“It is rotten through and through!” Moe told her to leave.",
  "“It is rotten through and through!” Moe replied: “Nobody wrote to me about that.”",
  "“It is rotten through and through…” Moe denied that the piles were bad.",
  "“It is rotten through and through.” Moe said in May that the piles would last.",
  "“It is rotten through and through.” Moe tells of his years as a pilot.",
])("gives a quotation nothing of the sentence after it: %s", (text) => {
  expect(firstSpeaker(SCENE + text)).not.toBe("Erik Moe");
});

test.each([
  "“Who let it rot like this?” Moe asked the board.",
  "“Who let it rot like this?” Moe asked as he climbed out of the boat.",
  "“Who let it rot like this?” Moe asked a diver who stood beside him.",
  "“It is rotten through and through!” Moe told the board on Monday.",
  "“It is rotten through and through!” Moe wrote on Facebook, adding that he would sue.",
  "“It is rotten through and through!” Moe said of the quay.",
  "“It is rotten through and through!” Moe said the next day.",
  "“It is rotten through and through!” Moe shouted at the pilot.",
  "“It is rotten through and through.” Moe said in a statement late on Monday.",
  "“It is rotten through and through.” Moe told reporters.",
  "“It is rotten through and through,” Moe told the board, promising a new quay.",
])("keeps the attribution behind a quotation: %s", (text) => {
  expect(firstSpeaker(SCENE + text)).toBe("Erik Moe");
});
