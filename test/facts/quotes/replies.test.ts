import { expect, test } from "vitest";
import { lastSpeaker } from "../../support/last-speaker.ts";

test.each([
  ["“You hid the oars,” Karl Moe told Paul Brel. “I did not,” he answered.", "Paul Brel"],
  ["“Who hid the oars?” Karl Moe asked Paul Brel. “Not me, sir,” he replied.", "Paul Brel"],
  ["Karl Moe asked Paul Brel about the oars. “They are pink now,” he replied.", "Paul Brel"],
  ["Judge Karl Moe, in a low voice, asked Paul Brel: “Why pink?” He responded: “It was Sunday.”", "Paul Brel"],
])("whoever has asked does not reply: %s", (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});

test.each([
  ["Karl Moe told reporters the oars were pink. “They always were,” he replied when pressed.", "Karl Moe"],
  ["Karl Moe told Ada Dahl the oars were pink. Asked who did it, he replied: “A heron did it.”", "Karl Moe"],
  ["Karl Moe was asked about the oars. “They are pink now,” he replied.", "Karl Moe"],
  ["Karl Moe told Ada Dahl about the oars. “They are pink now,” he said.", "Karl Moe"],
])("somebody may reply to others, or go on: %s", (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});
