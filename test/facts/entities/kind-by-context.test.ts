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
  ["She sued Amazon.com. It was in Amazon. She had seen it on the Amazon website.", "Amazon", "place"],
] as const)("finds a company in %j", (text, name, tagged) => {
  expect(kindOf(text, name, tagged)).toBe("organisation");
});

test.each([
  ["WEST KOLVIK, Fla. (AP) — The mayor left.", "WEST KOLVIK", "organisation", "place"],
  ["KSTR — The agency is closed.", "KSTR", "organisation", "organisation"],
  ["The Kolvik Times (KT) — a daily — was sold.", "Kolvik Times", "organisation", "organisation"],
  ["Envoys of the Czech Republic came.", "Czech Republic", "organisation", "place"],
  ["The Kolvik Republic is a café.", "Kolvik Republic", "organisation", "organisation"],
] as const)("tells a place from an organisation in %j", (text, name, tagged, kind) => {
  expect(kindOf(text, name, tagged)).toBe(kind);
});

test.each([
  ["They fled to Kolvik. In Kolvik, employees of the port were hurt. Kolvik employees left.", "Kolvik", "place"],
  ["The Kolvik region said no. Kolvik said so.", "Kolvik", "place"],
  ["Kolvik County said that the bridge was shut.", "Kolvik County", "place"],
  ["Fires burned in the Amazon.", "Amazon", "place"],
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

test.each([
  ["The road between Kolvik and Harrow Quell is shut.", "Harrow Quell", "person"],
  ["The road between Harrow Quell and Kolvik is shut.", "Harrow Quell", "person"],
  ["A train from Kolvik to Harrow Quell was late.", "Harrow Quell", "person"],
  ["Harrow Quell residents were angry.", "Harrow Quell", "person"],
  ["The residents of Harrow Quell were angry.", "Harrow Quell", "organisation"],
  ["Harrow Quell, a quiet town in the hills, was hit.", "Harrow Quell", "person"],
  ["Quellow, the largest village on the island, was hit.", "Quellow", "person"],
  ["They live in Harrow Quell.", "Harrow Quell", "organisation"],
  ["Police in Harrow Quell said so.", "Harrow Quell", "person"],
] as const)("finds a town in %j", (text, name, tagged) => {
  expect(kindOf(text, name, tagged)).toBe("place");
});

test.each([
  ["Voters have faith in Erlend Quell.", "Erlend Quell", "person"],
  ["In Erlend Quell’s view it is late.", "Erlend Quell", "person"],
  ["Erlend Quell, 44, of Kolvik, is in Erlend Quell.", "Erlend Quell", "person"],
  ["The dispute between Kolvik and Erlend Quell grew.", "Erlend Quell", "person"],
  ["In Anna Quell the party has a leader.", "Anna Quell", "person"],
  ["Erlend Quell, the town’s mayor, left.", "Erlend Quell", "person"],
  ["Erlend Quell, a critic of the city, left.", "Erlend Quell", "person"],
  ["Erlend Quell said so. Police in Erlend Quell left.", "Erlend Quell", "person"],
  ["They live in Quell Housing.", "Quell Housing", "organisation"],
  ["It was sold in Quell Foods.", "Quell Foods", "organisation"],
] as const)("finds no town in %j", (text, name, tagged) => {
  expect(kindOf(text, name, tagged)).toBe(tagged);
});
