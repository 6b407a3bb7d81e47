import { expect, test } from "vitest";
import { isBackground } from "../../../utils/facts/entities/background.ts";
import type { PartyKind } from "../../../utils/types.ts";
import { taggedCluster } from "./tagged-cluster.ts";

function isLeftOut(text: string, name: string, kind: PartyKind): boolean {
  const cluster = taggedCluster(text, name, kind);
  return isBackground(cluster, cluster.mentions, text, true);
}

test.each([
  ["A Kestrane physician wept.", "Kestrane", "organisation"],
  ["A Kestrane budget adviser wept.", "Kestrane", "organisation"],
  ["They met a senior Kestrane engineer.", "Kestrane", "organisation"],
  ["It was Ada Moe, not Ida Quell, who won.", "Ida Quell", "person"],
  ["Not Ida Quell but Ada Moe won.", "Ida Quell", "person"],
  ["It lies in Kolvik, not in Quellby.", "Quellby", "place"],
  ["He is a twisted Ivo Quell.", "Ivo Quell", "person"],
  ["She is the next Ida Quell.", "Ida Quell", "person"],
  ["They asked the average Quell.", "Quell", "person"],
  ["An anti-Quell advert ran.", "Quell", "person"],
  ["Norwegian Ada Moe won.", "Norwegian", "group"],
  ["Virginians voted.", "Virginians", "person"],
  ["Iraqi soldiers slept.", "Iraqi", "place"],
  ["The Quell Directive was signed.", "Quell Directive", "organisation"],
  ["The Quell Technique is old.", "Quell Technique", "organisation"],
  ["Proposition 9 was signed.", "Proposition 9", "organisation"],
  ["The film Quellby opens soon. In Quellby, a nurse drowns.", "Quellby", "place"],
  ["His second novel Quellby sold well.", "Quellby", "place"],
  ["She starred in Quellby. Few saw Quellby.", "Quellby", "place"],
  ["Few saw Quellby, a short play by Ada Moe.", "Quellby", "place"],
  ["She starred in Quellby (1962) and left.", "Quellby", "place"],
  ["Her films are Ada (1962) and Quellby (1987).", "Quellby", "organisation"],
] as const)("leaves out what does nothing in %j", (text, name, kind) => {
  expect(isLeftOut(text, name, kind)).toBe(true);
});

test.each([
  ["A Kestrane spokeswoman said no.", "Kestrane", "organisation"],
  ["A Kestrane official said no.", "Kestrane", "organisation"],
  ["A Kestrane chief executive wept.", "Kestrane", "organisation"],
  ["They trust Kestrane and a past backer.", "Kestrane", "organisation"],
  ["A Kestrane general manager wept.", "Kestrane", "organisation"],
  ["Six Kestrane states agreed.", "Kestrane", "organisation"],
  ["It was a tribute to Ida Quell, the minister.", "Ida Quell", "person"],
  ["The author Ida Quell knew it.", "Ida Quell", "person"],
  ["It was a weary Ida Quell who came.", "Ida Quell", "person"],
  ["Norwegians voted.", "Norwegians", "group"],
  ["A Kestrane engineer wept. Kestrane sold it.", "Kestrane", "organisation"],
  ["Kestrane agents searched it.", "Kestrane", "organisation"],
  ["Kestrane hired a physician.", "Kestrane", "organisation"],
  ["Not only Ida Quell but all of them won.", "Ida Quell", "person"],
  ["It is not Ida Quell’s hat.", "Ida Quell", "person"],
  ["A tired Ida Quell said no.", "Ida Quell", "person"],
  ["It was a Quell’s hat.", "Quell", "person"],
  ["Ada Moe spoke, and a Quell-backed law passed. “No,” said Quell.", "Quell", "person"],
  ["She was born in Roma and left.", "Roma", "place"],
  ["Two Iraqis slept.", "Iraqis", "group"],
  ["The Texans won again.", "Texans", "organisation"],
  ["The bombs hit Kolvik (1962) and Oslo (1987).", "Oslo", "place"],
  ["They slept in Quellby, a town with a play area.", "Quellby", "place"],
  ["The play moved to Quellby and closed.", "Quellby", "place"],
  ["The star in Quellby is a nurse.", "Quellby", "place"],
  ["They met in Quellby, a town known by a novel.", "Quellby", "place"],
  ["The book Ida Quell wrote is long.", "Ida Quell", "person"],
  ["The report Kestrane wrote is long.", "Kestrane", "organisation"],
  ["The film Norway submitted is long.", "Norway", "place"],
  ["The author Ida Quell (1962) sang.", "Ida Quell", "person"],
] as const)("keeps who acts or where it happens in %j", (text, name, kind) => {
  expect(isLeftOut(text, name, kind)).toBe(false);
});
