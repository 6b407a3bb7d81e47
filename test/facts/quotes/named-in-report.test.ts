import { expect, test } from "vitest";
import { lastSpeaker } from "../../support/last-speaker.ts";

const SUIT = "Mayor Karl Moe is accused of threatening the former clerk Scott Dahl over the sale of the old quay.";

test.each([
  ["in a clause", `${SUIT} He says that Moe asked for $20,000.`, "Scott Dahl"],
  ["in a condition", `${SUIT} He says that he would have lost his job if he had told on Moe.`, "Scott Dahl"],
  ["behind a preposition", `${SUIT} He claims the clerks were told to wait for Moe.`, "Scott Dahl"],
  ["in what it says besides", `${SUIT} He says the clerks lied and claims they took money from Moe.`, "Scott Dahl"],
  ["where nobody else is named", "Mayor Karl Moe left early. He said that Moe had asked for $20,000.", null],
  [
    "with a woman",
    "Judge Ida Brel sent the nurse Ana Ruiz to prison. She said Brel had not read the letters.",
    "Ana Ruiz",
  ],
])("a pronoun does not mean somebody whom the report itself names: %s", (_, text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});

test.each([
  ["as “he”", `${SUIT} Moe answered on Monday. He said that he had asked for nothing.`, "Karl Moe"],
  ["beside a company of his name", "Karl Moe met reporters on Tuesday. He said Moe Industries would grow.", "Karl Moe"],
  ["beside another", "Karl Moe met Ida Brel on Tuesday. He said Brel had been fair.", "Karl Moe"],
  ["before the pronoun", "Karl Moe was late. The quay belonged to Moe, he said.", "Karl Moe"],
  [
    "as an owner",
    "Karl Moe asked about his microphone on Tuesday. He noted that the board had found a fault in Moe’s microphone.",
    "Karl Moe",
  ],
  [
    "in the clause after it",
    "Ida Brel answered on Tuesday. Though she called for fines for the banks, Brel would not name one.",
    "Ida Brel",
  ],
  ["in a quotation", "Karl Moe met reporters on Tuesday. He said: “My name is Karl Moe.”", "Karl Moe"],
])("a pronoun may mean somebody whom the report names otherwise: %s", (_, text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});
