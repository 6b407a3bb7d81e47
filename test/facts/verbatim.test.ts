import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { quoteFaults } from "../../tools/eval/quote-faults.ts";
import { randomOf } from "../../tools/train/random.ts";
import { detectors } from "../../utils/facts/detectors.ts";
import { findFacts, plainTextInput } from "../support/find-facts.ts";
import { TEXT_PIECES } from "../support/hostile-pieces.ts";
import { ENGLISH } from "../support/language-model.ts";
import { ROOT, read } from "../support/source-files.ts";

const STORIES = "test/appeals/stories";
const TEXT_COUNT = 750;

function hostileText(random: () => number): string {
  const size = 3 + Math.floor(random() * 60);
  let text = "";
  for (let index = 0; index < size; index++) {
    text += TEXT_PIECES[Math.floor(random() * TEXT_PIECES.length)] ?? "";
    if (random() < 0.6) text += " ";
  }
  return text;
}

const faultsIn = (text: string, model: typeof ENGLISH) =>
  quoteFaults(text, findFacts(plainTextInput(text, "2026-03-06"), detectors, model).quotes);

test.each(readdirSync(join(ROOT, STORIES)))("every quote of the story %s is a slice of it", (file) => {
  expect(faultsIn(read(`${STORIES}/${file}`), ENGLISH)).toEqual([]);
});

test.each([
  ["with the language model", ENGLISH, 20_260_306],
  ["by rules alone", null, 20_260_307],
])("every quote found %s in hostile texts is a slice of its text", (_, model, seed) => {
  const random = randomOf(seed);
  let quotes = 0;
  for (let index = 0; index < TEXT_COUNT; index++) {
    const text = hostileText(random);
    const found = findFacts(plainTextInput(text, null), detectors, model).quotes;
    quotes += found.length;
    const faults = quoteFaults(text, found);
    if (faults.length) expect({ text, faults }).toEqual({ text, faults: [] });
  }
  // Without quotes, the test would prove nothing.
  expect(quotes).toBeGreaterThan(TEXT_COUNT / 4);
});

test("reports other words, half a character, quotation marks at the ends, and overlaps", () => {
  const text = "“We 😀 go,” she said.";
  const quote = (start: number, end: number, words = text.slice(start, end)) => ({
    ...{ start, end, text: words, kind: "direct" as const, speaker: null, cue: null, via: null, certainty: 1 },
  });
  expect(quoteFaults(text, [quote(1, 10)])).toEqual([]);
  expect(quoteFaults(text, [quote(1, 10, "We went")])).toHaveLength(1);
  expect(quoteFaults(text, [quote(1, 5)])).toHaveLength(1);
  expect(quoteFaults(text, [quote(0, 11)])).toHaveLength(1);
  expect(quoteFaults(text, [quote(1, 8), quote(4, 10)])).toHaveLength(1);
  expect(quoteFaults(text, [quote(1, 99, text.slice(1))])).toHaveLength(1);
  expect(quoteFaults(text, [{ ...quote(1, 10), inner: [quote(1, 5)] }])).toHaveLength(1);
});
