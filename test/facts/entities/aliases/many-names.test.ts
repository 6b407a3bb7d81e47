import { expect, test } from "vitest";
import { type Cluster, clusterByName } from "../../../../utils/facts/entities/clusters.ts";
import { mergeAliases } from "../../../../utils/facts/entities/coreference.ts";
import { growthOf } from "../../../support/count-work.ts";

/** Clusters the words between square brackets of a text, as organisations, and merges them. */
function merge(marked: string): Cluster[] {
  const text = marked.replace(/[[\]]/g, "");
  let marks = 0;
  const mentions = [...marked.matchAll(/\[([^\]]+)\]/g)].map(({ 1: words = "", index }) => {
    const start = index - marks;
    marks += 2;
    const evidence = { kind: "organisation" as const, weight: 3 };
    return { start, end: start + words.length, text: words, evidence, title: null, sentence: 0 };
  });
  return mergeAliases(clusterByName(mentions), text);
}

const merged = (marked: string) =>
  merge(marked)
    .filter(({ names }) => names.size > 1)
    .map(({ names }) => [...names.keys()]);

/** Names of which no two share a word. */
const others = (count: number) => Array.from({ length: count }, (_, at) => `[Quay${at} Line${at}]`).join(", ");

test.each(["The [Harbour Service] ([OPS]) closed.", "The [Harbour Service] ( [OPS]) closed."])(
  "joins a short form that is defined in brackets: %s",
  (text) => expect(merged(text)).toEqual([["Harbour Service", "OPS"]]),
);

test("joins a full name in brackets with the short form before it", () => {
  expect(merged("The [OPS] (the [Harbour Service]) closed.")).toEqual([["Harbour Service", "OPS"]]);
});

test("keeps a well-known name and an agency in brackets apart", () => {
  expect(merged("[UNITED NATIONS] ([AP]) — The council met.")).toEqual([]);
});

test("joins the names by which a body is known", () => {
  expect(merged("The [U.S. Federal Reserve] met. The [Fed] said no. The [Fedora] did.")).toEqual([
    ["U.S. Federal Reserve", "Fed"],
  ]);
  expect(merged("[Amazon.com Inc] fell. [Amazon] said no.")).toEqual([["Amazon.com Inc", "Amazon"]]);
});

test("finds a definition after any number of other names", () => {
  expect(merged(`${others(400)}. The [Harbour Service] ([OPS]) closed.`)).toEqual([["Harbour Service", "OPS"]]);
});

test("joins a name with what it is called after others have joined it", () => {
  // "Dunmore" is an alias of "Dunmore Shipping", which is an alias of "Dunmore Shipping Ltd".
  expect(merged("[Dunmore Shipping Ltd] sold. [Dunmore Shipping] bought. [Dunmore] stayed.")).toEqual([
    ["Dunmore Shipping Ltd", "Dunmore Shipping", "Dunmore"],
  ]);
});

test.each([
  ["names that share no word", (count: number) => others(count)],
  ["names of one last word", (count: number) => others(count).replaceAll(/ Line\d+/g, " Line")],
  [
    "definitions",
    (count: number) => Array.from({ length: count }, (_, at) => `[Quay${at} Line${at}] ([OP${at}])`).join(", "),
  ],
  ["one definition again and again", (count: number) => "[Harbour Service] ([OPS]), ".repeat(count)],
])("needs twice the work for twice as many %s", (_, text) => {
  expect(growthOf((count) => merge(text(count)), 250)).toBeLessThan(2.3);
});
