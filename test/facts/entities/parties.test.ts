import { expect, test } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";

const find = (text: string) => findFacts(plainTextInput(text, null), [parties], null).parties;
const named = (text: string, name: string) => find(text).find((party) => party.name === name);

test("a person has a full name, a role, aliases and all mentions", () => {
  const text = "Ukrainian President Oleksandr Marchuk met reporters. Marchuk left early, and Marchuk’s aides followed.";
  const person = named(text, "Oleksandr Marchuk");
  expect(person).toMatchObject({ kind: "person", role: "Ukrainian President", aliases: ["Marchuk"] });
  expect(person?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
    "Oleksandr Marchuk",
    "Marchuk",
    "Marchuk",
  ]);
});

test.each([
  ["Ada Brel, the mayor of Orlan, resigned.", "Ada Brel", "the mayor of Orlan"],
  ["Its chief executive, Rupert Callow, apologised.", "Rupert Callow", "chief executive"],
  ["The plan was drawn up by Transport Minister Callum Aird.", "Callum Aird", "Transport Minister"],
  ["Former Transport Minister Callum Aird spoke.", "Callum Aird", "Former Transport Minister"],
  ["It met the Orlan Bank chief economist Karen Poole.", "Karen Poole", "Orlan Bank chief economist"],
  ["Ada Brel, 52, a retired teacher, wept.", "Ada Brel", "a retired teacher"],
  ["Ada Brel, the U.S. envoy to Orlan, left.", "Ada Brel", "the U.S. envoy to Orlan"],
  ["Ada Brel, who runs the port, smiled.", "Ada Brel", "who runs the port"],
  ["The mayor of Orlan, Ada Brel, resigned.", "Ada Brel", "The mayor of Orlan"],
  ["The presidential candidate Ada Brel lost.", "Ada Brel", "presidential candidate"],
  ["Ada Brel, the president-elect of Orlan, spoke.", "Ada Brel", "the president-elect of Orlan"],
  ["Ada Brel, now a columnist for the Gazette, spoke.", "Ada Brel", "a columnist for the Gazette"],
  ["Ada Brel, left, the mayor of Orlan, spoke.", "Ada Brel", "the mayor of Orlan"],
  ["Ada Brel, then the mayor of Orlan, signed it.", "Ada Brel", "then the mayor of Orlan"],
  ["Ada Brel is the mayor of Orlan.", "Ada Brel", "the mayor of Orlan"],
  ["Ada Brel, one of the engineers on the project, spoke.", "Ada Brel", "one of the engineers on the project"],
  ["Ada Brel, who works as a nurse in Orlan, spoke.", "Ada Brel", "who works as a nurse in Orlan"],
  ["It met the Bank of Orlan economist Karen Poole.", "Karen Poole", "Bank of Orlan economist"],
  ["It met the actor and director Karen Poole.", "Karen Poole", "actor and director"],
  ["It was a deal between party leader Karen Poole and others.", "Karen Poole", "party leader"],
  ["It was signed despite club president Karen Poole.", "Karen Poole", "club president"],
  ["It was a deal between the union and president Karen Poole.", "Karen Poole", "president"],
])("finds the role in %j", (text, name, role) => {
  expect(named(text, name)).toMatchObject({ kind: "person", role });
});

test.each([
  ["“It is late,” said the clerk, Ada Brel, on Monday.", "Ada Brel", "the clerk"],
  ["Ada Brel, the law professor Karen Poole and others left.", "Ada Brel", null],
  ["Ada Brel, the coastguard said, was safe.", "Ada Brel", null],
  ["Ada Brel, the minister said, was safe.", "Ada Brel", null],
  ["Ada Brel is the favourite of the crowd.", "Ada Brel", null],
  ["That day president Ada Brel left.", "Ada Brel", "president"],
  ["Lady Ada Brel spoke on Monday, and Ada Brel left.", "Ada Brel", null],
  ["The old plane now transports President Ada Brel.", "Ada Brel", "President"],
  ["It was opened by the bank’s President Ada Brel.", "Ada Brel", "bank’s President"],
])("takes no other words for a role in %j", (text, name, role) => {
  expect(named(text, name)?.role).toBe(role);
});

test.each([
  ["The Ministry of Health closed it.", "Ministry of Health", "organisation"],
  ["A ship of Dunmore Shipping sank.", "Dunmore Shipping", "organisation"],
  ["It happened in Berlin.", "Berlin", "place"],
  ["The Kestrel region was calm.", "Kestrel", "place"],
  ["Many Norwegians voted.", "Norwegians", "group"],
])("finds the kind of the entity in %j", (text, name, kind) => {
  expect(named(text, name)).toMatchObject({ kind });
});

test("merges an acronym with the name that it abbreviates", () => {
  const text = "The Federal Harbour Service (FHS) opened. The FHS said so.";
  expect(named(text, "Federal Harbour Service")?.mentions).toHaveLength(3);
});

test("finds no entity in ordinary words that open a sentence, days and months", () => {
  expect(find("However, it rained. On Monday in March they left. Everybody was tired. Critics said so.")).toEqual([]);
});

test("excludes the outlet and the author", () => {
  const input = {
    ...plainTextInput("Mira Tolan of The Orlan Courier met Ada Brel.", null),
    site: "The Orlan Courier",
    byline: ["Mira Tolan"],
  };
  expect(findFacts(input, [parties], null).parties.map(({ name }) => name)).toEqual(["Ada Brel"]);
});

test("finds no entity in an empty text and in a script without capitals", () => {
  expect(find("")).toEqual([]);
  expect(find("أعلنت البلدية اليوم إعادة فتح الميناء")).toEqual([]);
});

test("salience lies between 0 and 1, and the greatest is 1", () => {
  const found = find("Ada Brel met Jon Wex in Berlin. Brel smiled. Brel left.");
  expect(found[0]).toMatchObject({ name: "Ada Brel", salience: 1 });
  for (const { salience } of found) expect(salience >= 0 && salience <= 1).toBe(true);
});

test("the last of a list of people is one, wherever the text names them", () => {
  const text =
    "Ingrid Dahl, Peter Holm and Tor Vasse are to testify.\n\nIngrid Dahl, an engineer, spoke. Tor Vasse ran the office.";
  expect(named(text, "Tor Vasse")).toMatchObject({ kind: "person" });
  expect(named(text, "Tor Vasse")?.mentions).toHaveLength(2);
  const mixed = "Ingrid Dahl, Peter Holm and Orlan Harbour Board are to testify.";
  expect(named(mixed, "Orlan Harbour Board")?.kind).not.toBe("person");
});
