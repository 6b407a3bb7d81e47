import { describe, expect, test } from "vitest";
import { parties } from "../../utils/facts/parties.ts";
import { linkParts } from "../../utils/facts/quotes/link.ts";
import type { AttributedPart } from "../../utils/facts/quotes/parts.ts";
import { quotes } from "../../utils/facts/quotes.ts";
import { bareText, findFacts } from "../../utils/facts/reading.ts";
import { ENGLISH } from "../tagger.ts";

function told(text: string) {
  const facts = findFacts(bareText(text, null), [parties, quotes], ENGLISH);
  for (const { start, end, text: words } of facts.quotes) expect(text.slice(start, end)).toBe(words);
  return facts.quotes.map(({ kind, text: words, speaker, cue }) => [
    kind,
    words,
    speaker?.text ?? null,
    cue?.text ?? null,
  ]);
}

test.each([
  [
    "Officials said the harbour would be dredged before the summer.",
    ["indirect", "the harbour would be dredged before the summer", "Officials", "said"],
  ],
  [
    "The repair took five months longer than planned, according to the county council.",
    ["indirect", "The repair took five months longer than planned", "the county council", "according to"],
  ],
  [
    "Marit Oswin, the head teacher, denied that pupils had been sent home.",
    ["indirect", "pupils had been sent home", "Marit Oswin, the head teacher", "denied"],
  ],
])("finds who said what without marks in %j", (text, quote) => {
  expect(told(text)).toContainEqual(quote);
});

test("a clause that holds a few quoted words is quoted whole", () => {
  const [quote] = told("Langholm said the plan was a “gift to the ferry company” and should be dropped.");
  expect(quote?.[0]).toBe("mixed");
  expect(quote?.[1]).toContain("the plan was a “gift to the ferry company”");
  expect(quote?.[2]).toBe("Langholm");
});

test("a clause that has lost one of its marks is told as the article's words", () => {
  for (const [kind, words] of told("Langholm said the plan was a “gift to the ferry company and should be dropped."))
    expect([kind, /[“”]/.test(words ?? "")]).not.toEqual(["mixed", false]);
});

test("a quotation that is signed has its signer as speaker", () => {
  const text =
    "“The boats never came back after the winter of that year.” — Ines Varrow\n“We still wait for a second ship to be built.” ― Tomas Elberg";
  expect(told(text).map(([, , speaker]) => speaker)).toEqual(["Ines Varrow", "Tomas Elberg"]);
});

describe("parts of a sentence", () => {
  const part = (kind: AttributedPart["kind"], start: number, end: number): AttributedPart => ({
    kind,
    start,
    end,
    text: "x".repeat(end - start),
    sentence: 0,
  });

  test("each content goes with the cue beside it, and that with its nearest source", () => {
    const parts = [
      part("source", 0, 5),
      part("cue", 6, 10),
      part("content", 11, 40),
      part("source", 46, 50),
      part("cue", 51, 55),
      part("content", 56, 90),
    ];
    expect(linkParts(parts).map(({ cue, source }) => [cue?.start, source?.start])).toEqual([
      [6, 0],
      [51, 46],
    ]);
  });

  test("a content alone has neither", () => {
    expect(linkParts([part("content", 0, 9)])).toMatchObject([{ cue: null, source: null }]);
  });
});
