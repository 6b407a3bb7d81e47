import { describe, expect } from "vitest";
import { type Look, QUOTE, readText } from "../read-text.ts";
import { test } from "../stage.ts";

/** Style sheets, and pieces that hold the word "not" in sight. */
const SEEN_PARTS: Record<string, [style: string, piece: string]> = {
  "of a link in a span": ["a { color: #c00 }", '<span><a href="/x">not</a></span>'],
  "of a label and a button": ["", "<label>not</label>"],
  "of a class for slides": ["", '<span class="slide">not</span>'],
  "as a mark above the line": ["sup { font-size: 7px; line-height: 0; vertical-align: super }", "<sup>not</sup>"],
  "in a small abbreviation": ["abbr { font-size: 0.6em }", "<abbr title='x'>not</abbr>"],
  "with a first letter of its own": [
    ".odd { display: inline-block } .odd::first-letter { font-size: 2em; color: #c00 }",
    '<span class="odd">not</span>',
  ],
  "in a shadow tree": ["", '<span><template shadowrootmode="open"><i>not</i></template></span>'],
  "of a shadow tree": ["", '<span><template shadowrootmode="open">not</template></span>'],
  "in a slot": ["", '<span><template shadowrootmode="open"><b><slot></slot></b></template>not</span>'],
  "of a shadow tree beside words without a slot": [
    "span { overflow: hidden }",
    '<span><template shadowrootmode="open"><i>not</i></template>never</span>',
  ],
  "with a line under it": [
    "a { position: relative } a::after { content: ''; position: absolute; inset: auto 0 0; height: 2px; background: #c00 }",
    '<a href="/x">not</a>',
  ],
  "with a mark behind it": [
    "p { isolation: isolate } b { position: relative } b::before { content: ''; position: absolute; inset: 40% 0 0; background: #ff0; z-index: -1 }",
    "<b>not</b>",
  ],
  "in a mark that blends with its ground": ["mark { mix-blend-mode: multiply; background: #ff0 }", "<mark>not</mark>"],
  "under a shadow that a filter draws": [
    "a { display: inline-block; filter: drop-shadow(0 0 1px #999) }",
    '<a href="/x">not</a>',
  ],
  "under filters that change nothing": ["a { filter: brightness(1) blur(0px) }", '<a href="/x">not</a>'],
  "under a layer that a pointer shows": [
    "a { position: relative } a::before { content: ''; position: absolute; inset: 0; background: #123; transform: scaleX(0) } a::after { content: ''; position: absolute; inset: 0; background: #123; opacity: 0; transition: opacity 0.3s }",
    '<a href="/x">not</a>',
  ],
  "under a hint that a pointer shows": [
    "i { position: absolute; margin-left: -3em; width: 3em; height: 2em; background: #123; visibility: hidden }",
    "<b>not</b><i></i>",
  ],
  "whose style attribute says nothing of its box": [
    "",
    '<span style="left: -9999px; width: 0; overflow: hidden">not</span>',
  ],
  "whose style attribute is overruled by itself": ["", '<span style="font-size: 0; font-size: 16px">not</span>'],
  "whose style attribute is overruled by a style sheet": [
    "b { display: inline !important }",
    '<b style="display: none">not</b>',
  ],
  "whose style attribute only mentions hiding": ["", `<span style="--note: ';display:none;'">not</span>`],
  "in a part of the line that is invisible": [
    ".tip { visibility: hidden } .on { visibility: visible }",
    '<span class="tip">hardly <b class="on">not</b></span>',
  ],
  "in an invisible part without words of its own": [
    "",
    '<span style="visibility: hidden"><b style="visibility: visible">not</b></span>',
  ],
  "in a part whose own letters have no size": [
    "",
    '<span style="font-size: 0">hardly<b style="font-size: 18px">not</b></span>',
  ],
  "in a part whose own letters are transparent": [
    "i { color: transparent } b { color: #123 }",
    "<i>hardly<b>not</b></i>",
  ],
  "beside a note in the margin": ["i { position: absolute; left: -160px; width: 150px }", "<b>not</b><i>A note.</i>"],
  "under a filter that is seen through": ["b { filter: brightness(1.1) }", "<b>not</b>"],
  "with a mark in its corner": [
    "b { position: relative } b::after { content: ''; position: absolute; right: -8px; top: 0; width: 8px; height: 8px; background: #c00 }",
    "<b>not</b>",
  ],
  "in a half-transparent mark": [
    "b { position: relative } b::before { content: ''; position: absolute; inset: 0; background: rgb(255 255 0 / 0.5) }",
    "<b>not</b>",
  ],
  "behind a badge": ["i { position: relative; background: #c00 }", "<i>yet</i> <b>not</b>"],
  "on the front of a card": ["b { display: inline-block; backface-visibility: hidden }", "<b>not</b>"],
  "a little to the side": ["b { position: relative; left: 30px }", "<b>not</b>"],
  "in a round clip path": ["b { display: inline-block; clip-path: circle(40px) }", "<b>not</b>"],
  "beside a badge": ["i { position: relative; background: #c00 }", "<b>not</b> <i>yet</i>"],
  "moved within the box around it": [
    ".box { display: inline-block; overflow: hidden } .odd { position: relative; top: 2px }",
    '<span class="box"><span class="odd">not</span></span>',
  ],
};

test.for(Object.entries(SEEN_PARTS))("a word is kept %s", async ([, [style, piece]], { chromium }) => {
  const text = await readText(chromium, { style, before: QUOTE(piece) });
  expect(text).toMatch(/We will (?:yet )?not (?:yet )?sell the old lighthouse/);
});

describe("words in lines that come into sight later are kept", () => {
  const LINE = QUOTE("<b>not</b>").replace("mainland", '<a href="/x">mainland</a>');
  const KEPT: Record<string, Look> = {
    "in a slide beside the page": {
      style: ".slide { position: absolute; left: -1600px } a { color: #c00 }",
      before: `<div class="slide">${LINE}</div>`,
    },
    "in a paragraph that fades in": { style: ".odd { opacity: 0; transition: opacity 0.4s }", before: LINE },
    "in a closed part of the page": {
      style: "",
      before: `<details><summary>More</summary>${LINE}</details>`,
    },
    "where the browser has not laid them out yet": {
      style: ".odd { content-visibility: auto }",
      before: `<div style="height: 4000px"></div><div class="odd">${LINE}</div>`,
    },
    "in a paragraph that is cut to its first line": {
      style: ".odd p { max-height: 1.5em; overflow: hidden; width: 200px }",
      before: `<div class="odd">${LINE}</div>`,
    },
  };

  test.for(Object.entries(KEPT))("%s", async ([, look], { chromium }) => {
    const text = await readText(chromium, look);
    expect(text).toContain("We will not sell the old lighthouse to anybody from the mainland");
  });
});

test("white words stay in white text on a picture that lies under it", async ({ chromium }) => {
  const style = ".hero { position: relative; color: #fff } .hero b { color: #fff }";
  const text = await readText(chromium, { style, before: `<div class="hero">${QUOTE("<b>not</b>")}</div>` });
  expect(text).toContain("We will not sell the old lighthouse");
});
