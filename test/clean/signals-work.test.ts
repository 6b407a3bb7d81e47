import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { clutterFindings } from "../../utils/pipeline/clutter.ts";
import { page } from "./pages.ts";

const INPUTS = Array.from({ length: 4 }, (_, n) => `<input name="field${n}">`).join("");
const BOXES = {
  "bare fields": () => `<p>${INPUTS}</p>`,
  "newsletter boxes": (n: number) => `<p>Get our newsletter ${n}: <input type="email"></p>`,
  appeals: (n: number) => `<p>Please support our newsroom with $${n + 5} a month. <a href="/donate">Donate</a></p>`,
};

/** How many elements all selectors look at while a form of so many boxes is searched. */
function elementsSearched(box: (n: number) => string, count: number): number {
  const boxes = Array.from({ length: count }, (_, n) => box(n)).join("");
  const document = page(`<form>${boxes}</form>`);
  const { defaultView } = document;
  if (!defaultView) throw new Error("a document without a window");
  const form = document.querySelector("form");
  let searched = 0;
  for (const prototype of [new JSDOM().window.Element.prototype, Reflect.get(defaultView, "Element").prototype]) {
    const original = prototype.querySelectorAll;
    prototype.querySelectorAll = function (this: Element, selector: string) {
      if (this === form) searched += this.getElementsByTagName("*").length;
      return Reflect.apply(original, this, [selector]);
    };
  }
  clutterFindings(document);
  return searched;
}

test.each(Object.entries(BOXES))("a form of many %s is searched as often as one of few", (_, box) => {
  const few = elementsSearched(box, 60);
  expect(few).toBeGreaterThan(0);
  expect(elementsSearched(box, 120) / few).toBeLessThan(2.3);
});
