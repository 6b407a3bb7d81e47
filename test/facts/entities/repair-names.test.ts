import { expect, test } from "vitest";
import { repairNames } from "../../../utils/facts/entities/repair-names.ts";
import type { PartyKind } from "../../../utils/types.ts";

/** Repairs the names of a text that a model has tagged, in text order. */
const repair = (text: string, tagged: readonly (readonly [string, PartyKind])[]) =>
  repairNames(
    text,
    tagged.map(([words, kind]) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length, text: words, kind, sentence: 0 };
    }),
  ).map((name) => name.text);

test.each([
  ["Frenchman Luc Moe won.", "Frenchman Luc Moe", "Luc Moe"],
  ["The Spaniard Pablo Brel won.", "Spaniard Pablo Brel", "Pablo Brel"],
  ["German Brel won.", "German Brel", "German Brel"],
  ["Norwegian Brel won.", "Norwegian Brel", "Norwegian Brel"],
])("a nationality is no part of a full name: %s", (text, tagged, name) => {
  expect(repair(text, [[tagged, "person"]])).toEqual([name]);
});

test("a name with two owners is whole", () => {
  const text = "The Bakers' and Allied Workers' Union said no.";
  const tagged = [
    ["Bakers", "organisation"],
    ["Allied Workers' Union", "organisation"],
  ] as const;
  expect(repair(text, tagged)).toEqual(["Bakers' and Allied Workers' Union"]);
});

test("an owner before another name stays by itself", () => {
  const tagged = [
    ["Democrats", "group"],
    ["Orlan Party", "organisation"],
  ] as const;
  expect(repair("The Democrats' and Orlan Party members left.", tagged)).toEqual(["Democrats", "Orlan Party"]);
});

test.each([
  ["The manager at Kolvik Foods Mary Brel left.", "Kolvik Foods Mary Brel", "organisation", "Mary Brel"],
  ["The manager at Kolvik Foods Abby Brel left.", "Kolvik Foods Abby Brel", "organisation", "Abby Brel"],
  ["Orlan County Attorney Mary Brel left.", "Orlan County Attorney Mary Brel", "organisation", "Mary Brel"],
  [
    "Orlan County Teacher Mary College shut.",
    "Orlan County Teacher Mary College",
    "organisation",
    "Orlan County Teacher Mary College",
  ],
  ["Called Kestrane, the tool is new.", "Called Kestrane", "person", "Kestrane"],
  ["Mary Brel's Night Harbour flew.", "Mary Brel's Night Harbour", "person", "Night Harbour"],
] as const)("a name loses what stands before it in %j", (text, tagged, kind, name) => {
  expect(repair(text, [[tagged, kind]])).toEqual([name]);
});

test.each([
  ["The walls of Kolvik Foods Mary Brel left.", "Kolvik Foods Mary Brel", "organisation"],
  ["The director of Fish, Trade and Mary Science left.", "Fish, Trade and Mary Science", "organisation"],
  ["Kestrane's Night Harbour flew.", "Kestrane's Night Harbour", "organisation"],
] as const)("a name keeps what may belong to it in %j", (text, tagged, kind) => {
  expect(repair(text, [[tagged, kind]])).toEqual([tagged]);
});

test("a person behind a role and a body is known by the family name", () => {
  const tagged = [
    ["Kolvik Foods Ysa Brel", "organisation"],
    ["Brel", "person"],
  ] as const;
  expect(repair("The manager at Kolvik Foods Ysa Brel left. Then Brel sang.", tagged)[0]).toBe("Ysa Brel");
});

test("a byline does not take in the first word of the text", () => {
  const tagged = [
    ["Mary Brel", "person"],
    ["Mary Brel Kestrane", "person"],
  ] as const;
  const text = "Mary Brel wrote. Ports — by Mary Brel Kestrane and Moe oppose ports.";
  expect(repair(text, tagged)).toEqual(["Mary Brel", "Mary Brel"]);
});
