import { expect, test } from "vitest";
import { isOutletOrAuthor } from "../../../utils/facts/entities/outlet-and-authors.ts";
import type { PartyKind } from "../../../utils/types.ts";

const isExcluded = (name: string, kind: PartyKind, site: string | null, byline: string[] = []) =>
  isOutletOrAuthor({ site, byline }, [name], kind);

test.each([
  ["Quell Courier", "organisation", "The Quell Courier"],
  ["Quell Courier", "organisation", "quellcourier"],
  ["Courier", "organisation", "The Quell Courier"],
  ["The Courier", "organisation", "The Quell Courier"],
  ["QC News", "organisation", "QC"],
  ["QC", "organisation", "QC News"],
  ["Quell Courier", "organisation", "Quell Courier | The voice of the coast"],
] as const)("%s (%s) is the outlet %s", (name, kind, site) => {
  expect(isExcluded(name, kind, site)).toBe(true);
});

test.each([
  ["Quell", "place", "The Quell Courier"],
  ["Quell", "organisation", "The Quell Courier"],
  ["Courier", "person", "The Quell Courier"],
  ["Vasse Courier", "organisation", "The Quell Courier"],
  ["News", "organisation", "India"],
  ["News", "organisation", null],
] as const)("%s (%s) is not the outlet %s", (name, kind, site) => {
  expect(isExcluded(name, kind, site)).toBe(false);
});

test.each([
  ["Mira Tolan", ["Mira Tolan"]],
  ["Mira Tolan", ["By Mira Tolan"]],
  ["Per Quell", ["Mira Tolan", "PER QUELL"]],
])("%s is one of the authors %j", (name, byline) => {
  expect(isExcluded(name, "person", null, byline)).toBe(true);
});

test.each([
  ["Ada Tolan", ["Mira Tolan"]],
  ["Mira Quell", ["Mira Tolan and Per Quell"]],
  ["Tolan", ["Mira Tolan"]],
])("%s is none of the authors %j", (name, byline) => {
  expect(isExcluded(name, "person", null, byline)).toBe(false);
});
