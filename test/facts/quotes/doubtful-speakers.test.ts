import { expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";
import { lastSpeaker } from "../../support/last-speaker.ts";

test.each([
  [
    "a clause beside the one that introduces the words",
    "The report holds a phrase that ought to be on every wall as Orlan First seeks to mend the port: “No single cause sank the pier in the storm.”",
    null,
  ],
  [
    "a clause that introduces the words",
    "Nobody knew of the cracks, as Ida Moe wrote to the board: “No single cause sank the pier in the storm.”",
    "Ida Moe",
  ],
  [
    "a name in a relative clause",
    "Orlan First lost on Sunday. Tolland's prime minister, whose party backed Orlan First, called the result “a cold shower”.",
    null,
  ],
  [
    "a name in an apposition",
    "The chief executive of the port, Ida Moe, called the result “a cold shower”.",
    "Ida Moe",
  ],
  [
    "a role of a man, and a woman who speaks",
    "Interior minister Peter Holm opened the talks in Orlan. The envoy Ana Ruiz came late. The minister said that she would not sit with smugglers.",
    null,
  ],
  [
    "a role of a man who speaks",
    "Interior minister Peter Holm opened the talks in Orlan. The envoy Ana Ruiz came late. The minister said that he would not sit with smugglers.",
    "Peter Holm",
  ],
  [
    "a role of two people in one sentence",
    "Interior minister Peter Holm and foreign minister Ana Ruiz met on Monday. The minister said the talks had failed.",
    null,
  ],
  [
    "a role of a man, and what is a woman's",
    "Defence minister Peter Holm met his counterpart, Ana Ruiz. The minister said her troops had held the bridge.",
    null,
  ],
  [
    "a role that a counterpart may have, too",
    "Defence minister Peter Holm met his counterpart, Ana Ruiz. The minister said that the talks had failed.",
    null,
  ],
  [
    "a role of a man, and what is his",
    "Defence minister Peter Holm came late. Ana Ruiz spoke first. The minister said his troops had held the bridge.",
    "Peter Holm",
  ],
  [
    "a family name of two people who are introduced together",
    "Senator Robert Haldane of Orlan and Senator Claire Haldane of Tolland voted on Tuesday.\n\n“The bill is dead,” said Haldane.",
    null,
  ],
  [
    "the same with a form of address",
    "Senator Robert Haldane of Orlan and Senator Claire Haldane of Tolland voted on Tuesday.\n\n“The bill is dead,” said Mrs. Haldane.",
    "Claire Haldane",
  ],
  [
    "a family name of two people who are introduced apart",
    "Robert Haldane, the mayor of Orlan, resigned.\n\nHis wife, Claire Haldane, left, too.\n\nRobert Haldane spoke first. “I am tired,” Haldane said.",
    "Robert Haldane",
  ],
  [
    "a family name of two people who are introduced together, where forms of address tell them apart",
    "Scott Haldane and his wife, Claire Haldane, came to Orlan in May.\n\nThe house was dear.\n\nThe quay was near.\n\nThe clerk knew Ms. Haldane.\n\nThe rent rose.\n\n“It was my own camera,” Haldane said.",
    null,
  ],
  [
    "a name in the title of a lawsuit",
    "Judith Rowan was called to the bar in 1971. It was Regina v Harbour Board, ex parte Mary Doyle, that made her name. “Courts are slow,” she wrote.",
    "Judith Rowan",
  ],
])("%s", (_, text, name) => {
  expect(lastSpeaker(text)).toBe(name);
});

/** Returns the words for the speaker of the last quote of a text. */
const wordsFor = (text: string) =>
  findFacts(plainTextInput(text, null), [parties, quotes], ENGLISH).quotes.at(-1)?.speaker?.text ?? null;

test.each([
  ["My mother used to say, “Ines, the devil lives on page nine.”", "My mother"],
  ["My father once told me: “Never trust a man with two hats.”", "My father"],
  ["Ida Moe used to say, “Ines, the devil lives on page nine.”", "Ida Moe"],
])("the speaker of %s", (text, words) => {
  expect(wordsFor(`Ines Calder was born in Orlan.\n\n${text}`)).toBe(words);
});

test("a question put to somebody is nobody's statement", () => {
  const text = "Peter Moss won. Asked if Orlan could win the Cup, he said: “Ask me in May.”";
  const found = findFacts(plainTextInput(text, null), [parties, quotes], ENGLISH).quotes;
  expect(found.map(({ text: words }) => words)).toEqual(["Ask me in May."]);
});
