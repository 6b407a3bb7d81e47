import { expect, test } from "vitest";
import { clusterKind } from "../../../utils/facts/entities/clusters.ts";
import { correctKinds } from "../../../utils/facts/entities/kind-by-context.ts";
import type { PartyKind } from "../../../utils/types.ts";
import { taggedCluster } from "./tagged-cluster.ts";

/** Returns the kind of a name that a model has tagged as another one, in all its mentions. */
function kindOf(text: string, name: string, tagged: PartyKind): PartyKind {
  const cluster = taggedCluster(text, name, tagged);
  correctKinds([cluster], text);
  return clusterKind(cluster);
}

test.each([
  ["Shares in Kestrane fell on Monday.", "Kestrane", "place"],
  ["Kestrane’s shareholders were angry.", "Kestrane", "place"],
  ["Kestrane said on Monday that it would close.", "Kestrane", "place"],
  ["It was sold to the oil giant. The mining giant Kestrane bought it.", "Kestrane", "person"],
  ["Kestrane, a Norwegian oil company, was sold.", "Kestrane", "person"],
  ["Kestrane (KSTR.L) fell by a tenth.", "Kestrane", "person"],
  ["Ada Brel, an analyst at Kestrane, left.", "Kestrane", "person"],
  ["Morgan Kestrane shares fell. Investors sold Morgan Kestrane stock.", "Morgan Kestrane", "person"],
  ["Rival Corran plc bid for it.", "Rival Corran", "person"],
  ["Kolvik Ltd was sold.", "Kolvik", "place"],
] as const)("finds a company in %j", (text, name, tagged) => {
  expect(kindOf(text, name, tagged)).toBe("organisation");
});

test.each([
  ["They fled to Kolvik. In Kolvik, employees of the port were hurt. Kolvik employees left.", "Kolvik", "place"],
  ["The Kolvik region said no. Kolvik said so.", "Kolvik", "place"],
  ["Kolvik County said that the bridge was shut.", "Kolvik County", "place"],
  ["Norway said that the bridge was shut.", "Norway", "place"],
  ["Mr. Brel’s shares fell.", "Brel", "person"],
  ["Ada Brel, a spokeswoman for the company, left.", "Ada Brel", "person"],
  ["Ada Brel, the company’s founder, sold Brel’s shares.", "Ada Brel", "person"],
  ["Brel’s employees were angry.", "Brel", "person"],
  ["Brel’s government fell.", "Brel", "person"],
  ["Mr. Brel’s army fled. In Brel’s capital nobody wept.", "Brel", "person"],
] as const)("leaves the kind in %j", (text, name, tagged) => {
  expect(kindOf(text, name, tagged)).toBe(tagged);
});

test.each([
  ["Kaia (18) is suing the state.", "Kaia"],
  ["Kaia, 18, is suing the state.", "Kaia"],
  ["Claudia said that she was angry.", "Claudia"],
])("finds a person in %j", (text, name) => {
  expect(kindOf(text, name, "place")).toBe("person");
});

test("a state is no person", () => {
  expect(kindOf("Ostravia said no. Ostravia’s army waited. In Ostravia nobody wept.", "Ostravia", "person")).toBe(
    "place",
  );
});
