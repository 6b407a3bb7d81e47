import { expect, test } from "vitest";
import { lastSpeaker } from "../../support/last-speaker.ts";

test.each([
  ["In a letter to Dorn Berg wrote: “The winch is yours.”", null],
  ["Speaking to the Courier Brel claimed that the winch was rusty.", null],
  ["Talking to Orlan Brel said the winch was rusty. Paul Brel greased it.", null],
  ["During a visit to Skarvik Ute Dahl said the winch was rusty.", null],
  ["After meeting Paul Brel Anna Dahl said the winch was rusty.", null],
])("a phrase in front is no part of its source: %s", (text, name) => {
  expect(lastSpeaker(text)).toBe(name);
});

test.each([
  ["After the vote Karl Moe said: “The winch is rusty.”", "Karl Moe"],
  ["At the hearing Karl Moe said the winch was rusty.", "Karl Moe"],
  ["Despite the ruling Karl Moe insists that the winch is his.", "Karl Moe"],
  ["On Monday Karl Moe said the winch was rusty.", "Karl Moe"],
  ["In an interview with Radio Orlan, Karl Moe said: “The winch is rusty.”", "Karl Moe"],
  ["After Karl Moe said the winch was rusty, the crew left.", "Karl Moe"],
])("the subject of the clause stays: %s", (text, name) => {
  expect(lastSpeaker(text)).toBe(name);
});
