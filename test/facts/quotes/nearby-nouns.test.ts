import { expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

/** Returns the words for the source and the content of each quote. */
const statementsOf = (text: string) =>
  findFacts(plainTextInput(text, null), [parties, quotes], ENGLISH).quotes.map(({ speaker, text: words }) => [
    speaker?.text ?? null,
    words,
  ]);

test.each([
  [
    "Without naming Karl Moe, the guild quietly mocked the ferry firm, hinting that the pier would “sink by May”.",
    [["the guild", "the pier would “sink by May”"]],
  ],
  [
    "Without naming Karl Moe, the mayor quietly mocked the ferry firm, hinting that the pier would “sink by May”.",
    [[null, "the pier would “sink by May”"]],
  ],
  [
    "After leaving the hall, Anna Dahl left the ferry firm, saying that the pier would “sink by May”.",
    [["Anna Dahl", "the pier would “sink by May”"]],
  ],
  [
    "King Olav, the ruler of Tolland, said that the pier would sink.",
    [["King Olav, the ruler of Tolland", "the pier would sink"]],
  ],
  [
    "Rowing Field Guild, a club of forty rowers, said that the pier would sink.",
    [["Rowing Field Guild, a club of forty rowers", "the pier would sink"]],
  ],
])("a phrase with a participle is no source: %s", (text, statements) => {
  expect(statementsOf(text)).toEqual(statements);
});

test.each([
  ["Karl Moe and her deputies (Jan Brel, Otto Kern, Dylan Feld) just documented the “great tide”.", ["her deputies"]],
  ["Anna (pronounced “Ah-nah”) Dahl wrote the report.", []],
  ["Anna Dahl (of the Harbour Guild) said that the pier would sink.", ["Anna Dahl (of the Harbour Guild)"]],
])("a name in brackets is no source: %s", (text, speakers) => {
  expect(statementsOf(text).map(([speaker]) => speaker)).toEqual(speakers);
});

test.each([
  [
    "She hung a picture in which there are some large, white tags on the wall, saying: “I can’t imagine who buys them.”",
    [["She", "I can’t imagine who buys them."]],
  ],
  ["With drums under a cloud of words, “Harbour” suggests a sparser take on the sound of the first record.", []],
  [
    "Two donors met at an event dubbed a “thank you” party, at which she expressed her gratitude to rowers.",
    [["she", "her gratitude to rowers"]],
  ],
  ["Anna Dahl wore a “rowing” coat, and she said it was warm.", [["she", "it was warm"]]],
  ["It was a “rowing” coat, Anna Dahl said on Monday.", [["Anna Dahl", "It was a “rowing” coat"]]],
  [
    "On May 29, I got a reply from Anna Dahl, who confirmed that the voice does belong to Moe, “one of our first rowers”.",
    [["who", "the voice does belong to Moe, “one of our first rowers”"]],
  ],
  ["Suffice to say, the rowers are on a roll this season.", []],
  ["“The pier is over” suggests Karl Moe.", [["Karl Moe", "The pier is over"]]],
  [
    "Although the 8TideCo lamp is made for the Orlan Nine, the remake of a lantern, 8TideCo says the lamp is safe.",
    [["8TideCo", "the lamp is safe"]],
  ],
])("the noun beside a verb may be no source: %s", (text, statements) => {
  expect(statementsOf(text)).toEqual(statements);
});

test.each([
  [
    "The lawyer says that Ms. Dahl confessed to the theft and said she was afraid of the board.",
    ["Ms. Dahl confessed to the theft and said she was afraid of the board"],
  ],
  [
    "Karl Moe said the winch was rusty, and said that the pier would sink.",
    ["the winch was rusty", "the pier would sink"],
  ],
  [
    "Karl Moe said Anna Dahl had left the town and added that she would return in May.",
    ["Anna Dahl had left the town", "she would return in May"],
  ],
])("a second verb of a reported clause is no other statement: %s", (text, words) => {
  expect(statementsOf(text).map(([, content]) => content)).toEqual(words);
});

test.each([
  [
    "The Post and Harbour newspaper reported on the speech:\n\n“There is rust on it, and it goes deep.”",
    "The Post and Harbour newspaper",
  ],
  ["The clerk and Karl Moe said that the pier would sink.", "The clerk and Karl Moe"],
])("an outlet keeps both of its names: %s", (text, speaker) => {
  expect(statementsOf(text).map(([source]) => source)).toEqual([speaker]);
});
