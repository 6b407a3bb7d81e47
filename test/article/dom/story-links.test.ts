import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { createTeaserLinkTest } from "../../../utils/article/dom/story-links.ts";

const url = "https://courier.example/road/";
const isTeaser = (html: string) => {
  const link = new JSDOM(`<body>${html}</body>`, { url }).window.document.querySelector("a");
  return link !== null && createTeaserLinkTest(url)(link);
};

test.each([
  '<h3><a href="/eel">Eel season</a></h3>',
  '<a href="https://courier.example/eel"><h3>Eel season</h3></a>',
  '<a href="/eel"><img alt=""></a>',
])("takes %s for a teaser's link", (html) => {
  expect(isTeaser(html)).toBe(true);
});

test.each([
  '<p><a href="/eel">Eel season</a></p>',
  '<h3><a href="#eel">Eel season</a></h3>',
  '<h3><a href="/road/2">Next page</a></h3>',
  '<h3><a href="https://port.example/eel">Eel season</a></h3>',
  '<a href="/eel">Eel season</a>',
])("does not take %s for one", (html) => {
  expect(isTeaser(html)).toBe(false);
});
