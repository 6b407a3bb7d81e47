import { expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { partyOf } from "../../../utils/shared/party-of.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

const factsOf = (text: string) => findFacts(plainTextInput(text, null), [parties, quotes], ENGLISH);

/** Returns the words for the source and the content of each quote. */
const statementsOf = (text: string) =>
  factsOf(text).quotes.map(({ speaker, text: words }) => [speaker?.text ?? null, words]);

test.each([
  "Moe attacked the anti-Dahl TV ad run by his campaign that shows heavily tattooed gang members with the words “Kill, rob, control”.",
  "The poster shows a smiling child beside the words “Clean water for all”.",
  "The banner showed a burning house under the slogan “Never again war”.",
  "One broker is said to have gone from laying carpets to earning two million dollars a year.",
  "Karl Moe was reported to have told his staff about the sale in May.",
  "The company is claimed to have hidden two million dollars in a bank in Tolland.",
  "Fees noted (as available) on this list are subject to change without notice.",
  "Prices stated on this page are subject to change at any time.",
  "Views expressed in this article are those of the author alone.",
  "Sticky Notes & Notepads: Stack these flat in a drawer that is easy to reach.",
  "Why do doctors say that coffee is bad for you?",
  "Anna Dahl appointed Karl Moe, who had led the port for ten years, as her deputy.",
  "Anna Dahl named Karl Moe as her deputy on Monday.",
])("nobody states: %s", (text) => {
  expect(statementsOf(text)).toEqual([]);
});

test.each([
  ["The survey shows that most children walk to school.", "The survey", "most children walk to school"],
  ["Karl Moe said he is believed to have won.", "Karl Moe", "he is believed to have won"],
  ["Officials stated that the prices on this page are final.", "Officials", "the prices on this page are final"],
  ["Police noted that the fees are subject to change.", "Police", "the fees are subject to change"],
  ["Anna Dahl notes that the port is safe.", "Anna Dahl", "the port is safe"],
  ["Doctors say that coffee is bad for you.", "Doctors", "coffee is bad for you"],
])("somebody states: %s", (text, speaker, words) => {
  expect(statementsOf(text)).toEqual([[speaker, words]]);
});

test.each([
  ["At the top of our stories, if on the web, please include this text and link: “Orlan Weekly wrote it.”", null],
  ["On the back of the form add the following: “I agree to the terms of sale.”", null],
  ["Sometimes parents say their child is awake all night and asleep all day.", "parents"],
  ["Usually Anna Dahl says that the port is safe.", "Anna Dahl"],
  ["In an interview on Monday, Anna Dahl said: “The port is safe.”", "Anna Dahl"],
  ["“Why did you lose?” Karl Moe asked. “Because you slept through the election!”", null],
  ["“Why did you lose?” Karl Moe asked. “Did you sleep through the election?”", "Karl Moe"],
  ["The judge asked Mr. Moe: “Tell me the truth.”", "The judge"],
])("the words for the last source: %s", (text, words) => {
  expect(factsOf(text).quotes.at(-1)?.speaker?.text ?? null).toBe(words);
});

test.each([
  ["Neither Karl Moe nor Anna Dahl said that the bridge was safe.", null],
  ["Neither the police nor Karl Moe has said who fired first.", null],
  ["Anna Dahl said that neither bridge was safe.", "Anna Dahl"],
])("two who did not speak are no single one: %s", (text, name) => {
  const facts = factsOf(text);
  expect(partyOf(facts.quotes.at(-1) ?? { speaker: null }, facts)?.name ?? null).toBe(name);
});

test.each([
  [
    "Karl Moe said the town had found a civic spirit, in what was a reminder of 2008.",
    "the town had found a civic spirit",
  ],
  ["Karl Moe hoped for “a more civic spirit”, in what seemed a farewell.", "a more civic spirit"],
  ["Karl Moe said the town believes in what is fair and right.", "the town believes in what is fair and right"],
])("the article's comment is not said: %s", (text, words) => {
  expect(factsOf(text).quotes.map((quote) => quote.text)).toEqual([words]);
});

test("German “soll” is no part of a source", () => {
  const text = "Laut Polizei soll Karl Orth das Haus angezündet haben.";
  const facts = findFacts({ ...plainTextInput(text, null), language: "de" }, [parties, quotes], null);
  expect(facts.quotes.map(({ speaker }) => speaker?.text)).toEqual(["Polizei"]);
});
