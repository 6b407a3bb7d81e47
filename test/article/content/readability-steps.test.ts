import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { REPLACED_STEPS } from "../../../utils/article/content/readability.ts";

type Steps = {
  REGEXPS: { byline: RegExp };
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
