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
