import { describe, expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { classifySource } from "../../../utils/facts/quotes/rules/source-kind.ts";
import type { PartyKind } from "../../../utils/types.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

/** Returns the source's kind, and the medium's kind and words, of each quote. */
const findSources = (text: string, model = ENGLISH) => {
  const found = findFacts(plainTextInput(text, null), [parties, quotes], model).quotes;
  for (const { medium } of found) if (medium) expect(text.slice(medium.start, medium.end)).toBe(medium.text);
  return found.map(({ speaker, medium }) => [speaker?.kind, medium?.kind, medium?.text]);
};

const party = (kind: PartyKind) => ({
  ...{ start: 0, end: 1, text: "x", name: "x", kind, role: null, aliases: [], mentions: [], salience: 1 },
});

describe("classifies a source", () => {
  const kindOf = (text: string, kind: PartyKind | null, anonymous = false) =>
    classifySource({ start: 0, end: 1, text, party: kind && 0, anonymous }, kind ? [party(kind)] : []);

  test.each([
    ["Ada Brel", "person", "person"],
    ["Orlan Port Authority", "organisation", "organisation"],
    ["Orlania", "place", "government"],
    ["Orlanians", "group", "group"],
    ["the report by Hask & Morrow", "organisation", "document"],
    ["Ada Brel, who wrote the report", "person", "person"],
  ] as const)("%s, a known %s, is a %s", (text, kind, sourceKind) => {
    expect(kindOf(text, kind)).toBe(sourceKind);
  });

  test.each([
    ["court filings", "document"],
    ["the indictment", "document"],
    ["a study published on Monday", "document"],
    ["the statement", "document"],
    ["отчёт", "document"],
    ["ein Bericht der Behörde", "document"],
    ["le communiqué", "document"],
    ["the ministry", "organisation"],
    ["la police", "organisation"],
    ["the mayor of Orlan", "person"],
    ["she", "person"],
    ["Officials", "group"],
    ["жители", "group"],
    ["the bridge", undefined],
  ])("%s is a %s", (text, sourceKind) => {
    expect(kindOf(text, null)).toBe(sourceKind);
  });

  test("an anonymous source stays anonymous, whatever the words", () => {
    expect(kindOf("a source familiar with the report", null, true)).toBe("anonymous");
  });
});

test("recognises anonymous sources by their description", () => {
  expect(
    findSources("“The bridge was never tested at all,” said officials who spoke on condition of anonymity.")[0]?.[0],
  ).toBe("anonymous");
  expect(findSources("“The bridge was never tested at all,” said a source familiar with the repairs.")[0]?.[0]).toBe(
    "anonymous",
  );
});

describe("finds the medium", () => {
  test.each([
    ["“We kept our promise to the bank,” Ada Brel wrote on Telegram.", "post", "on Telegram"],
    ["“We kept our promise to the bank,” Ada Brel said in a tweet.", "post", "in a tweet"],
    ["In a post on Facebook, Ada Brel wrote: “We kept our promise to the bank.”", "post", "In a post on Facebook"],
    ["“We kept our promise to the bank,” Ada Brel wrote on her X account.", "post", "on her X account"],
    ["“We kept our promise to the bank,” Ada Brel said on social media.", "post", "on social media"],
    ["“We kept our promise to the bank,” Ada Brel said in a statement.", "document", "in a statement"],
    ["“We kept our promise to the bank,” Ada Brel said on Monday.", undefined, undefined],
    [
      "“We kept our promise to the bank,” Ada Brel, who used to sell flowers and old books from a boat on Facebook, said.",
      undefined,
      undefined,
    ],
  ])("%s", (text, kind, words) => {
    expect(findSources(text)[0]?.slice(1)).toEqual([kind, words]);
  });

  test.each([
    ["«Мы сдержали своё слово городу», — написал Павел Белов в Telegram.", "post"],
    ["«Мы сдержали своё слово городу», — написала Анна Белова в своём Telegram-канале.", "post"],
    ["„Wir haben unser Wort gehalten“, schrieb Anna Belau auf X.", "post"],
    ["« Nous avons tenu parole devant la ville », a écrit Anna Morel sur Facebook.", "post"],
    ["«Мы сдержали своё слово городу», — сказал Павел Белов в заявлении.", "document"],
    ["„Wir haben unser Wort gehalten“, sagte Anna Belau in einer Mitteilung.", "document"],
  ])("%s", (text, kind) => {
    const [found] = findFacts(plainTextInput(text, null), [parties, quotes], null).quotes;
    expect(found?.medium?.kind).toBe(kind);
  });
});
