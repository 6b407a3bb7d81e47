import { expect, test } from "vitest";
import { findRole } from "../../../utils/facts/entities/role.ts";

/** Returns the role that a text gives a person, by all its mentions of the name. */
const roleOf = (text: string, name: string) => {
  const mentions = [...text.matchAll(new RegExp(name, "gu"))].map(({ index }) => ({
    start: index,
    end: index + name.length,
    text: name,
    evidence: { kind: "person" as const, weight: 3 },
    title: null,
    sentence: 0,
  }));
  return findRole(text, mentions, true);
};

test.each([
  [
    "Acting Harbour Attorney for the District of Kolvik Ada Brel left.",
    "Acting Harbour Attorney for the District of Kolvik",
  ],
  ["The minister of ports and fish Ada Brel left.", "minister of ports and fish"],
  ["Former secretary of state Ada Brel left.", "Former secretary of state"],
  ["Ada Brel, an attorney for the Justice Department, left.", "an attorney for the Justice Department"],
  [
    "Ada Brel, director of the Center for Harbour Trade and Coastal Fish at the University of Kolvik, left.",
    "director of the Center for Harbour Trade and Coastal Fish at the University of Kolvik",
  ],
  ["Former chief whip Ada Brel left.", "Former chief whip"],
  ["Ada Brel, R.N., head of nursing, left.", "head of nursing"],
  ["Port police head Brig-Gen Ada Brel left.", "Port police head Brig-Gen"],
  ["Ada Brel, special agent in charge of the port, left.", "special agent in charge of the port"],
  ["Ada Brel, acting head of the port, left.", "acting head of the port"],
  ["The late Mayor Ada Brel was kind.", "late Mayor"],
  ["Remarks of President Ada Brel at the port.", "President"],
  ["Bank of Kolvik Governor Ada Brel left.", "Bank of Kolvik Governor"],
  ["Composer and former Kolvik developer Ada Brel left.", "former Kolvik developer"],
  [
    "Ada Brel, senior vice president of ships, finances and ports at Kolvik Lines, left.",
    "senior vice president of ships, finances and ports at Kolvik Lines",
  ],
  ["Ada Brel, head of sales, Karl Moe and Per Orth left.", "head of sales"],
  ["West Kolvik House Speaker Ada Brel left.", "West Kolvik House Speaker"],
  ["They met fellow state Representative Ada Brel.", "state Representative"],
  ["Kolvik's Chief Medical Officer Professor Ada Brel left.", "Kolvik's Chief Medical Officer"],
  ["Associate Professor Ada Brel left.", "Associate Professor"],
  ["Ada Brel, Chief Product Officer of ship firm Dunmore, left.", "Chief Product Officer of ship firm Dunmore"],
])("an office beside a name is read in %j", (text, role) => {
  expect(roleOf(text, "Ada Brel")).toBe(role);
});

test.each([
  ["Gazette Publisher Ada Brel left. Ada Brel, a former island gardener, came.", "Gazette Publisher"],
  [
    "Ada Brel, a proud descendant of fishing families, came. Ada Brel, director of a school, left.",
    "director of a school",
  ],
  ["Harbour Secretary Ada Brel left. Ada Brel, the MP for Lower Kolvik, came.", "Harbour Secretary"],
  ["Spokesman Ada Brel left. Ada Brel, a spokesman for the port, came.", "a spokesman for the port"],
  ["Ada Brel, a former island gardener, came.", "a former island gardener"],
])("an office tells more than a description in %j", (text, role) => {
  expect(roleOf(text, "Ada Brel")).toBe(role);
});

test.each([
  "It appears that Ada Brel is a defender of the idea.",
  "Ada Brel is a big fan of the port.",
  "Per Moe argued with Ada Brel, pressing the union leader on her plans.",
  "Per Moe met Ada Brel, urging his leader to sign.",
  "They know the mayor of the town Ada Brel loves.",
  "They met the candidate to beat Ada Brel.",
  "He was a spokesman for Ada Brel.",
  "They met the former secretary of state and Ada Brel.",
  "The late Ada Brel, mayor since 2015, was kind.",
  "The late Mr. Moe knew them. Orlan's late Ada Brel, the mayor, was kind.",
])("what is no office of the person is no role in %j", (text) => {
  expect(roleOf(text, "Ada Brel")).toBeNull();
});

test("an office of somebody whose time is long past stays", () => {
  expect(roleOf("Ada Brel, mayor since 2015, spoke. The late Brel years were good.", "Brel")).toBe("mayor since 2015");
});
