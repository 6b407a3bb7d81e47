import { expect, test } from "vitest";
import { joinParticles } from "../../../utils/facts/entities/join-particles.ts";
import { repairNames } from "../../../utils/facts/entities/repair-names.ts";
import type { Name } from "../../../utils/facts/text/annotations.ts";

/** Returns the names of a text, of which the words in square brackets are tagged as people, as "place" in braces. */
function joined(marked: string): string[] {
  const text = marked.replace(/[[\]{}]/g, "");
  let marks = 0;
  const names = [...marked.matchAll(/([[{])([^\]}]+)[\]}]/g)].map(({ 1: mark, 2: words = "", index }): Name => {
    const start = index - marks;
    marks += 2;
    return { start, end: start + words.length, text: words, kind: mark === "[" ? "person" : "place", sentence: 0 };
  });
  return repairNames(text, joinParticles(text, names)).map((name) => name.text);
}

test.each([
  ["[Joris] van der [Quill] smiled.", ["Joris van der Quill"]],
  ["[Joris] van der Quill smiled.", ["Joris van der Quill"]],
  ["[Joris] von [Quill] smiled.", ["Joris von Quill"]],
  ["[Joris] da {Quill} smiled.", ["Joris da Quill"]],
  ["[Joris] el-[Quill] smiled.", ["Joris el-Quill"]],
  ["Van der [Quill] smiled.", ["Van der Quill"]],
  ["De la [Quill] smiled.", ["De la Quill"]],
  ["They met von [Quill].", ["von Quill"]],
  ["Dos [Quill] smiled.", ["Dos Quill"]],
  ["[Joris de Quill] smiled. De [Quill] left.", ["Joris de Quill", "De Quill"]],
])("gives a name its particles in %j", (text, names) => {
  expect(joined(text)).toEqual(names);
});

test.each([
  ["It was the van [Quill] drove.", ["Quill"]],
  ["Do [Quill] and [Brel] agree?", ["Quill", "Brel"]],
  ["What did [Joris] do [Quill] wondered.", ["Joris", "Quill"]],
  ["They met [Joris], la [Quill] left.", ["Joris", "Quill"]],
  ["It is on the Costa de la {Quill}.", ["Quill"]],
  ["[Joris] and [Quill] smiled.", ["Joris", "Quill"]],
  ["[Joris] of {Quill} smiled.", ["Joris", "Quill"]],
])("adds no other word to a name in %j", (text, names) => {
  expect(joined(text)).toEqual(names);
});

test("a given name of no list opens a sentence before a particle", () => {
  expect(joined("They met [de Quill]. [Jorisco de Quill] smiled.")).toEqual(["de Quill", "Jorisco de Quill"]);
});
