import { expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { partyOf } from "../../../utils/shared/party-of.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

/** Finds the quotes of a text and checks that all their parts are verbatim. */
const find = (text: string) => {
  const facts = findFacts(plainTextInput(text, null), [parties, quotes], ENGLISH);
  return facts.quotes.map((quote) => {
    for (const part of [quote, quote.speaker, quote.cue, quote.via])
      if (part) expect(text.slice(part.start, part.end)).toBe(part.text);
    const { speaker } = quote;
    return {
      kind: quote.kind,
      text: quote.text,
      by: speaker && (partyOf({ speaker }, facts)?.name ?? speaker.text),
      anonymous: speaker?.anonymous,
      via: quote.via?.text,
    };
  });
};

test.each([
  ["after the quotation", "“We kept our promise to the bank,” Mayor Ada Brel said on Monday.", "Ada Brel"],
  ["inverted", "“We kept our promise to the bank,” said Ada Brel, the mayor.", "Ada Brel"],
  ["before the quotation", "Ada Brel told reporters: “We kept our promise to the bank.”", "Ada Brel"],
  ["with straight marks", '"We kept our promise to the bank," Ada Brel said.', "Ada Brel"],
  ["after a relative clause", "“We kept our promise to the bank,” Ada Brel, who runs the town, said.", "Ada Brel"],
])("finds the speaker %s", (_, text, by) => {
  expect(find(text)).toMatchObject([{ kind: "direct", by }]);
});

test.each([
  ["Russian", "«Мы сдержали своё обещание городу», — сказала Анна Белова.", "Анна Белова"],
  ["German", "„Wir haben unser Wort gehalten“, sagte Anna Belau.", "Anna Belau"],
])("reads quotations in %s", (_, text, by) => {
  expect(find(text)).toMatchObject([{ by }]);
});

test("resolves a pronoun to the person who was named last", () => {
  expect(find("Ada Brel opened the bridge. “We kept our promise to the bank,” she said.")).toMatchObject([
    { by: "Ada Brel" },
  ]);
});

test("keeps the speaker for a quotation that continues after the cue", () => {
  expect(find("“We kept our promise,” Ada Brel said. “It took us nine long months.”").map(({ by }) => by)).toEqual([
    "Ada Brel",
    "Ada Brel",
  ]);
});

test("takes a cited source as the speaker and the outlet as the one that relays it", () => {
  const [quote] = find(
    "The TASS news agency, citing an anonymous source, reported it was an “equal exchange” of prisoners.",
  );
  expect(quote).toMatchObject({ by: "an anonymous source", anonymous: true, via: "TASS" });
});

test("marks a speaker who asks for anonymity as anonymous", () => {
  const [quote] = find("“It was written down and filed,” said the engineer, who spoke on condition of anonymity.");
  expect(quote).toMatchObject({ by: "the engineer", anonymous: true });
});

test("attributes statements without quotation marks", () => {
  expect(find("The Orlan Ministry said Friday that it had closed the bridge for nine months.")).toMatchObject([
    { kind: "indirect", text: "it had closed the bridge for nine months", by: "Orlan Ministry" },
  ]);
  expect(find("According to the Orlan Ministry, the bridge had been closed for nine months.")).toMatchObject([
    { kind: "indirect" },
  ]);
});

test("ignores scare quotes and titles", () => {
  expect(find("The film “Night Ferry” was called a hit. The so-called “reform” stalled.")).toEqual([]);
});

test("an unpaired mark affects its own paragraph only", () => {
  expect(find("The sign said “open.\n\n“We kept our promise to the bank,” Ada Brel said.")).toContainEqual(
    expect.objectContaining({ by: "Ada Brel" }),
  );
});

test("copes with an empty text and with a hundred thousand marks", () => {
  expect(find("")).toEqual([]);
  expect(find('" '.repeat(50_000))).toEqual([]);
});
