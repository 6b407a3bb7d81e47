import { expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { partyOf } from "../../../utils/shared/party-of.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

const STORY = "The council of Torvik met on Monday. Ida Moe leads the council. Peter Holm owns the mill.";

/** Returns the name of whom the first quote of a text after the story is given to; undefined without a quote. */
function speakerOf(text: string): string | null | undefined {
  const facts = findFacts(plainTextInput(`${STORY}\n\n${text}`, null), [parties, quotes], ENGLISH);
  const [quote] = facts.quotes;
  return quote && (partyOf(quote, facts)?.name ?? null);
}

test.each([
  ["It was Peter Holm, not Ida Moe, who said “the mill is to be sold”.", "Peter Holm"],
  ["It was Peter Holm, rather than Ida Moe, who said “the mill is to be sold”.", "Peter Holm"],
  ["It was not Ida Moe but Peter Holm who said “the mill is to be sold”.", "Peter Holm"],
  ["Not Ida Moe but Peter Holm said “the mill is to be sold”.", "Peter Holm"],
  ["Peter Holm, and not Ida Moe, said the mill was to be sold.", "Peter Holm"],
  ["“The mill is to be sold,” said Peter Holm, not Ida Moe.", "Peter Holm"],
  ["“The mill is to be sold,” Peter Holm rather than Ida Moe said.", null],
  ["It was Peter Holm and not Ida Moe who said “the mill is to be sold”.", undefined],
  ["Not only Ida Moe but Peter Holm said the mill was to be sold.", "Peter Holm"],
])("gives words to nobody who is denied: %s", (text, name) => {
  expect(speakerOf(text)).toBe(name);
});
