import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { removeTeaserLists } from "../../../utils/article/dom/remove-teaser-lists.ts";
import { story } from "../content/blocks-of.ts";

const url = "https://courier.example/road";
const card = (name: string) => `<li><a href="/${name}"><h3>${name}</h3></a><p>What ${name} is about.</p></li>`;
const CARDS = `<ul>${["eel", "bell", "bus"].map(card).join("")}</ul>`;
const after = (body: string) => {
  const { document } = new JSDOM(`<body>${body}</body>`, { url }).window;
  removeTeaserLists(document, url);
  return document.querySelectorAll("li").length;
};

test("removes a list of other stories beside a story", () => {
  expect(after(`<article><h1>Road</h1>${story(1, 4)}</article>${CARDS}`)).toBe(0);
});

test("keeps the list where there is no story, and two teasers", () => {
  expect(after(CARDS)).toBe(3);
  expect(after(`${story(1, 4)}<ul>${card("eel")}${card("bell")}</ul>`)).toBe(2);
});

test("keeps what the story lists: headings with a link inside, not in a carousel, or links to places on the page", () => {
  const entry = (name: string) => `<li><h3><a href="/${name}">${name}</a></h3><p>What ${name} is about.</p></li>`;
  const entries = ["eel", "bell", "bus"].map(entry).join("");
  expect(after(`<article><h1>Three trips</h1>${story(1, 4)}<ol>${entries}</ol></article>`)).toBe(3);
  const carousel = `<ul class="carousel">${entries}</ul>`;
  expect(after(`<article><h1>Three trips</h1>${story(1, 4)}${carousel}</article>`)).toBe(0);
  expect(after(`${story(1, 4)}${CARDS.replaceAll('href="/', 'href="#')}`)).toBe(3);
});
