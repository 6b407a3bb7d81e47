import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { removeOtherStories } from "../../../utils/article/dom/remove-other-stories.ts";
import { sentence, story } from "../content/blocks-of.ts";

const url = "https://courier.example/road";
const copyAfter = (body: string, title = "") => {
  const { document } = new JSDOM(`<body>${body}</body>`, { url }).window;
  removeOtherStories(document, { url, title });
  return document;
};
const after = (body: string) => copyAfter(body).querySelectorAll("article").length;
const MAIN = `<article><h1>Road</h1>${story(1, 6)}</article>`;

test("removes articles with a headline of their own story, and teasers", () => {
  expect(after(`${MAIN}<article><h1>Eels</h1>${story(7, 8)}</article>`)).toBe(1);
  expect(after(`${MAIN}<article><h3><a href="/eel">Eels</a></h3><p>${sentence(9)}</p></article>`)).toBe(1);
});

test("keeps the story with the page's title, which the site changes on the way down", () => {
  const next = `<article><h1>Eels</h1>${story(7, 12)}</article>`;
  const headlinesOf = (title: string) =>
    [...copyAfter(MAIN + next, title).querySelectorAll("h1")].map(({ textContent }) => textContent);
  expect(headlinesOf("Eels")).toEqual(["Eels"]);
  expect(headlinesOf("Road")).toEqual(["Road"]);
  expect(headlinesOf("Roads and eels")).toEqual(["Road"]);
});

test("keeps articles that are entries of the story", () => {
  const entry = (day: number) => `<article><h3>Day ${day}</h3><p>${sentence(day)}</p></article>`;
  expect(after(`${MAIN}${entry(5)}${entry(6)}`)).toBe(3);
});
