import { describe, expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

function told(text: string) {
  const facts = findFacts(plainTextInput(text, null), [parties, quotes], ENGLISH);
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

test("what a quote's words attribute further stands inside it", () => {
  const text = "Tomas Elberg repeated his claim that Ada Brel had said the ferry was unsafe.";
  const { quotes: found } = findFacts(plainTextInput(text, null), [parties, quotes], ENGLISH);
  expect(found).toHaveLength(1);
  expect(found[0]?.speaker?.text).toBe("Tomas Elberg");
  expect(found[0]?.inner?.map(({ text: words, speaker, cue }) => [words, speaker?.text, cue?.text])).toEqual([
    ["the ferry was unsafe", "Ada Brel", "had said"],
  ]);
});

test("a quotation in an attributed clause is its own speaker's", () => {
  const quotes = told(
    "When Ines Varrow noted that the council had paid nothing for years, Tomas Elberg replied, “That makes us careful people.”",
  );
  expect(quotes.find(([kind]) => kind === "direct")?.[2]).toBe("Tomas Elberg");
});

test.each([
  ["Marit Oswin said:\n\n“We have waited long enough for the new bridge.”", "Marit Oswin"],
  ["Later Marit Oswin gave the following answer:\n\n“We have waited long enough for the new bridge.”", "Marit Oswin"],
])("a line that ends with a colon introduces the next: %j", (text, speaker) => {
  expect(told(text).find(([kind]) => kind === "direct")?.[2]).toBe(speaker);
});

test("what stands in brackets behind a name is stepped over", () => {
  const [quote] = told("“It is a dark day for the whole coast,” Rep. Marit Oswin (D-Wis.) said on Friday.");
  expect(quote?.[2]).toContain("Marit Oswin");
});

test("a quotation that goes on behind its speaker keeps the words that attribute it", () => {
  const quotes = told("“We have waited long enough,” Marit Oswin warned. “The bridge will not stand another winter.”");
  expect(quotes.map(([, , speaker, cue]) => [speaker, cue])).toEqual([
    ["Marit Oswin", "warned"],
    ["Marit Oswin", "warned"],
  ]);
});

describe("sentences that are none", () => {
  test.each([
    ["one word again and again", "said ".repeat(2_000)],
    ["marks without end", "“said ".repeat(800)],
    ["a paragraph of quotations", "“a” said B. ".repeat(6_500)],
    ["no sentence", ""],
  ])("%s gets an answer", (_, text) => {
    expect(Array.isArray(told(text))).toBe(true);
  });
});
