import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { REPLACED_STEPS } from "../../../utils/article/content/readability.ts";

type Steps = {
  REGEXPS: { byline: RegExp };
  _getInnerText: (element: Element) => string;
  _getTextDensity: (element: Element, tags: string[]) => number;
  _isProbablyVisible: (element: Element) => boolean;
  _isValidByline: (element: Element, names: string) => boolean;
};

const ELEMENTS: readonly [html: string, isVisible: boolean, isByline: boolean][] = [
  ["<p>Quince jelly for Thornby</p>", true, false],
  ["<p hidden>Quince jelly</p>", false, false],
  ['<p style="DISPLAY : none">Quince jelly</p>', false, false],
  ['<p style="color: red; visibility:hidden">Quince jelly</p>', false, false],
  ['<p style="display: none; display: block">Quince jelly</p>', true, false],
  ['<p style="--display: none">Quince jelly</p>', true, false],
  ['<p style="">Quince jelly</p>', true, false],
  ['<p aria-hidden="true">Quince jelly</p>', false, false],
  ['<p aria-hidden="false">Quince jelly</p>', true, false],
  ['<img aria-hidden="true" class="wide fallback-image">', true, false],
  ['<a rel="author">Orla Venn</a>', true, true],
  ['<a rel="author nofollow">Orla Venn</a>', true, false],
  ['<b itemprop="author name">Orla Venn</b>', true, true],
  ['<b class="Byline">Orla Venn</b>', true, true],
  ['<b id="writtenby">Orla Venn</b>', true, true],
  ['<b class="byline"> </b>', true, false],
  [`<b class="byline">${"Orla Venn and others. ".repeat(6)}</b>`, true, false],
];

test.each(ELEMENTS)("answers as Readability's own step for %s", (html, isVisible, isByline) => {
  const { document } = new JSDOM(html).window;
  const element = document.body.firstElementChild;
  if (!element) throw new Error("no element");
  const readability: unknown = new Readability(document);
  const own = readability as Steps;
  const names = `${element.className} ${element.id}`;
  const { _isProbablyVisible: isShown, _isValidByline: isAuthors } = REPLACED_STEPS;
  expect([Boolean(own._isProbablyVisible(element)), own._isValidByline(element, names)]).toEqual([isVisible, isByline]);
  expect([isShown(element), isAuthors.call(own, element, names)]).toEqual([isVisible, isByline]);
});

const TAGS = ["h1", "h2", "P", "DIV"];
const densityOf = (element: Element, _getInnerText: Steps["_getInnerText"]) =>
  REPLACED_STEPS._getTextDensity.call({ _getInnerText }, element, TAGS);

test.each([
  "",
  "Quince",
  "<p> </p>Quince",
  "<h2>Quince jelly</h2>",
  "<h2>Quince</h2> of Thornby",
  "<h2>Quince jelly, Thor</h2>nby",
  "<h2>Quince jelly of Thornby and Arden Hill</h2>",
  "<div><p>Quince</p></div>",
  "<div><div><p>Quince jelly of Thornby</p></div></div>",
  "<p>Quince jelly of Thornby</p> and much that stands in no element of these",
])("decides as Readability does by the share of text in some elements: %s", (html) => {
  const element = new JSDOM(`<section>${html}</section>`).window.document.body.firstElementChild;
  if (!element) throw new Error("no element");
  const readability: unknown = new Readability(element.ownerDocument);
  const own = readability as Steps;
  const text = (one: Element) => own._getInnerText(one);
  // It takes the share for two questions only, and one of them of texts of up to 24 characters.
  const answers = (share: number) => [share === 0, text(element).length < 25 && share < 0.9];
  expect(answers(densityOf(element, text))).toEqual(answers(own._getTextDensity(element, TAGS)));
});

test("reads as little of two thousand paragraphs in boxes in each other as of twenty", () => {
  const countReads = (paragraphs: number) => {
    const { document } = new JSDOM("<div>".repeat(90) + "<p>Quince jelly</p>".repeat(paragraphs)).window;
    let count = 0;
    for (const box of document.querySelectorAll("div")) {
      densityOf(box, (one) => {
        count++;
        return one.textContent ?? "";
      });
    }
    return count;
  };
  expect(countReads(2_000)).toBe(countReads(20));
});
