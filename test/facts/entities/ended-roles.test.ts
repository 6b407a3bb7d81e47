import { expect, test } from "vitest";
import { detectors } from "../../../utils/facts/detectors.ts";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { ENGLISH } from "../../support/language-model.ts";

const roleOf = (text: string, name: string) =>
  findFacts(plainTextInput(text, null), [parties], null).parties.find((party) => party.name === name)?.role;

test.each([
  ["Mayor Ada Brel led the town until she resigned as mayor in 2019.", "Ada Brel"],
  ["Ada Brel, the mayor of Torvik, led it well. Brel stepped down as the mayor on Friday.", "Ada Brel"],
  ["Coach Karl Moe was sacked as Torvik's coach on Friday.", "Karl Moe"],
  ["Ada Brel served as mayor of Torvik until 2019. Mayor Ada Brel signed it.", "Ada Brel"],
  ["Finance Minister Ada Brel was removed as the minister for finance.", "Ada Brel"],
])("an office that has ended in the text is no role: %j", (text, name) => {
  expect(roleOf(text, name) ?? null).toBeNull();
});

test.each([
  ["Mayor Ada Brel said that Karl Moe had resigned as mayor of Lowdale.", "Ada Brel", "Mayor"],
  ["Former mayor Ada Brel resigned as mayor in 2019.", "Ada Brel", "Former mayor"],
  ["Mayor Ada Brel resigned as chairwoman of the port.", "Ada Brel", "Mayor"],
  ["Mayor Ada Brel served as a judge until 2019.", "Ada Brel", "Mayor"],
  ["Mayor Ada Brel will stay. In Lowdale a clerk resigned as mayor.", "Ada Brel", "Mayor"],
])("another office, or that of another person, has ended: %j", (text, name, role) => {
  expect(roleOf(text, name)).toBe(role);
});

test.each([
  "Ada Brel, who owns over 50% of the mill, left.",
  "Ada Brel, who owns a majority of the mill, left.",
  "Ada Brel, who now owns most of the port, left.",
  "Ada Brel, who runs 12 shops, left.",
])("a share or a number is no role: %j", (text) => {
  expect(roleOf(text, "Ada Brel")).toBeNull();
});

test.each([
  ["Ada Brel, who owns the mill, left.", "who owns the mill"],
  ["Ada Brel, who runs the port, left.", "who runs the port"],
])("what somebody does is a role: %j", (text, role) => {
  expect(roleOf(text, "Ada Brel")).toBe(role);
});

const rolesWithModel = (text: string) =>
  findFacts(plainTextInput(text, null), detectors, ENGLISH).parties.flatMap(({ role }) => role ?? []);

test.each([
  "Four Orlish King Bodo movies were made. Peter Dahl liked Bodo, and Bodo won.",
  "Two Tollish Prince Ravel films were made. Peter Dahl liked Ravel, and Ravel won.",
])("the first part of a character's name is no title: %j", (text) => {
  expect(rolesWithModel(text)).toEqual([]);
});

test("a title before a name is one", () => {
  expect(rolesWithModel("King Karl opened the mill. Peter Dahl met King Karl.")).toEqual(["King"]);
});
