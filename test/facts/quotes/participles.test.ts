import { expect, test } from "vitest";
import { lastSpeaker } from "../../support/last-speaker.ts";

const WORDS = "“Half the oars were painted pink.”";

test.each([
  [`The regatta was rigged, alleged Erik Moe, his club, the Herons, stating: ${WORDS}`, null],
  [`Erik Moe withdrew, his coxswain, Ada Dahl, saying: ${WORDS}`, null],
  [`Erik Moe scolded the umpire, his coxswain, Ada Dahl, adding: ${WORDS}`, null],
  [`Erik Moe praised his coxswain, Ada Dahl, saying: ${WORDS}`, null],
  ["Ada Dahl beat Erik Moe at the regatta, saying afterwards that her oars had cracked.", "Ada Dahl"],
  ["Ada Dahl sued Erik Moe, claiming that he had sawn through her oars.", "Ada Dahl"],
  ["Ada Dahl questioned why Erik Moe had hidden the oars, implying that he was afraid.", "Ada Dahl"],
])("whose participle it is depends on the verb or stays open: %s", (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});

test.each([
  ["Erik Moe refused to row, his coxswain, Ada Dahl, adding that the oars were pink.", "Ada Dahl"],
  [`Ada Dahl praised Erik Moe, her coxswain, saying: ${WORDS}`, "Ada Dahl"],
  [`Ada Dahl sacked Erik Moe, saying: ${WORDS}`, "Ada Dahl"],
  [`Erik Moe and Ada Dahl fell out, Dahl saying: ${WORDS}`, "Ada Dahl"],
  ["Umpires say Erik Moe later confessed, saying: “I wanted pink oars.”", "Erik Moe"],
  ["The retired umpire Ada Dahl shook her head, saying that the oars were pink.", "Ada Dahl"],
  ["A rower named Erik Moe stood up, saying that the oars were pink.", "Erik Moe"],
  ["Erik Moe, who is 40, shook his head, saying that the oars were pink.", "Erik Moe"],
])("the subject keeps its participle: %s", (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});
