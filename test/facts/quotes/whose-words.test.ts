import { expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

const analyse = (text: string) => findFacts(plainTextInput(text, null), [parties, quotes], ENGLISH);

/** Returns the name of the party that says the last quote of a text; null if none does. */
function lastSpeaker(text: string): string | null {
  const { quotes: found, parties: named } = analyse(text);
  return named[found.at(-1)?.speaker?.party ?? -1]?.name ?? null;
}

/** Returns the words for the source of the first quote, and what it says. */
function firstQuote(text: string) {
  const [quote] = analyse(text).quotes;
  return [quote?.speaker?.text, quote?.text];
}

test.each([
  ["Karl Holm won. Holm's incoming chief of staff Erik Moe said the pier was safe.", "Erik Moe"],
  ["Former secretary of state Ada Brel said the pier was safe.", "Ada Brel"],
  ["Karl Holm won. Holm's acting director, Ada Brel, said the pier was safe.", "Ada Brel"],
  ["Karl Holm won. A friend of singer Erik Moe said the pier was safe.", null],
  [
    "Karl Holm was held on Sunday. “We miss him,” said one of Holm’s relatives who gave no name. She said they were tired.",
    null,
  ],
  [
    "Erik Moe met Karl Holm in jail. Moe said that Holm “understands the board.”\n\n“He learned Norwegian, he spoke with his jailers,” he said.",
    "Erik Moe",
  ],
  ["“It was meant for all,” Judge Erik Moe wrote on Monday, citing parish debate over the Harbour Act.", "Erik Moe"],
  ["“It was meant for all,” Judge Erik Moe wrote for the court on Monday, citing a debate over the ban.", "Erik Moe"],
  ["“It was meant for all,” Erik Moe said, citing police.", "Erik Moe"],
  ["Ada Brel met Erik Moe. “It was meant for all,” Moe said on Monday, citing a letter by Brel.", "Erik Moe"],
  ["“It was meant for all,” the Gazette wrote on Monday, citing Erik Moe.", "Erik Moe"],
  ["After the talks, Ada Brel said the following.\n\n“We will build the pier again next year.”", "Ada Brel"],
  ["Ada Brel was met with jeers and a cry of “Not true at all!” when she claimed the pier was safe.", null],
])("gives words to who says them: %s", (text, name) => {
  expect(lastSpeaker(text)).toBe(name);
});

test.each([
  [
    "The clerks were fired by decree, the harbour's official news agency Orlan Post reported.",
    "the harbour's official news agency Orlan Post",
    "The clerks were fired by decree",
  ],
  [
    "The board will wait, followers of U.S.-Orlan relations say.",
    "followers of U.S.-Orlan relations",
    "The board will wait",
  ],
  [
    "The pier will close in May, in June or in July, Ada Brel said.",
    "Ada Brel",
    "The pier will close in May, in June or in July",
  ],
])("finds where words end and their source begins: %s", (text, source, words) => {
  expect(firstQuote(text)).toEqual([source, words]);
});

test("divides words where a second verb of speech stands between", () => {
  const { quotes: found } = analyse(
    "They want to close “wooden piers,” Ada Brel said, claiming that “the law right now is a failure,” and any new law would be too.",
  );
  expect(found.map(({ text }) => text)).toEqual([
    "They want to close “wooden piers,”",
    "“the law right now is a failure,” and any new law would be too",
  ]);
});

test("takes no label of a notice for a speaker", () => {
  expect(firstQuote("“WANTED: Karl Holm, a tall man of thirty,” read the alert.")[0]).toBe("the alert");
  expect(firstQuote("“BREL: We will not go to the pier.”")[0]).toBe("BREL");
});
