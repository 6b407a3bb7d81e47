import { expect, test } from "vitest";
import { findRepeatedNames } from "../../../utils/facts/entities/repeated-names.ts";
import { growthOf } from "../../support/count-work.ts";

test.each([
  ["La OPO habló. La OPO calló.", "OPO", true],
  ["La Oficina del Puerto (OPO) habló.", "OPO", true],
  ["La OPO habló.", "OPO", false],
  ["La OPO y la OPOSA hablaron.", "OPO", false],
  ["OPO-Sprecher und OPO", "OPO", true],
])("tells whether %j repeats the acronym %s", (text, acronym, expected) => {
  expect(findRepeatedNames(text).hasAcronymTwice(acronym)).toBe(expected);
});

test.each([
  ["Ada Brel habló. Ada Brel calló.", "Ada Brel", true],
  ["Ada Brel habló. Ada calló.", "Ada Brel", false],
  ["Ada de Brel habló con «Ada de Brel».", "Ada de Brel", true],
])("tells whether %j repeats the name %s", (text, name, expected) => {
  expect(findRepeatedNames(text).hasTwice(name)).toBe(expected);
});

test("finds a repeated name after any number of others with its first word", () => {
  const others = Array.from({ length: 400 }, (_, index) => `Ada Moss${"b".repeat(index % 9)}. `).join("");
  expect(findRepeatedNames(`${others}Ada Brel. Ada Brel.`).hasTwice("Ada Brel")).toBe(true);
});

test("asks for twice as many names with twice the work", () => {
  const ask = (count: number) => {
    const names = Array.from({ length: count }, (_, index) => `Ada Brel${"bcdfg"[index % 5]}${index}`);
    const repeated = findRepeatedNames(names.join(". "));
    return names.filter((name) => repeated.hasTwice(name) || repeated.hasAcronymTwice(name));
  };
  expect(growthOf(ask, 1_000)).toBeLessThan(2.3);
});
