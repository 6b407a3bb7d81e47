import { expect, test } from "vitest";
import { ld, meta, of } from "../page-of.ts";

const TITLE = "Cooper of Velmora mends a barge";
const page = (line: string, head = "") =>
  of(
    `<meta property="og:site_name" content="Velmora Post">${head}`,
    `<article><h1>${TITLE}</h1>${line}<p>The barge floats.</p></article>`,
  ).byline;
const node = (author: unknown) => ld({ "@type": "NewsArticle", headline: TITLE, author });

const HOUSES = [
  "Staff",
  "Staff Writer",
  "Velmora Post",
  "Velmora Post Staff",
  "News Desk",
  "Newsroom",
  "Editorial Team",
  "The Editors",
  "Editor",
  "Reuters",
  "AP",
  "dpa",
  "Northern Press Agency",
  "Redaktion",
  "Onlineredaktion",
  "Redaktion Velmora",
  "La Redazione",
  "Redacción",
  "La rédaction",
  "Redactie",
  "Redakcja",
  "Redação",
  "Редакция",
  "編集部",
  "admin",
  "webmaster",
  "jdoe",
  "jdoe2",
  "web.editor",
];

test.each(HOUSES)("prefers the author that the page prints to %j in its linked data", (name) => {
  expect(page("<div>By Lia Brandt</div>", node({ "@type": "Person", name }))).toEqual(["Lia Brandt"]);
  expect(page("<p>By Lia Brandt and Jon Wex</p>", node([{ name }]))).toEqual(["Lia Brandt", "Jon Wex"]);
  expect(page('<div class="author">Lia Brandt</div>', node(name))).toEqual(["Lia Brandt"]);
});

test.each(HOUSES)("prefers the author that the page prints to %j in its tags", (name) => {
  expect(page("<div>By Lia Brandt</div>", meta("author", name))).toEqual(["Lia Brandt"]);
  expect(page('<div class="author">Lia Brandt</div>', meta("author", name))).toEqual(["Lia Brandt"]);
});

test.each(["Staff", "Velmora Post Staff", "Editorial Team", "Reuters", "dpa", "Redaktion", "La rédaction", "編集部"])(
  "names %j if the page prints no person",
  (name) => {
    expect(page("", node({ name }))).toEqual([name]);
    expect(page(`<div>By ${name}</div>`, node({ name }))).toEqual([name]);
    expect(page("<div>By Newsroom</div>", node({ name }))).toEqual([name]);
    expect(page("", node({ name }) + meta("author", "Velmora, Brenna"))).toEqual([name]);
  },
);

test.each(["Ada Brel", "Ada Stafford", "Lakshmi Desker", "Ян Векс", "高橋一二"])(
  "keeps %j, whom the linked data name, to another name in print",
  (name) => {
    expect(page("<div>By Lia Brandt</div>", node({ name }))).toEqual([name]);
  },
);

test.each<[string, string[]]>([
  ["di Lia Brandt e Redazione", ["Lia Brandt"]],
  ["di Lia Brandt e la redazione", ["Lia Brandt"]],
  ["Por Lía Brandt y Redacción", ["Lía Brandt"]],
  ["Por Lía Brandt y agencias", ["Lía Brandt"]],
  ["Por Lia Brandt e Redação", ["Lia Brandt"]],
  ["Door Lia Brandt en redactie", ["Lia Brandt"]],
  ["Av Lia Brandt och redaktionen", ["Lia Brandt"]],
  ["Автор: Лия Брандт и редакция", ["Лия Брандт"]],
  ["Von Lia Brandt und der Redaktion", ["Lia Brandt"]],
  ["By Lia Brandt, Northern Press Agency", ["Lia Brandt"]],
  ["By Lia Brandt | Harbour Desk", ["Lia Brandt"]],
  ["di Lia Brandt e Carlo Wex", ["Lia Brandt", "Carlo Wex"]],
  ["Por Lía Brandt y Juan Wex", ["Lía Brandt", "Juan Wex"]],
  ["Por Lía Ortega y Gasset", ["Lía Ortega y Gasset"]],
  ["Автор: Лия Брандт и Ян Векс", ["Лия Брандт", "Ян Векс"]],
])("parts the newsroom or agency from the author in %j", (line, names) => {
  expect(page(`<div class="byline">${line}</div>`)).toEqual(names);
});

test("keeps the list of authors as the linked data state it", () => {
  expect(page("", node([{ name: "Lia Brandt" }, { name: "Reuters" }]))).toEqual(["Lia Brandt", "Reuters"]);
  expect(page("<div>By Lia Brandt</div>", node([{ name: "Reuters" }, { name: "Lia Brandt" }]))).toEqual([
    "Reuters",
    "Lia Brandt",
  ]);
});
