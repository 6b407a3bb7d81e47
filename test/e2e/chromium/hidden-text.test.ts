// Longer than 200 lines: tables of the ways in which pages hide words.

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
  "letters of the colour of their ground, which is the page's": "color: #fff; background: #fff",
  "letters of almost the colour of the page": "color: #f6f6f6",
  "letters of the colour of the page in another form": "color: oklch(1 0 0)",
  "letters of the colour of the page in a wide gamut": "color: color(display-p3 1 1 1)",
  "letters of a mixed colour": "color: color-mix(in srgb, #fff 99%, #000)",
  "letters whose colour lets its ground through": "color: rgb(0 0 0 / 0.04)",
  "a filter that takes its opacity": "display: inline-block; filter: opacity(0)",
  "a filter that blurs it": "display: inline-block; filter: blur(9px)",
  "content that is not visible": "display: inline-block; content-visibility: hidden",
} as const;

/** Declarations that hide a word; a block that has them may still come into sight. */
const HIDING_IN_LINE = {
  "a clip path without an area": "display: inline-block; clip-path: polygon(0 0, 0 0, 0 0)",
  "a clip path that is all inset": "display: inline-block; clip-path: inset(99%)",
  "a clip path inset from one side": "display: inline-block; clip-path: inset(0 100% 0 0)",
  "a clip of one point": "position: absolute; clip: rect(5px, 5px, 5px, 5px)",
  "a thousandth of its size": "display: inline-block; transform: scale(0.001)",
  "no width by its scale": "display: inline-block; transform: scaleX(0)",
  "its edge turned to the reader": "display: inline-block; transform: rotateY(90deg)",
  "three pixels": "display: inline-block; width: 3px; height: 3px; overflow: hidden",
  "padding without height": "display: inline-block; height: 0; padding-top: 2px; overflow: hidden",
  "no height of its line": "display: inline-block; line-height: 0; overflow: hidden; vertical-align: top",
  "an indent out of its box":
    "display: inline-block; text-indent: 100%; white-space: nowrap; overflow: hidden; width: 20px",
  "a padding out of its box":
    "display: inline-block; overflow: hidden; width: 20px; height: 20px; padding-left: 20px; box-sizing: border-box",
  "letters of hardly any size": "font-size: 1.9px",
  "letters with hardly any colour": "color: rgb(0 0 0 / 0.01)",
  "a shadow of the colour of the page": "color: #fff; text-shadow: 0 0 1px #fff",
  "a transparent shadow": "color: transparent; text-shadow: 0 0 0 transparent",
  "an animation that does not exist": "color: transparent; animation-name: none-such",
  "no box and no colour": "display: contents; color: transparent",
  "an opacity that never changes": "opacity: 0; transition: opacity 1s",
  "a containment that leaves it no size": "display: inline-block; contain: strict",
  "a place far to the right of its line": "position: relative; left: 1800px",
  "a translation far to the right of its line": "display: inline-block; transform: translateX(1800px)",
  "a place far below its line": "position: relative; top: 6000px",
  "a line through it": "text-decoration: line-through",
  "a clip of two pixels": "position: absolute; clip: rect(0, 2px, 2px, 0)",
  "a clip path of one pixel": "display: inline-block; clip-path: circle(1px)",
  "a picture in its place": "content: url('data:image/gif;base64,R0lGODlhAQABAAAAACw=')",
} as const;

test.for(Object.entries(HIDING_IN_LINE))("a word is left out that has %s", async ([, declarations], { chromium }) => {
  const style = `.odd { ${declarations} }`;
  expect(await readText(chromium, { style, before: QUOTE('<span class="odd">not</span>') })).toContain(SHOWN);
});

/** Style sheets, and the hidden word with what stands around it. */
const HIDDEN_PARTS: Record<string, [style: string, piece: string, shown?: string]> = {
  "of a label": ["p label { display: none }", "<label>not</label>"],
  "of a button": ["p button { display: none }", "<button>not</button>"],
  "of a link in a span": ["p span a { display: none }", '<span><a href="/x">not</a></span>'],
  "of a link in an emphasis": ["em a { font-size: 0 }", '<em><a href="/x">not</a></em>'],
  "moved out of a box around it": [
    ".box { display: inline-block; overflow: hidden; height: 1em; width: 2em } .odd { position: relative; top: 60px }",
    '<span class="box"><span class="odd">not</span></span>',
  ],
  "faint by two elements": [".box, .odd { opacity: 0.2 }", '<span class="box"><span class="odd">not</span></span>'],
  "of a class for slides": [".slide { opacity: 0 }", '<span class="slide">not</span>'],
  "of a class for carousels": [".carousel-x { font-size: 0 }", '<span class="carousel-x">not</span>'],
  "second of its kind": [
    "p > span.odd:nth-of-type(2) { opacity: 0 }",
    '<span class="odd">gladly</span> <span class="odd">not</span>',
    "We will gladly sell",
  ],
  "behind one of its class": [
    ".odd + .odd { font-size: 0 }",
    '<span class="odd">gladly</span> <span class="odd">not</span>',
    "We will gladly sell",
  ],
  "by its attribute": [
    "[data-x] { opacity: 0 }",
    '<span class="odd">gladly</span> <span class="odd" data-x>not</span>',
    "We will gladly sell",
  ],
  "by its language": [
    ":lang(xx) { color: transparent }",
    '<span class="odd">gladly</span> <span class="odd" lang="xx">not</span>',
    "We will gladly sell",
  ],
  "by what is around its parent": [
    "u i b { font-size: 0 }",
    "<i><b>gladly</b></i> <u><i><b>not</b></i></u>",
    "We will gladly sell",
  ],
  "by the tag around it": ["u { opacity: 0 }", "<u><i><b>not</b></i></u>"],
  "in a shadow tree": [
    "",
    '<span><template shadowrootmode="open"><style>i { display: none }</style><i>not</i></template></span>',
  ],
  "faint in a shadow tree": [
    "",
    '<span><template shadowrootmode="open"><style>i { opacity: 0 }</style><i>not</i></template></span>',
  ],
  "in the slot of a hidden element": [
    "",
    '<span><template shadowrootmode="open"><b style="display: none"><slot></slot></b></template>not</span>',
  ],
  "in the slot of an element without size": [
    "",
    '<x-host><template shadowrootmode="open"><style>:host { font-size: 0 }</style><slot></slot></template>not</x-host>',
  ],
};

test.for(Object.entries(HIDDEN_PARTS))(
  "a hidden word is left out %s",
  async ([, [style, piece, shown = SHOWN]], { chromium }) => {
    const text = await readText(chromium, { style, before: QUOTE(piece) });
    expect(text).toContain(shown);
    expect(text).not.toContain("not sell");
  },
);

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
