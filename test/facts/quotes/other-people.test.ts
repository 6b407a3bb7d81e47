import { expect, test } from "vitest";
import { lastSpeaker } from "../../support/last-speaker.ts";

test.each([
  "Ada Brel stood at the window. Questioned by Ida Moe about the lock, she said: “Nobody has the key.”",
  "Ada Brel stood at the window. Accused of negligence by the engineer Ida Moe, she said: “Nobody has the key.”",
  "Ada Brel stood at the window. When challenged by Ida Moe, she said: “Nobody has the key.”",
  "Ada Brel stood at the window. Asked about Ida Moe, she said: “Nobody has the key.”",
  "Ada Brel stood at the window. Turning to Ida Moe, she said: “Nobody has the key.”",
])("a pronoun does not mean who is named in the clause before it: %s", (text) => {
  expect(lastSpeaker(text)).toBe("Ada Brel");
});

test("leaves a pronoun open where only who is named in the clause before it could be meant", () => {
  expect(lastSpeaker("Challenged by Ida Moe, she said: “Nobody has the key.”")).toBeNull();
});

test.each([
  "Questioned by Ida Moe’s lawyer, she said: “Nobody has the key.”",
  "Ida Moe stood at the window. Questioned by her lawyer, Olaf Brel, she said: “Nobody has the key.”",
])("a pronoun may mean an owner, and whom nobody asked: %s", (text) => {
  expect(lastSpeaker(text)).toBe("Ida Moe");
});

test.each([
  "Ida Moe, the potter, left Orlan. “She fired at night,” recalled her pupil, Kim Brel. In May she sold her kiln. “It owes me nothing,” she wrote.",
  "Erik Moe, the potter, left Orlan. “He fired at night,” said his cousin, Kim Brel.\n\nIn May he sold his kiln. “It owes me nothing,” he wrote.",
])("a pronoun goes back to the one of whom a relative or friend spoke: %s", (text) => {
  expect(lastSpeaker(text)).toMatch(/Moe$/);
});

test.each([
  "Ida Moe, the potter, left Orlan. “She fired at night,” recalled her pupil, Anna Brel. “I held the lamp,” she added.",
  "Ida Moe, the potter, left Orlan. “She fired at night,” recalled her pupil, Anna Brel. Brel said she had kept a bowl. “It leaks,” she said.",
])("a pronoun means the friend who goes on, or is named again: %s", (text) => {
  expect(lastSpeaker(text)).toBe("Anna Brel");
});
