import { expect } from "vitest";
import { BLOCK, QUOTE, readText } from "../read-text.ts";
import { test } from "../stage.ts";

test("a block in a bar of its own colour is left out", async ({ chromium }) => {
  const style = ".odd { color: #345; background: #345 }";
  expect(await readText(chromium, { style, before: `<p class="odd">${BLOCK}</p>` })).not.toContain(BLOCK);
});

/** Style sheets that hide one paragraph of many, that paragraph, and a seen one of its kind. */
const HIDDEN_BLOCKS: Record<string, [style: string, paragraph: string, seen?: string]> = {
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
