import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { findContent } from "../../../utils/article/content/classify-blocks.ts";
import { contentHtml } from "../../../utils/article/content/content-html.ts";
import { FEATURE_NAMES } from "../../../utils/article/content/features.ts";
import { MODEL } from "../../../utils/article/content/model.ts";
import trainedFeatures from "../../../utils/article/content/model-features.json" with { type: "json" };

const STORY = [
  "The council of Arden Hill voted on Monday to reopen the old quarry road after nine years of quarrels.",
  "Eleven members were in favour, and four stayed away from the vote, the clerk of the council said.",
  "Work is to begin in April and to last until the first snow, according to the plan that was passed.",
  "A petition against the road had gathered 2,300 names in a town of 9,000, and was handed in on Friday.",
];
const CLAIMS = { title: "Quarry road reopens", description: "", declared: 2, articleBody: "", byline: [] };
const page = (body: string) => new JSDOM(`<body>${body}</body>`).window.document;
const paragraphs = STORY.map((words) => `<p>${words}</p>`).join("");
const storyOf = (body: string, claims = CLAIMS) =>
  findContent(page(body), claims, false).chosen.map(({ words }) => words);

test("the model was trained with the current features", () => {
  expect(trainedFeatures).toEqual(FEATURE_NAMES);
  expect(MODEL.cuts).toHaveLength(FEATURE_NAMES.length);
});

test("keeps a story's paragraphs and leaves menus, teasers and the footer", () => {
  const teasers = Array.from(
    { length: 8 },
    (_, i) => `<li><a href="/${i}">Another story of the day, number ${i}</a></li>`,
  );
  expect(
    storyOf(
      `<nav><ul><li><a href="/">Home</a></li><li><a href="/s">Sport</a></li></ul></nav><article><h1>Quarry road reopens</h1><div class="body">${paragraphs}</div></article><section class="related"><h3>More stories</h3><ul>${teasers.join("")}</ul></section><footer><p>© Arden Post. All rights reserved.</p></footer>`,
    ).filter((words) => words !== CLAIMS.title),
  ).toEqual(STORY);
});

test("finds a story with each paragraph in a box of its own", () => {
  const parts = STORY.map((words) => `<div class="chunk"><div class="inner"><p>${words}</p></div></div>`).join(
    "<aside class='ad'>Advertisement</aside>",
  );
  const found = storyOf(`<main><h1>Quarry road reopens</h1>${parts}</main>`);
  expect(STORY.every((words) => found.includes(words))).toBe(true);
  expect(found).not.toContain("Advertisement");
});

test("chooses the same blocks whether or not the page must stay intact", () => {
  const html = `<article><h1>Quarry road reopens</h1>${paragraphs}<ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li><li><a href="/c">Three</a></li><li><a href="/d">Four</a></li></ul></article>`;
  const chosen = (spare: boolean) => findContent(page(html), CLAIMS, spare).chosen.map(({ index }) => index);
  expect(chosen(true)).toEqual(chosen(false));
});

test("returns the HTML of the chosen blocks with the figures between them, and nothing else", () => {
  const document = page(
    `<header><p>${"Some words of the page's own. ".repeat(4)}</p></header><article><p>${STORY[0]}</p><figure><img src="/a.jpg"><figcaption>The road</figcaption></figure><p>${STORY[1]}</p><div class="promo"><p>Win a trip</p><img src="/b.jpg"></div><p>${STORY[2]}</p></article>`,
  );
  const { blocks } = findContent(document, CLAIMS, true);
  const html = contentHtml(blocks, new Set(blocks.filter(({ words }) => STORY.includes(words))));
  expect(html).toContain("/a.jpg");
  for (const words of STORY.slice(0, 3)) expect(html).toContain(words);
  expect(html).not.toMatch(/b\.jpg|Win a trip|page's own/);
});
