import { describe, expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

const MAYOR = "Mayor Karen Dahl opened the new harbour in Orlan on Monday.";

/** Returns the words of each quote of a text after a sentence about the mayor. */
const wordsOf = (text: string) =>
  findFacts(plainTextInput(`${MAYOR}\n\n${text}`, null), [parties, quotes], ENGLISH).quotes.map(
    ({ text: words }) => words,
  );

describe("an act is no statement", () => {
  test.each([
    "Dahl showed no emotion as the verdict was read out.",
    "Dahl showed the letter to her deputy, who had asked for it.",
    "The Orlan Shipping Company recalled 900 of its older lifeboats after fires on two ships.",
    "Orlan Bank agreed to buy its smaller rival for $300 million.",
    "The board showed unity in the vote on Thursday.",
    "Dahl commemorated her brother in a poem about salt and rope.",
    "The plaque commemorates that the cannery was rebuilt by hand.",
    "Dahl celebrated the birth of her second daughter in Orlan.",
    "Dahl honoured the oarsmen who had pulled her out.",
    "Dahl saluted the oarsmen who had pulled her out.",
    "In 1998, she was awarded the Nordmark medal, which she lost.",
    "Dahl, accused by Otto Brel of theft, left the harbour.",
    "Otto Brel has been called “a human barnacle” by Dahl.",
    "The pier, described as “a human barnacle” by Dahl, is long.",
    "Otto Brel, once called “a human barnacle”, left the harbour.",
    "Dahl spends her Sundays fishing on the old pier.",
    "The board of Orlan met on Monday to decide on the future of the old pier.",
    "The committee will meet next week to decide whether the pier should close.",
    "Ministers gathered in Orlan to agree on a plan for the fishing fleet.",
    "Lawmakers met in Orlan on Friday to discuss how the pier could be saved.",
    "The judges ruled on the appeal of a former pilot on Friday.",
    "Dahl added two bronze rings onto the mast.",
    "The refit also adds solar power.",
    "Dahl wrote me a long letter of thanks for turning him on to a kindred soul in the north of Tolland.",
    "Dahl recently posted job listings for the pier.",
    "Dahl expected to return to the pier on Monday.",
    "Dahl agreed to an interview with the harbour paper.",
    "Dahl agreed to spend around an hour on the pier.",
    "The storms caused Karen Dahl to wonder if the pier would last.",
    "Dahl considering sacking Brel comes after protests over the harbour turned into a campaign.",
    "The Harbour Guild is again presenting their “Best of the Pier.” It starts at six.",
    "The Harbour Guild just announced a new game called “Low Tide”.",
    "The Harbour Guild just announced a new game called Tide [B2].",
    "This post was authored by Otto Brel, Managing Partner, Orlan Works.",
    "The list has many “elected officials, doctors, pilots” and others, the harbour report states took part in the sale.",
    "Dahl considering dismissing Brel comes after protests in Orlan.",
    "Dahl released the “Salt and Rope” game on Thursday.",
    "Dahl held an evening dubbed a “long farewell” party.",
    "The latest “low water” forecast from the Orlan Department of Tides is dark.",
    'Mira Tolan won best supporting actress for "Small Boats" in Berlin.',
    "Her retirement, after a long winter in Orlan, was announced by her son, the painter Otto Dahl.",
  ])("%s", (text) => {
    expect(wordsOf(text)).toEqual([]);
  });
});

describe("what looks like an act may be a statement", () => {
  test.each([
    ["The study showed that the ice was thinner than before.", "the ice was thinner than before"],
    ["Dahl added that the ice was thinner than before.", "the ice was thinner than before"],
    ["Dahl wrote the letter had come too late.", "the letter had come too late"],
    ["Dahl unveiled a plan “to save the pier”.", "a plan “to save the pier”"],
    ["Dahl is announcing that a game called “Low Tide” will come.", "a game called “Low Tide” will come"],
    ["Dahl added the pier was closed.", "the pier was closed"],
    ["Dahl expected the pier to close in May.", "the pier to close in May"],
    ["It was “a human barnacle,” the report said.", "a human barnacle,"],
    ["Dahl recalled that the door had been open.", "the door had been open"],
    ["The board decided that the pier should close.", "the pier should close"],
    ["The judges ruled that the sale was void from the start.", "the sale was void from the start"],
    ["Dahl said the board would decide on the pier in May.", "the board would decide on the pier in May"],
    ["Dahl, the mayor, called the pier “a human barnacle”.", "a human barnacle"],
    ["Dahl, however, called the pier “a human barnacle”.", "a human barnacle"],
    ["Dahl has called the pier “a human barnacle”.", "a human barnacle"],
    ["“We celebrated until dawn,” Dahl said.", "We celebrated until dawn,"],
    ["The ministers agreed that the tax should go.", "the tax should go"],
    [
      "Dahl showed that the pier, which cost too much, had never been safe.",
      "the pier, which cost too much, had never been safe",
    ],
  ])("%s", (text, words) => {
    expect(wordsOf(text)).toContain(words);
  });
});

test.each([
  "Mira Tolan is thought to be 22 years old and the mother of two children.",
  "Mira Tolan is understood to want the job.",
])("what others think of somebody is not said by that person: %s", (text) => {
  expect(wordsOf(text)).toEqual([]);
});

test("what was not mentioned is no statement", () => {
  const hope = "we are hoping to see perhaps a more manageable size like a 5-inch display over the 6.4 inch panel";
  expect(wordsOf(`The size of the display hasn’t been mentioned by the report, even so, ${hope}.`)).toEqual([]);
});

test("the title behind a label is nobody's words", () => {
  expect(wordsOf("FILM REVIEW: ‘Small Boats’ straddles the line between good and bad.")).toEqual([]);
  expect(wordsOf("Film review: “Small Boats” is good.")).toEqual([]);
  expect(wordsOf("TOLAN: “We closed it.”")).toEqual(["We closed it."]);
});

test("the verb of a relative clause makes no words of an act", () => {
  const crack = "cracks up to 14 metres long in the sea wall that shelters it";
  expect(wordsOf(`Divers found ${crack}, cutting off scheduled service to three islands.`)).toEqual([]);
  const clause = "the wall that shelters it is unsafe";
  expect(wordsOf(`Divers found ${clause}.`)).toEqual([clause]);
  const firm = "the firm, which runs the gates, was to blame";
  expect(wordsOf(`The inquiry found ${firm}.`)).toEqual([firm]);
});

test("an adverb does not make words of an act", () => {
  expect(wordsOf("The court also found a letter in favor of Dahl.")).toEqual([]);
  expect(wordsOf("The court also found that the letter was forged.")).toEqual(["the letter was forged"]);
});

describe("a denial may be short", () => {
  test.each([
    ["Dahl denies the charges.", "the charges"],
    ["Dahl has denied any wrongdoing.", "any wrongdoing"],
    ["The brothers deny that they stole copper.", "they stole copper"],
    ["Dahl denied it.", null],
  ])("%s", (text, words) => {
    expect(wordsOf(text)).toEqual(words === null ? [] : [words]);
  });
});

describe("a phrase in front of the attribution is not said", () => {
  test.each([
    ["Giving evidence last month, Dahl denied harming anyone.", ["harming anyone"]],
    ["Accused of theft by the clerk Otto Brel, Dahl said: “I own the boat.”", ["I own the boat."]],
    ["Speaking in the harbour on Friday, Dahl said the pier would close.", ["the pier would close"]],
    ["Closing the pier is wrong, Dahl said.", ["Closing the pier is wrong"]],
    ["The pier is not safe, Dahl said.", ["The pier is not safe"]],
  ])("%s", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});
