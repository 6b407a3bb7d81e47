import { expect, test } from "vitest";
import { lastSpeaker } from "../../support/last-speaker.ts";

const OPENING = "“The lock gate is sound,” Erik Moe said. ";
const CLOSING = " “Nobody has counted the bolts,” he said.";

test.each([
  "Olaf Brel named no day.",
  "Lock keeper Olaf Brel named no day.",
  "His rival, Olaf Brel, named no day.",
  "Asked about the gate, Olaf Brel named no day.",
  "On Tuesday, at the town hall, Olaf Brel named no day.",
  "Olaf Brel was asked about the gate.",
  "Kim Brel named no day.",
  "Olaf Brel named no day. The gate is nine metres wide.",
])("leaves a pronoun open after another person's sentence: %s", (between) => {
  expect(lastSpeaker(OPENING + between + CLOSING)).toBeNull();
  expect(lastSpeaker(OPENING + between + CLOSING.replace(" he said", " he added on Friday"))).toBeNull();
});

test.each([
  "He thanked Olaf Brel.",
  "The gate was built by Olaf Brel.",
  "Ida Brel named no day.",
  "Olaf Brel’s boat was moored beside it.",
  "For Olaf Brel, the gate is a relic.",
  "Olaf Brel named no day. Moe laughed.",
  "The gate is nine metres wide.",
])("keeps the last speaker where nobody else is the subject: %s", (between) => {
  expect(lastSpeaker(OPENING + between + CLOSING)).toBe("Erik Moe");
});

test("leaves words without a cue open after another person's sentence", () => {
  const words = " “Nobody has counted the bolts.”";
  expect(lastSpeaker(`${OPENING}Olaf Brel named no day. The gate is nine metres wide.${words}`)).toBeNull();
  expect(lastSpeaker(`${OPENING}The gate is nine metres wide.${words}`)).toBe("Erik Moe");
});
