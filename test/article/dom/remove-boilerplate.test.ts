import { expect, test } from "vitest";
import { removeBoilerplate } from "../../../utils/article/dom/remove-boilerplate.ts";
import { blocksOf, sentence, story } from "../content/blocks-of.ts";

const STATED = { title: "Quarry road reopens", byline: ["Ida Ro"] };
/** Returns the words of the lines that stay, without those of the story around them. */
const stay = (lines: string) =>
  removeBoilerplate(blocksOf(`<div>${story(1, 3)}${lines}${story(4, 6)}</div>`), STATED)
    .map(({ words }) => words)
    .filter((words) => !words.startsWith("The council of Arden Hill"));

test("keeps sentences that begin like furniture beside the story's paragraphs", () => {
  const told = "Related charges against two directors were dropped.";
  expect(stay(`<p>${told}</p><p>Related articles</p><p>Sign up to hear more from us every week.</p>`)).toEqual([told]);
  expect(removeBoilerplate(blocksOf(`<p>${told}</p><p>${sentence(1)}</p>`), STATED)).toHaveLength(1);
});

test("removes titles, bylines and captions; keeps a quotation in a figure", () => {
  const figures =
    "<figure><figcaption>The road</figcaption></figure><figure><blockquote>“At last.”</blockquote></figure>";
  expect(stay(`<p>By Ida Ro</p>${figures}`)).toEqual(["“At last.”"]);
  expect(removeBoilerplate(blocksOf(`<p>Quarry road reopens</p>${story(1, 3)}`), STATED)).toHaveLength(3);
});

test("removes a byline with its date, and keeps a sentence about the author", () => {
  expect(stay("<p>Ida Ro · 4 May 2026</p>")).toEqual([]);
  expect(stay("<p>Ida Ro saw the quarry on 4 May 2026.</p>")).toEqual(["Ida Ro saw the quarry on 4 May 2026."]);
});

test.each([
  ["Par Léa Brandt et Jean Wex (avec NORDIA)", ["Léa Brandt", "Jean Wex"]],
  ["Autor: Anna Wilk", ["Anna Wilk"]],
  ["كتب: سامي الحداد", ["سامي الحداد"]],
  ["Posted by Ida Ro on April 2, 2026 at 7:00 am", ["Ida Ro"]],
  ["By Ida Ro · 14 May 2026", ["Ida Ro"]],
  ["14 de mayo de 2026, 8:30", []],
  ["14 maja 2026, 8:30", []],
  ["14 مايو 2026", []],
  ["Publié le 14/05/2026 à 08h30", []],
])("removes the byline or date %j before the story", (line, byline) => {
  const kept = removeBoilerplate(blocksOf(`<p>${line}</p>${story(1, 3)}`), { title: "", byline });
  expect(kept).toHaveLength(3);
});

test.each(["Ida Ro speaks of nothing but the quarry road", "Ida Ro: And the road?", "Am 14. Mai 2026 fiel Schnee."])(
  "keeps the line %j of the story",
  (line) => {
    const kept = removeBoilerplate(blocksOf(`<p>${line}</p>${story(1, 3)}`), { title: "", byline: ["Ida Ro"] });
    expect(kept).toHaveLength(4);
  },
);

test("keeps days as headings of a chronology, and not the day of publication", () => {
  const entry = (day: number) => `<h3>March ${day}</h3><p>Snow fell on ${day} hills.</p>`;
  expect(stay(entry(3) + entry(9))).toEqual(["March 3", "Snow fell on 3 hills.", "March 9", "Snow fell on 9 hills."]);
  expect(stay("<p>March 12, 2026</p>")).toEqual([]);
});

test("keeps linked subheadings above their words, and linked items that a line announces", () => {
  const part = (name: string) => `<h2><a href="/${name}">${name}</a></h2><p>It is dry.</p>`;
  expect(stay(part("East") + part("West"))).toEqual(["East", "It is dry.", "West", "It is dry."]);
  expect(stay('<h2><a href="/x">Eel season opens</a></h2>')).toEqual([]);
  const items = '<ul><li><a href="/a">North wall</a></li></ul>';
  expect(stay(`<p>Open are:</p>${items}`)).toEqual(["Open are:", "North wall"]);
  expect(stay(items)).toEqual([]);
});
