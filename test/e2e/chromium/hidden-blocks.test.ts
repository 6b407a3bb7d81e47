import { expect } from "vitest";
import { BLOCK, type Look, QUOTE, readText } from "../read-text.ts";
import { test } from "../stage.ts";

test("a block in a bar of its own colour is left out", async ({ chromium }) => {
  const style = ".odd { color: #345; background: #345 }";
  expect(await readText(chromium, { style, before: `<p class="odd">${BLOCK}</p>` })).not.toContain(BLOCK);
});

/** Style sheets that hide one paragraph of many, that paragraph, and a seen one of its kind. */
const HIDDEN_BLOCKS: Record<string, [style: string, paragraph: string, seen?: string]> = {
  "just off to the left": [
    ".odd { position: absolute; right: calc(100vw + 10px); width: 600px }",
    `<p class="odd">${BLOCK}</p>`,
  ],
  "of dots in place of letters": [".odd { -webkit-text-security: disc }", `<p class="odd">${BLOCK}</p>`],
  "by its place": ["article p:nth-of-type(2) { opacity: 0 }", `<p>${BLOCK}</p>`],
  "by its place among those of a class": [
    ".t:nth-of-type(2) { color: #fff }",
    `<p class="t">${BLOCK}</p>`,
    QUOTE("gladly").replace("<p>", '<p class="t">'),
  ],
  "by an attribute": ["[data-off] { font-size: 0 }", `<p data-off>${BLOCK}</p>`],
  "by its language": [":lang(xx) { opacity: 0 }", `<p lang="xx">${BLOCK}</p>`],
  "by what is before it": [".gate + p { color: #fff }", `<i class="gate"></i><p>${BLOCK}</p>`],
  "by a box around its box": [".off p { opacity: 0 }", `<div class="off"><div><p>${BLOCK}</p></div></div>`],
  "by an animation that has ended": [
    "@keyframes out { to { opacity: 0 } } [data-off] { animation: out 0s forwards }",
    `<p data-off>${BLOCK}</p>`,
  ],
};

test.for(Object.entries(HIDDEN_BLOCKS))(
  "a block is left out that is hidden %s, unlike others of its kind",
  async ([, [style, paragraph, seen]], { chromium }) => {
    const text = await readText(chromium, { style, before: (seen ?? QUOTE("gladly")) + paragraph });
    expect(text).toContain("We will gladly sell the old lighthouse");
    expect(text).not.toContain(BLOCK);
  },
);

/** Style sheets and HTML in which the colour of a box is that of its ground. */
const COLOURLESS_BOXES: Record<string, Look> = {
  "in the colour of the box around it": {
    style: "",
    before: `<div style="background: #fff; color: #fff"><p>${BLOCK}</p></div>`,
  },
  "in the colour of a box far around it": {
    style: "section { color: #fff }",
    before: `<section><div><div><p>${BLOCK}</p></div></div></section>`,
  },
  "in the colour of the page, under a layer that is not shown": {
    style: ".l { position: fixed; inset: 0; background: #000; visibility: hidden } .odd { color: #fff }",
    before: `<div class="l"></div><div class="odd"><p>${BLOCK}</p></div>`,
  },
};

test.for(Object.entries(COLOURLESS_BOXES))("a block is left out that is %s", async ([, look], { chromium }) => {
  expect(await readText(chromium, look)).not.toContain(BLOCK);
});

/** Style sheets and HTML in which a control opens what a text said before. */
const FORMER_TEXTS: Record<string, string> = {
  "a button before it": `<button>Show earlier version</button><div class="odd"><p>${BLOCK}</p></div>`,
  "a button that names it": `<button aria-controls="old">View original version</button><div><div id="old" class="odd"><p>${BLOCK}</p></div></div>`,
  "a button with a label": `<button aria-controls="old" aria-label="Previous version">▾</button><div><div id="old" class="odd"><p>${BLOCK}</p></div></div>`,
  "a link that names it": `<p><a href="#old">Correction history</a></p><div id="old" class="odd"><p>${BLOCK}</p></div>`,
  "a summary": `<details><summary>Correction</summary><p>${BLOCK}</p></details>`,
};

test.for(Object.entries(FORMER_TEXTS))(
  "what a text said before is left out, which opens %s",
  async ([, before], { chromium }) => {
    expect(await readText(chromium, { style: ".odd { display: none }", before })).not.toContain(BLOCK);
  },
);
