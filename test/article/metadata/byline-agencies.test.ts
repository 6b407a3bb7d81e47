import { expect, test } from "vitest";
import { ld, meta, of } from "../page-of.ts";

const printed = (line: string) =>
  of("", `<article><h1>Harbour of Velmora reopens</h1><div>${line}</div><p>The ferry returned.</p></article>`).byline;
const stated = (author: unknown) =>
  of(ld({ "@type": "NewsArticle", headline: "Harbour reopens", author, publisher: { name: "Velmora Post" } })).byline;

test.each([
  ["By Lia Brandt, Reuters", ["Lia Brandt"]],
  ["By LIA BRANDT, The Associated Press", ["LIA BRANDT"]],
  ["By Lia Brandt and Jon Wex, Associated Press", ["Lia Brandt", "Jon Wex"]],
  ["By Lia Brandt | AFP", ["Lia Brandt"]],
  ["Por Lía Brandt — Velmora", ["Lía Brandt"]],
  ["By Lia Brandt with Reuters", ["Lia Brandt"]],
  ["By Lia Brandt with Jon Wex", ["Lia Brandt", "Jon Wex"]],
  ["Par Léa Brandt avec AFP", ["Léa Brandt"]],
  ["Par Léa Brandt avec Jean Wex", ["Léa Brandt", "Jean Wex"]],
  ["Von Lia Brandt mit dpa", ["Lia Brandt"]],
  ["By Reuters", ["Reuters"]],
  ["2026-01-12 08:00 来源：海湾日报 作者：李明", ["李明"]],
])("finds the authors in the printed line %j, and an agency only where it stands alone", (line, names) => {
  expect(printed(line)).toEqual(names);
});

test.each([
  ["Lia Brandt, Reuters", ["Lia Brandt"]],
  ["Lia Brandt | AFP", ["Lia Brandt"]],
  ["Lia Brandt / dpa", ["Lia Brandt"]],
  ["Léa Brandt avec AFP", ["Léa Brandt"]],
  ["AFP", ["AFP"]],
  ["Lia Brandt, RD, FAND", ["Lia Brandt, RD", "FAND"]],
  ["Lia Brandt - Reke", ["Lia Brandt - Reke"]],
  ["Lia Brandt, Jon Wex", ["Lia Brandt", "Jon Wex"]],
])("finds the authors in the stated name %j, and an agency only where it stands alone", (name, names) => {
  expect(of(meta("author", name)).byline).toEqual(names);
});

test("names the site as the author only where no person is named", () => {
  expect(stated([{ name: "Lia Brandt" }, { "@type": "Organization", name: "Velmora Post" }])).toEqual(["Lia Brandt"]);
  expect(stated([{ "@type": "Organization", name: "Velmora Post" }])).toEqual(["Velmora Post"]);
});
