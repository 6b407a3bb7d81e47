import { expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { partyOf } from "../../../utils/shared/party-of.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

/** Returns the words of the last quote of a text, and the name of the party to which it is given. */
function lastQuote(text: string): [string, string | null] {
  const facts = findFacts(plainTextInput(text, null), [parties, quotes], ENGLISH);
  const quote = facts.quotes.at(-1);
  return [quote?.text ?? "", (quote && partyOf(quote, facts)?.name) ?? null];
}

test.each([
  ["Anna Dahl testified that Paul Dent told her: “Kill him.”", "Kill him.", "Paul Dent"],
  ["Karl Moe told the court that Paul Dent said: “Kill him.”", "Kill him.", "Paul Dent"],
  ["Karl Moe told the court that the driver said: “Kill him.”", "Kill him.", null],
  ["Police said Karl Moe shouted: “Kill him.”", "Kill him.", "Karl Moe"],
  ["Prosecutors say Karl Moe told his driver: “Kill him.”", "Kill him.", "Karl Moe"],
  ["The court heard that Karl Moe told his driver: “Kill him.”", "Kill him.", "Karl Moe"],
  ["Anna Dahl recalled how her father told her: “Run away.”", "Run away.", null],
  ["Anna Dahl remembers that her mother said: “Run away.”", "Run away.", null],
  [
    "Detective Mark Reid said that when he arrested Tracey Holland she told him: “You'll never prove it.”",
    "You'll never prove it.",
    "Tracey Holland",
  ],
  ["The lawyer, Anna Dahl, said the witness, Karl Moe, told police that he saw nothing.", "he saw nothing", "Karl Moe"],
  [
    "Anna Dahl, whose brother Karl Moe said the bridge was safe, resigned on Monday.",
    "the bridge was safe",
    "Karl Moe",
  ],
  ["In a statement read by her lawyer, Karl Moe, Anna Dahl said: “I am innocent.”", "I am innocent.", "Anna Dahl"],
  ["Anna Dahl told reporters that her husband, Karl Moe, said the house was cold.", "the house was cold", "Karl Moe"],
])("the inner source of a chain speaks: %s", (text, words, name) => {
  expect(lastQuote(text)).toEqual([words, name]);
});

test.each([
  ["Anna Dahl told the board that she had warned them: “Leave it.”", "Leave it.", "Anna Dahl"],
  ["Anna Dahl, who told the board that it was late, said: “Leave it.”", "Leave it.", "Anna Dahl"],
  ["When Karl Moe arrived, Anna Dahl said: “Leave it.”", "Leave it.", "Anna Dahl"],
  ["According to prosecutors, Karl Moe told his driver: “Kill him.”", "Kill him.", "Karl Moe"],
  ["The secretary of state, Anna Dahl, said: “Leave it.”", "Leave it.", "Anna Dahl"],
  ["Anna Dahl told the court: “I said nothing.”", "I said nothing.", "Anna Dahl"],
])("the source stays: %s", (text, words, name) => {
  expect(lastQuote(text)).toEqual([words, name]);
});

test.each([
  ["“I am sorry,” Karl Moe said. Anna Dahl laughed. “Of course he is.”", "Of course he is.", null],
  ["“I am sorry,” Karl Moe said. The judge was not convinced. “Words are cheap.”", "Words are cheap.", null],
  ["“I am sorry,” Karl Moe said. He sat down. “I will leave.”", "I will leave.", "Karl Moe"],
  ["“I am sorry,” Karl Moe said. The room was silent. “I will leave.”", "I will leave.", "Karl Moe"],
  ["“I am sorry,” Karl Moe said on Monday. “I will leave.”", "I will leave.", "Karl Moe"],
])("what follows another person's act is not the last speaker's: %s", (text, words, name) => {
  expect(lastQuote(text)).toEqual([words, name]);
});

test.each([
  ["Elias Crane is 83. He does not, he tells me, intend to cross it many more times.", ["", null]],
  ["The bridge will not, Paul Dahl said, be closed in May.", ["", null]],
  ["The bridge will, Paul Dahl said, be closed in May.", ["", null]],
  ["The bridge will not be closed, Paul Dahl said.", ["The bridge will not be closed", "Paul Dahl"]],
  [
    "The bridge, Paul Dahl said, will be closed in May.",
    ["The bridge, Paul Dahl said, will be closed in May", "Paul Dahl"],
  ],
])("no half of a statement: %s", (text, quote) => {
  expect(lastQuote(text)).toEqual(quote);
});

test("no box behind a preposition speaks within what is said", () => {
  const text = "A man who said that he had found a £90,000 clock in a box has admitted that he stole it.";
  const { quotes: found } = findFacts(plainTextInput(text, null), [parties, quotes], ENGLISH);
  expect(found.flatMap(({ inner }) => inner ?? []).map(({ speaker }) => speaker?.text)).not.toContain("a box");
});
