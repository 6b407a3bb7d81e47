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
  ["Kestrane Opens a Quay. It was shut. The firm Kestrane said so.", "Kestrane"],
  ["Kestrane Works with Vasse. It was shut. The firm Kestrane Works said so.", "Kestrane Works"],
])("a verb of a heading is no part of the name in %j", (text, name) => {
  const [, words = ""] = /firm (.+) said/.exec(text) ?? [];
  const tagged = [/^\S+ \S+/.exec(text)?.[0] ?? "", words].map((found, index) => {
    const start = index ? text.lastIndexOf(found) : 0;
    return { start, end: start + found.length, text: found, kind: "organisation" as const, sentence: 0 };
  });
  expect(repairNames(text, tagged)[0]?.text).toBe(name);
});
