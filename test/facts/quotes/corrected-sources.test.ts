import { expect, test } from "vitest";
import { dates } from "../../../utils/facts/dates/detector.ts";
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
  "The leaflet shows three sleeping seals with the words “Rest, eat, repeat”.",
  "The poster shows a smiling child beside the words “Clean water for all”.",
  "The banner showed a burning house under the slogan “Never again war”.",
  "One ferryman is said to have crossed the sound in a bathtub for a bet.",
  "Karl Moe was reported to have told his staff about the sale in May.",
  "The company is claimed to have hidden two million dollars in a bank in Tolland.",
  "Times noted (where known) in this leaflet are liable to shift with the tide.",
  "Depths stated on this chart are wrong by a metre at most.",
  "Views expressed in this article are those of the author alone.",
  "Loose Notes & Whistles: Hang these high on a nail.",
  "Why do sailors say that whistling is bad for a voyage?",
  "Anna Dahl appointed Karl Moe, who had led the port for ten years, as her deputy.",
  "Anna Dahl named Karl Moe as her deputy on Monday.",
  "Conventional wisdom says that ferries never pay for themselves.",
  "History tells us that such bridges end badly.",
  "The court heard of Anna Dahl and her alleged theft of two boats in Orlan.",
  "The Harbour Guild’s alleged self-steering boats did not prevent the wreck.",
  "The Harbour Guild has claimed the top spot (ahead of Tolland), despite its history of wrecks.",
])("nobody states: %s", (text) => {
  expect(statementsOf(text)).toEqual([]);
});

test.each([
  ["The survey shows that most children walk to school.", "The survey", "most children walk to school"],
  ["Karl Moe said he is believed to have won.", "Karl Moe", "he is believed to have won"],
  ["Officials stated that the prices on this page are final.", "Officials", "the prices on this page are final"],
  ["Police noted that the times are liable to shift.", "Police", "the times are liable to shift"],
  ["Anna Dahl notes that the port is safe.", "Anna Dahl", "the port is safe"],
  ["Doctors say that coffee is bad for you.", "Doctors", "coffee is bad for you"],
  ["The Harbour Guild has claimed the top spot was bought.", "The Harbour Guild", "the top spot was bought"],
])("somebody states: %s", (text, speaker, words) => {
  expect(statementsOf(text)).toEqual([[speaker, words]]);
});

test.each([
  ["At the end of the letter write the following: “Orlan Harbour sent it.”", null],
  ["On the back of the ticket write the following: “This boat is mine.”", null],
  ["Sometimes sailors say their cat is the best forecaster on board.", "sailors"],
  ["Usually Anna Dahl says that the port is safe.", "Anna Dahl"],
  ["In an interview on Monday, Anna Dahl said: “The port is safe.”", "Anna Dahl"],
  ["“Why did you lose?” Karl Moe asked. “Because you forgot the tide!”", null],
  ["“Why did you lose?” Karl Moe asked. “Did you forget the tide?”", "Karl Moe"],
  ["The judge asked Mr. Moe: “Tell me the truth.”", "The judge"],
])("the words for the last source: %s", (text, words) => {
  expect(factsOf(text).quotes.at(-1)?.speaker?.text ?? null).toBe(words);
});

test.each([
  ["1959: “We had no oats and no lamp oil.”", null],
  ["May 1959: “We had no oats and no lamp oil.”", null],
  ["Oct. 9, 1959: “We had no oats and no lamp oil.”", null],
  ["10:30 a.m.: “We have no oats and no lamp oil.”", null],
  ["Monday: “We have no oats and no lamp oil.”", null],
  ["Karl Moe: “We have no oats and no lamp oil.”", "Karl Moe"],
  ["The Torvik Ledger: “They have no oats and no lamp oil.”", "The Torvik Ledger"],
  ["1959: Karl Moe says that the oats are gone.", "Karl Moe"],
  ["“We have no oats and no lamp oil,” Anna May said.", "Anna May"],
])("a day is no source: %s", (text, words) => {
  const { quotes: found } = findFacts(plainTextInput(text, "2031-05-14"), [dates, parties, quotes], ENGLISH);
  expect(found.map(({ speaker }) => speaker?.text ?? null)).toEqual([words]);
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
  ["The “Save Our Pier” campaign, led by Anna Dahl, said it had 300 members.", "The “Save Our Pier” campaign"],
  ["The local “Save Our Pier” campaign said it had 300 members.", "The local “Save Our Pier” campaign"],
  ["Organisers of the “Long Row” race said it would go on.", "Organisers of the “Long Row” race"],
  ["Anna Dahl met the pilots. Her promise that the bridge would open in May was kept.", "Her"],
])("a source is neither cut at a name in quotation marks nor lost as a possessive: %s", (text, words) => {
  expect(factsOf(text).quotes.map(({ speaker }) => speaker?.text)).toEqual([words]);
});

test.each([
  ["Karl Moe said the port had kept its calm, in what was a nod to the pilots.", "the port had kept its calm"],
  ["Karl Moe hoped for “a much calmer winter”, in what seemed a farewell.", "a much calmer winter"],
  ["Karl Moe said the town believes in what is fair and right.", "the town believes in what is fair and right"],
])("the article's comment is not said: %s", (text, words) => {
  expect(factsOf(text).quotes.map((quote) => quote.text)).toEqual([words]);
});

test("German “soll” is no part of a source", () => {
  const text = "Laut Polizei soll Karl Orth das Haus angezündet haben.";
  const facts = findFacts({ ...plainTextInput(text, null), language: "de" }, [parties, quotes], null);
  expect(facts.quotes.map(({ speaker }) => speaker?.text)).toEqual(["Polizei"]);
});

/** Returns the name of whom the last quote is given to, and its words. */
function lastStatement(text: string): [string | null, string] {
  const facts = factsOf(text);
  const quote = facts.quotes.at(-1);
  return [(quote && partyOf(quote, facts)?.name) ?? null, quote?.text ?? ""];
}

test.each([
  ["According to the mayor, Anna Dahl, the winch is rusty.", "Anna Dahl", "the winch is rusty"],
  [
    "According to his lawyer, Anna Dahl, Karl Moe slept beside the winch.",
    "Anna Dahl",
    "Karl Moe slept beside the winch",
  ],
  ["According to the mayor, Karl Moe slept beside the winch.", null, "Karl Moe slept beside the winch"],
  ["According to Anna Dahl, Karl Moe slept beside the winch.", "Anna Dahl", "Karl Moe slept beside the winch"],
])("a name behind an office is the source's: %s", (text, name, words) => {
  expect(lastStatement(text)).toEqual([name, words]);
});

test.each([
  ["Karl Moe blames Anna Dahl: “She greased my winch.”", "Karl Moe"],
  ["Karl Moe on Anna Dahl: “She greased my winch.”", "Karl Moe"],
  ["Karl Moe has a simple explanation for Anna Dahl: “You greased my winch.”", null],
  ["Karl Moe delivered a blunt message to Anna Dahl: “You greased my winch.”", "Karl Moe"],
])("no object is the source before a colon: %s", (text, name) => {
  expect(lastStatement(text)[0]).toBe(name);
});

test.each([
  ["Anna Dahl: “She greased my winch.”", "Anna Dahl"],
  ["The mayor, Anna Dahl: “She greased my winch.”", "Anna Dahl"],
  ["According to Anna Dahl: “She greased my winch.”", "Anna Dahl"],
])("who stands before a colon speaks: %s", (text, name) => {
  expect(lastStatement(text)[0]).toBe(name);
});
