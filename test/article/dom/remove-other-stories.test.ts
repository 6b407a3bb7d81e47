import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { removeOtherStories } from "../../../utils/article/dom/remove-other-stories.ts";
import { sentence, story } from "../content/blocks-of.ts";

const url = "https://courier.example/road";
const after = (body: string) => {
  const { document } = new JSDOM(`<body>${body}</body>`, { url }).window;
  removeOtherStories(document, url);
  return document.querySelectorAll("article").length;
};
const MAIN = `<article><h1>Road</h1>${story(1, 6)}</article>`;

test("removes articles with a headline of their own story, and teasers", () => {
  expect(after(`${MAIN}<article><h1>Eels</h1>${story(7, 8)}</article>`)).toBe(1);
  expect(after(`${MAIN}<article><h3><a href="/eel">Eels</a></h3><p>${sentence(9)}</p></article>`)).toBe(1);
});

test("keeps articles that are entries of the story", () => {
  const entry = (day: number) => `<article><h3>Day ${day}</h3><p>${sentence(day)}</p></article>`;
  expect(after(`${MAIN}${entry(5)}${entry(6)}`)).toBe(3);
});
