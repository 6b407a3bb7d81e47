import { expect, test } from "vitest";
import { isOutletOrAuthor } from "../../../utils/facts/entities/outlet-and-authors.ts";
import { isInStaffNote } from "../../../utils/facts/entities/staff-notes.ts";
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
  ["QVC", "organisation", "The Quell Vasse Courier"],
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
  ["Mira Tolan", ["Mira S. Tolan"]],
  ["Mira S. Tolan", ["Mira Tolan, Quell Courier"]],
  ["Per Quell", ["Mira Tolan and Per Quell"]],
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

const isNoted = (text: string, name: string) => {
  const start = text.indexOf(name);
  return isInStaffNote(text, { start, end: start + name.length });
};
const LONG = " They went home that night and said no more.".repeat(20);

test.each([
  [`It rained. (Mira Tolan is a health reporter for Quell Radio.) It snowed.${LONG}`, "Quell Radio"],
  [`[Mira Tolan is a correspondent with Quell Radio.]${LONG}`, "Mira Tolan"],
  ["It rained.\n\nMira Tolan is a staff writer at Quell Radio.", "Quell Radio"],
  ["It rained.\n\nMira Tolan and Per Vasse contributed reporting from Quell Bay.", "Quell Bay"],
  ["It rained.\n\nMira Tolan covers ports and ships for Quell Radio.", "Quell Radio"],
])("a note on the staff holds a name in %j", (text, name) => {
  expect(isNoted(text, name)).toBe(true);
});

test.each([
  [`Mira Tolan is a reporter for Quell Radio.${LONG}`, "Mira Tolan"],
  ["The mayor met Ida Vasse. (Mira Tolan is a reporter for Quell Radio.)", "Ida Vasse"],
  ["The mayor, Ida Vasse, said that Tolan is a reporter for Quell Radio.", "Ida Vasse"],
  ["Ida Vasse (who leads Quell Radio) left.", "Quell Radio"],
  ["Snow covers Quell Bay for weeks.", "Quell Bay"],
])("a story holds a name in %j", (text, name) => {
  expect(isNoted(text, name)).toBe(false);
});
