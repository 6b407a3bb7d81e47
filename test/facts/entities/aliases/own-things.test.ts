import { expect, test } from "vitest";
import { clusterByName } from "../../../../utils/facts/entities/clusters.ts";
import { mergeAliases } from "../../../../utils/facts/entities/coreference.ts";
import { findMentions } from "../../../../utils/facts/entities/mentions.ts";
import { annotateText } from "../../../../utils/facts/text/annotated-text.ts";
import { plainTextInput } from "../../../support/find-facts.ts";

const KINDS = { o: "organisation", p: "person", l: "place", g: "group" } as const;

/** Returns the names of each entity of a text in which mentions are written [name|first letter of the kind]. */
function namesOf(marked: string): string[][] {
  let text = "";
  let copied = 0;
  const names = [...marked.matchAll(/\[([^|\]]+)\|([opgl])\]/g)].map(({ 0: whole, 1: words = "", 2: kind, index }) => {
    text += marked.slice(copied, index);
    copied = index + whole.length;
    const start = text.length;
    text += words;
    return { start, end: text.length, text: words, kind: KINDS[kind as keyof typeof KINDS], sentence: 0 };
  });
  text += marked.slice(copied);
  const annotated = annotateText(plainTextInput(text, null), "en", null);
  return mergeAliases(clusterByName(findMentions({ ...annotated, names })), text).map((cluster) => [
    ...cluster.names.keys(),
  ]);
}

test.each([
  "[Kestrane|o] hired ten cooks. The [Kestrane Community Hub|o] is new.",
  "[Kestrane|o] hired ten cooks. The [Kestrane Winter Festival|o] is new.",
  "[Kestrane|o] hired ten cooks. [Camp Kestrane|p] is new.",
  "[Kestrane|p] hired ten cooks. [Team Kestrane|p] won.",
  "[Kestrane|o] hired ten cooks. The [Kestrane Foundation|o] paid them.",
  "[Kestrane Foods|o] hired ten cooks. The [Kestrane Foods Cup|o] is new.",
  "[Brelan Hearing Clinic|o] hired ten cooks. [Upper Vasse Brelan Hearing Clinic|o] is another.",
])("keeps what bears a name apart from its owner in %j", (text) => {
  expect(namesOf(text)).toHaveLength(2);
});

test.each([
  "The [Kestrane Institution|o] hired ten cooks. [Kestrane|o] said so.",
  "The [Kestrane Research Center|o] hired ten cooks. [Kestrane|o] said so.",
  "The [Kestrane Festival|o] is new. Fans came to [Kestrane|o] by boat.",
  "[Kestrane|o] hired ten cooks. [Kestrane Foods Ltd|o] is new.",
  "[Kestrane Foods|o] hired ten cooks. [Kestrane|o] said so.",
  "The [Vasse Harbour Board|o] hired ten cooks. The [Harbour Board|o] said so.",
  "The [Harbour Board|o] hired ten cooks. The [Vasse Harbour Board|o] said so.",
  "A port [Authority Council|o] hired ten cooks. The [Port Authority Council|o] said so.",
  "[Kestrane Oakvik|p] hired ten cooks. [Kestrane|p] said so.",
  "[Ada Kestrane|p] hired ten cooks. [Kestrane|p] said so.",
])("joins the names of one body or person in %j", (text) => {
  expect(namesOf(text)).toHaveLength(1);
});

test.each([
  "[Kestrane Health Inc|o] hired ten cooks. [Kestrane|g] said so.",
  "The [Kolvik & Vasse Authority|o] met. The [KVA|o] said so.",
  "The [U.S. Office of Kolvik Docks|o] met. The [OKD|o] said so.",
  "The [U.S. Kolvik and Vasse Agency|o] met. The [KVA|o] said so.",
])("joins a short form whatever it was taken for in %j", (text) => {
  expect(namesOf(text)).toHaveLength(1);
});

test.each([
  "[Kestrane Foods Ltd|o] hired ten cooks. They live in [Kestrane|l].",
  "[Norwegian Health Inc|o] hired ten cooks. A [Norwegian|g] said so.",
  "The [Kolvik & Vasse Authority|o] met. The [KAV|o] said so.",
  "The [Old Kolvik and Vasse Agency|o] met. The [KVA|o] said so.",
])("does not take a country or a town for a company in %j", (text) => {
  expect(namesOf(text)).toHaveLength(2);
});

test.each([
  "[Boeing|o] hired ten cooks. Its [Boeing Night Cloud|o] is new.",
  "The [Boeing Night Cloud|o] is new. [Boeing|o] hired ten cooks.",
  "[Boeing|o] hired ten cooks. The [Boeing 12|o] is new.",
  "[Boeing|o] hired ten cooks. [Boeing Pictures|o] is new.",
  "The [Federal Reserve|o] met. The [Federal Reserve Bank of Kolvik|o] met.",
  "[Kestrane|o] hired ten cooks. [Kestrane Vasseland|o] is new.",
  "[Congress|o] met. The [Harvest Congress|o] had met before.",
  "[Congress|o] met. The [Democratic Congress|o] had met before.",
  "[Congress|o] met. Ten [Dear Members of Congress|o] came.",
  "The [United Nations|o] met. The [Seed Office of the United Nations|o] came.",
  "The [White House|o] spoke. The [House|o] voted.",
  "The [Republican Party|o] met. The [Republican Party of Kolvik|o] came.",
])("keeps a part, a product or a branch apart from a body in %j", (text) => {
  expect(namesOf(text)).toHaveLength(2);
});

test.each([
  "[Boeing|o] hired ten cooks. [Boeing Technologies Inc|o] is old.",
  "[Boeing|o] hired ten cooks. [Boeing Electronics|o] is old.",
  "[Kestrane|o] hired ten cooks. [Kestrane Iron Mining|o] is old.",
  "[Kestrane Night Cloud|o] hired ten cooks. [Kestrane|o] is old.",
  "The [Supreme Court|o] met. The [Supreme Court of Norway|o] is old.",
  "[Congress|o] met. The [U.S. Congress|o] is old.",
  "[Congress|o] met. The [Indian National Congress|o] is old.",
  "The [Department of Harbour Works|o] met. [Harbour Works|o] is old.",
])("joins a body with its full name in %j", (text) => {
  expect(namesOf(text)).toHaveLength(1);
});

test.each([
  "Sir [Kestrane Vasse|p] met cooks. Lady [Vasse|p] came too. [Vasse|p] spoke.",
  "[Robin Vasse|p] met cooks. [William Vasse|p] came too. Mr. [Vasse|p] spoke. Mr. [Vasse|p] left.",
])("keeps a man and a woman of one family name apart in %j", (text) => {
  expect(namesOf(text)).toHaveLength(2);
});

test("takes a man's form of address for the man of two people of one family name", () => {
  const text = "[Robin Vasse|p] met [Robin Vasse|p] and [Robin Vasse|p]. [William Vasse|p] came. Mr. [Vasse|p] spoke.";
  expect(namesOf(text)).toContainEqual(["William Vasse", "Vasse"]);
});
