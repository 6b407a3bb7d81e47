import { describe, expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

/** Returns kind, words, speaker and cue of a text's quotes, found with the English model. */
function findQuotes(text: string) {
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
])("attributes statements without quotation marks: %j", (text, quote) => {
  expect(findQuotes(text)).toContainEqual(quote);
});

test("quotes a clause whole if it contains a few quoted words", () => {
  const [quote] = findQuotes("Langholm said the plan was a “gift to the ferry company” and should be dropped.");
  expect(quote?.[0]).toBe("mixed");
  expect(quote?.[1]).toContain("the plan was a “gift to the ferry company”");
  expect(quote?.[2]).toBe("Langholm");
});

test("takes a clause with an unpaired mark for an indirect quote", () => {
  for (const [kind, words] of findQuotes(
    "Langholm said the plan was a “gift to the ferry company and should be dropped.",
  ))
    expect([kind, /[“”]/.test(words ?? "")]).not.toEqual(["mixed", false]);
});

test("takes the signature of a quotation as its speaker", () => {
  const text =
    "“The boats never came back after the winter of that year.” — Ines Varrow\n“We still wait for a second ship to be built.” ― Tomas Elberg";
  expect(findQuotes(text).map(([, , speaker]) => speaker)).toEqual(["Ines Varrow", "Tomas Elberg"]);
});

test("nests a quote that another source's words attribute", () => {
  const text = "Tomas Elberg repeated his claim that Ada Brel had said the ferry was unsafe.";
  const { quotes: found } = findFacts(plainTextInput(text, null), [parties, quotes], ENGLISH);
  expect(found).toHaveLength(1);
  expect(found[0]?.speaker?.text).toBe("Tomas Elberg");
  expect(found[0]?.inner?.map(({ text: words, speaker, cue }) => [words, speaker?.text, cue?.text])).toEqual([
    ["the ferry was unsafe", "Ada Brel", "had said"],
  ]);
});

test("gives a quotation the speaker of its own clause, not of the clause before it", () => {
  const quotes = findQuotes(
    "When Ines Varrow noted that the council had paid nothing for years, Tomas Elberg replied, “That makes us careful people.”",
  );
  expect(quotes.find(([kind]) => kind === "direct")?.[2]).toBe("Tomas Elberg");
});

test.each([
  ["Marit Oswin said:\n\n“We have waited long enough for the new bridge.”", "Marit Oswin"],
  ["Later Marit Oswin gave the following answer:\n\n“We have waited long enough for the new bridge.”", "Marit Oswin"],
])("takes a line that ends with a colon as the introduction of the next: %j", (text, speaker) => {
  expect(findQuotes(text).find(([kind]) => kind === "direct")?.[2]).toBe(speaker);
});

test("steps over brackets after a name", () => {
  const [quote] = findQuotes("“It is a dark day for the whole coast,” Rep. Marit Oswin (D-Wis.) said on Friday.");
  expect(quote?.[2]).toContain("Marit Oswin");
});

test("keeps the cue for a quotation that continues after its speaker", () => {
  const quotes = findQuotes(
    "“We have waited long enough,” Marit Oswin warned. “The bridge will not stand another winter.”",
  );
  expect(quotes.map(([, , speaker, cue]) => [speaker, cue])).toEqual([
    ["Marit Oswin", "warned"],
    ["Marit Oswin", "warned"],
  ]);
});

describe("copes with text that has no sentences", () => {
  test.each([
    ["one word again and again", "said ".repeat(2_000)],
    ["marks without end", "“said ".repeat(800)],
    ["a paragraph of quotations", "“a” said B. ".repeat(6_500)],
    ["an empty text", ""],
  ])("%s", (_, text) => {
    expect(Array.isArray(findQuotes(text))).toBe(true);
  });
});
