import { describe, expect } from "vitest";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { BLOCK, QUOTE, readText, SHOWN } from "../read-text.ts";
import { test } from "../stage.ts";

/** Declarations that hide what has them. */
const HIDING = {
  "display: none": "display: none",
  "visibility: hidden": "visibility: hidden",
  "no opacity": "opacity: 0",
  "hardly any opacity": "opacity: 0.01",
  "no size": "display: inline-block; width: 0; height: 0; overflow: hidden",
  "no height": "display: inline-block; height: 0; overflow: hidden",
  "a pixel for screen readers": "position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap",
  "beside the page": "position: absolute; left: -9999px",
  "beside the page in the window": "position: fixed; left: -200vw",
  "above the page": "position: absolute; top: -9999px",
  "an indent beside the page": "display: inline-block; text-indent: -9999px; overflow: hidden",
  "a translation beside the page": "display: inline-block; transform: translateX(-9999px)",
  "a scale of nothing": "display: inline-block; transform: scale(0)",
  "a clip": "position: absolute; clip: rect(0, 0, 0, 0)",
  "a clip path": "display: inline-block; clip-path: inset(50%)",
  "letters without size": "font-size: 0",
  "letters without colour": "color: transparent",
  "letters filled with no colour": "-webkit-text-fill-color: transparent",
  "letters of the colour of the page": "color: #fff",
  "letters of the colour of their ground": "color: #345; background: #345",
  "content that is not visible": "display: inline-block; content-visibility: hidden",
} as const;

test.for(Object.entries(HIDING))("text is left out that has %s", async ([, declarations], { chromium }) => {
  const sheet = (selector: string) => `${selector} { ${declarations} }`;
  const piece = QUOTE('<span class="odd">not</span>');
  const within = await readText(chromium, { style: sheet(".odd"), before: piece });
  expect(within).toContain(SHOWN);
  const byTag = await readText(chromium, { style: sheet("article p i"), before: QUOTE("<i>not</i>") });
  expect(byTag).toContain(SHOWN);
  const block = await readText(chromium, { style: sheet(".odd"), before: `<p class="odd">${BLOCK}</p>${QUOTE("")}` });
  expect(block).toContain(SHOWN);
  expect(block).not.toContain(BLOCK);
});

test.for(["font", "sup", "ins", "code", "q", "cite", "abbr", "time", "x-word"])(
  "a hidden word is left out in an element %s",
  async (tag, { chromium }) => {
    const text = await readText(chromium, {
      style: ".odd { display: none }",
      before: QUOTE(`<${tag} class="odd">not</${tag}>`),
    });
    expect(text).toContain(SHOWN);
  },
);

test("a hidden word is left out of a paragraph that is a div", async ({ chromium }) => {
  const before = QUOTE('<span class="odd">not</span>').replace("<p>", "<div>").replace("</p>", "</div>");
  expect(await readText(chromium, { style: ".odd { opacity: 0 }", before })).toContain(SHOWN);
});

test("a class that hides below one element only is asked there, too", async ({ chromium }) => {
  const before = `${QUOTE("").replace("lighthouse", "<i class='odd'>old</i> mill")}${QUOTE("<i class='odd'>not</i>").replace("<p>", "<p class='live'>")}`;
  expect(await readText(chromium, { style: ".live .odd { opacity: 0 }", before })).toContain(SHOWN);
});

describe("what hides all that is in a box", () => {
  test.for(["opacity: 0", "height: 0; overflow: hidden", "position: absolute; clip-path: inset(100%)"])(
    "leaves out its text: %s",
    async (declarations, { chromium }) => {
      const before = `<div class="odd"><p>${BLOCK}</p></div>${QUOTE("")}`;
      const text = await readText(chromium, { style: `.odd { ${declarations} }`, before });
      expect(text).toContain(SHOWN);
      expect(text).not.toContain(BLOCK);
    },
  );
});

test("a quote is reported as the page shows it", async ({ chromium }) => {
  const before = QUOTE('<span class="odd">not</span>');
  const text = await readText(chromium, { style: ".odd { font-size: 0 }", before });
  const found = findFacts(plainTextInput(text, null), [parties, quotes], null).quotes.map((quote) => quote.text);
  expect(found.filter((words) => words.includes("lighthouse"))).toEqual([
    "We will sell the old lighthouse to anybody from the mainland,",
  ]);
});

test("a word is left out of a paragraph that fades in", async ({ chromium }) => {
  const style = "article p { opacity: 0; transition: opacity 1s } .odd { opacity: 0 }";
  expect(await readText(chromium, { style, before: QUOTE('<span class="odd">not</span>') })).toContain(SHOWN);
});
