import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { restoreInlineWords } from "../../../utils/article/dom/restore-inline-words.ts";

const url = "https://courier.example/road";
const mended = (body: string) => {
  const { document } = new JSDOM(`<body>${body}</body>`, { url }).window;
  restoreInlineWords(document, url);
  return document.body.innerHTML;
};

test("takes the words of a button in the middle of a sentence, and leaves a button that ends it", () => {
  expect(mended("<p>The <button>brine</button> dries.</p>")).toBe("<p>The <span>brine</span> dries.</p>");
  expect(mended("<p>It dries. <button>Share</button> </p>")).toContain("<button>");
});

test("takes a first letter from a picture before the rest of its word, and leaves other pictures", () => {
  expect(mended('<p><img alt="T">he pans</p>')).toBe("<p>The pans</p>");
  expect(mended('<p><img alt="T"> The pans</p>')).toContain("<img");
  expect(mended('<p><img alt="Two pans">he</p>')).toContain("<img");
});

test("removes signs in headings and remarks about new tabs, and leaves words", () => {
  expect(mended('<h2>Salt <a href="#salt">#</a></h2>')).toBe("<h2>Salt </h2>");
  expect(mended('<p><a href="/x">A plan<span> (opens in a new tab)</span></a></p>')).toBe(
    '<p><a href="/x">A plan</a></p>',
  );
  expect(mended('<p><a href="/x">The shop</a><span> opens in a new town</span></p>')).toContain("new town");
});

test("shortens addresses of places on the page itself to their fragment", () => {
  expect(mended(`<a href="${url}#salt">Salt</a>`)).toBe('<a href="#salt">Salt</a>');
  expect(mended('<a href="/other#salt">Salt</a>')).toBe('<a href="/other#salt">Salt</a>');
});
