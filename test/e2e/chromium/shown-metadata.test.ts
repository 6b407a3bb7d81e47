import { expect } from "vitest";
import { readArticle } from "../read-text.ts";
import { test } from "../stage.ts";

const HEADLINE = "The ferry to the Sallow Isles sails all winter";
const ways = [
  "display: none",
  "visibility: hidden",
  "opacity: 0",
  "color: #fff",
  "color: transparent",
  "font-size: 0",
  "position: absolute; left: -9999px",
  "position: absolute; clip-path: inset(100%)",
].map((way) => [way] as const);

test.for(ways)("a day, a byline and words of a headline are not read that have %s", async ([way], { chromium }) => {
  const article = await readArticle(chromium, {
    style: `.odd { ${way} }`,
    headline: `The ferry <span class="odd">never</span> to the Sallow Isles<br>sails all winter`,
    before:
      '<p><span class="odd">By Bob Marr</span> <span>By Ines Calder</span></p>' +
      '<p><time class="odd" datetime="2018-03-05">5 March 2018</time> <time datetime="2026-11-17">17 November 2026</time></p>',
  });
  expect(article).toMatchObject({ title: HEADLINE, byline: ["Ines Calder"], published: "2026-11-17" });
});

test.for(ways)("a day and a byline are not read in a block that has %s", async ([way], { chromium }) => {
  const article = await readArticle(chromium, {
    style: `.odd { ${way} }`,
    before:
      '<p class="odd">By Bob Marr</p><p>By Ines Calder</p>' +
      '<div class="odd"><p><time datetime="2018-03-05">5 March 2018</time></p></div>' +
      '<p><time datetime="2026-11-17">17 November 2026</time></p>',
  });
  expect(article).toMatchObject({ byline: ["Ines Calder"], published: "2026-11-17" });
});

const seen = ["color: #767676; opacity: 0.6", "color: #fff; background: #123"].map((way) => [way] as const);

test.for(seen)("a day, a byline and words of a headline are read that have %s", async ([way], { chromium }) => {
  const article = await readArticle(chromium, {
    style: `.odd { ${way} }`,
    headline: HEADLINE.replace("ferry", '<span class="odd">ferry</span>'),
    before:
      '<div class="odd"><p>By Bob Marr</p></div><p><time class="odd" datetime="2018-03-05">5 March 2018</time></p>',
  });
  expect(article).toMatchObject({ title: HEADLINE, byline: ["Bob Marr"], published: "2018-03-05" });
});

test("the headline of another width of the window is not read", async ({ chromium }) => {
  const article = await readArticle(chromium, {
    style: ".odd { display: none }",
    headline: `${HEADLINE}</h1><h1 class="odd">Ferry sails on`,
  });
  expect(article.title).toBe(HEADLINE);
});

test("a headline of lines in blocks keeps its words apart", async ({ chromium }) => {
  const article = await readArticle(chromium, {
    style: "h1 span { display: block }",
    headline: "<span>The ferry to the Sallow Isles</span><span>sails all winter</span>",
  });
  expect(article.title).toBe(HEADLINE);
});
