import { expect, test } from "vitest";
import { lastSpeaker } from "../../support/last-speaker.ts";

const WORDS = "“Keep your ferry off my pier.”";

test.each([
  [`The Orlan Gazette quoted Erik Moe as saying: ${WORDS}`, "Erik Moe"],
  [`Erik Moe was quoted by the Orlan Gazette as saying: ${WORDS}`, "Erik Moe"],
  [`Erik Moe came back. On Monday he was quoted as saying: ${WORDS}`, "Erik Moe"],
  [`${WORDS.replace(".", ",")} Erik Moe was later quoted by the Gazette as saying.`, "Erik Moe"],
  [`${WORDS.replace(".", ",")} Erik Moe was wrongly quoted as saying.`, null],
  [`${WORDS.replace(".", ",")} said Erik Moe, whom the board quoted as saying so.`, "Erik Moe"],
  ["The Orlan Gazette quoted Erik Moe as saying that the pier was shut.", "Erik Moe"],
  ["Ada Dahl cited Erik Moe as telling her that the pier was shut.", "Erik Moe"],
  [`Ada Dahl recalled Erik Moe’s words: ${WORDS}`, "Erik Moe"],
  [`Ada Dahl recalled the last words of Erik Moe: ${WORDS}`, "Erik Moe"],
  [`Ada Dahl remembered Erik Moe telling her: ${WORDS}`, "Erik Moe"],
  [`Ada Dahl heard Erik Moe shout: ${WORDS}`, "Erik Moe"],
  [`Ada Dahl claimed Erik Moe texted her: ${WORDS}`, "Erik Moe"],
  [`Ada Dahl claimed that Erik Moe had emailed the board: ${WORDS}`, "Erik Moe"],
  [`Ada Dahl read from a log in which Erik Moe wrote: ${WORDS}`, "Erik Moe"],
  [`Ada Dahl, whose brother said: ${WORDS}, left on Monday.`, null],
  [`Ada Dahl, whose lawyer, Erik Moe, said: ${WORDS}, left on Monday.`, "Erik Moe"],
  [`Ada Dahl got a letter that read: ${WORDS}`, null],
  [`Ada Dahl received a note which said: ${WORDS}`, null],
  [`Ada Dahl read out a note from her son: ${WORDS}`, null],
  [`Ada Dahl recalled his advice: ${WORDS}`, null],
  [`Ada Dahl reported that the reply was: ${WORDS}`, null],
  [`Ada Dahl told police that Erik Moe threatened her by saying: ${WORDS}`, null],
  [`Ada Dahl told police that Erik Moe threatened her with the words: ${WORDS}`, null],
  [`Ada Dahl protested, her party stating: ${WORDS}`, null],
  [`Prosecutors seeking Ada Dahl said: ${WORDS}`, null],
  [`A lawyer representing Ada Dahl said: ${WORDS}`, null],
])("gives retold words to those who spoke them: %s", (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});

test.each([
  [`Ada Dahl read a statement: ${WORDS}`, "Ada Dahl"],
  [`Ada Dahl posted a message that said: ${WORDS}`, "Ada Dahl"],
  [`Ada Dahl summed it up in her own words: ${WORDS}`, "Ada Dahl"],
  [`Ada Dahl repeated her warning: ${WORDS}`, "Ada Dahl"],
  [`Ada Dahl said that she was tired, adding: ${WORDS}`, "Ada Dahl"],
  [`Ada Dahl, elected in May, said: ${WORDS}`, "Ada Dahl"],
  [`Acting mayor Ada Dahl said: ${WORDS}`, "Ada Dahl"],
])("keeps the source where nobody else spoke: %s", (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});

test.each([
  ["Anna Dahl said he then announced: “I will sink it.”", null],
  ["Ardo Dahl said he then announced: “I will sink it.”", null],
  ["Karl Dahl sued Paul Dent. Dahl said he then announced: “I will sink it.”", null],
  ["Ardo Dahl told the jury how he had warned: “I will sink it.”", null],
  ["Anna Dahl said she then announced: “I will sink it.”", "Anna Dahl"],
  ["Karl Dahl told the jury that he had warned: “I will sink it.”", "Karl Dahl"],
  ["Arne Dahl stood up before he told the crew: “I will sink it.”", "Arne Dahl"],
  ["Anna Dahl sued Paul Dent. Dahl said he then announced: “I will sink it.”", "Paul Dent"],
])("reads a pronoun in a retold clause only where it is clear: %s", (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});
