import { describe, expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import type { BlockKind } from "../../../utils/types.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

/** Returns the quotes of an article of blocks: words, speaker, and the words of the pull quotes merged into them. */
function findQuotes(...parts: [BlockKind, string][]) {
  const text = parts.map(([, words]) => words).join("\n\n");
  let at = 0;
  const blocks = parts.map(([kind, words]) => {
    const start = at;
    at += words.length + 2;
    return { kind, start, end: start + words.length };
  });
  return findFacts({ ...plainTextInput(text, null), blocks }, [parties, quotes], ENGLISH).quotes.map(
    ({ start, text: words, speaker, repeats }) => ({
      in: blocks.find((block) => start < block.end)?.kind,
      words,
      by: speaker?.text,
      again: repeats?.map((place) => text.slice(place.start, place.end)),
    }),
  );
}

const SAID: [BlockKind, string] = [
  "paragraph",
  "“We kept our promise to the bank, and it took nine months,” Ada Brel said.",
];
const REST: [BlockKind, string] = ["paragraph", "The old bridge was taken down in the spring of last year."];

describe("merges a pull quote into the quote that it repeats", () => {
  test.each([
    ["as a block quotation before it", "quotation", "“We kept our promise to the bank, and it took nine months”"],
    ["as a heading", "heading", "“We kept our promise to the bank, and it took nine months”"],
    ["as a paragraph of its own", "paragraph", "“We kept our promise to the bank, and it took nine months.”"],
    ["shortened, with an ellipsis", "quotation", "“We kept our promise to the bank…”"],
    ["with other marks and capitals", "quotation", '"WE KEPT OUR PROMISE TO THE BANK"'],
  ] as const)("%s", (_, kind, words) => {
    for (const order of [
      [[kind, words], REST, SAID],
      [SAID, REST, [kind, words]],
      [SAID, [kind, words], REST],
    ] as [BlockKind, string][][]) {
      const found = findQuotes(...order);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ in: "paragraph", by: "Ada Brel" });
      expect(found[0]?.words).toMatch(/nine months,$/);
      expect(found[0]?.again).toEqual([words.slice(1, -1)]);
    }
  });
});

test("merges a pull quote that combines two quotes into the first", () => {
  const found = findQuotes(
    ["paragraph", "“We kept our promise to the bank,” Ada Brel said. “It took us nine long months.”"],
    REST,
    ["quotation", "“We kept our promise to the bank. It took us nine long months.”"],
  );
  expect(found.map(({ by, again }) => [by, again?.length])).toEqual([
    ["Ada Brel", 1],
    ["Ada Brel", undefined],
  ]);
});

test("keeps short quotes and the same sentence by another speaker", () => {
  expect(
    findQuotes(["heading", "“Nobody will leave us”"], REST, ["paragraph", "“Nobody will leave us,” Ada Brel said."]),
  ).toHaveLength(2);
  expect(
    findQuotes(["paragraph", "“We kept our promise to the bank,” Ada Brel said."], REST, [
      "paragraph",
      "“We kept our promise to the bank,” Jon Wex said.",
    ]).map(({ by }) => by),
  ).toEqual(["Ada Brel", "Jon Wex"]);
});

test("takes the speaker from the pull quote if only it names one", () => {
  const found = findQuotes(["quotation", "“The boats never came back after the winter.” — Ines Varrow"], REST, [
    "paragraph",
    "It was cold. “The boats never came back after the winter.” Nobody knew why it was so.",
  ]);
  expect(found).toMatchObject([{ in: "paragraph", by: "Ines Varrow" }]);
});
