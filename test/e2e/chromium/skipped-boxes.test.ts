import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { OUTSIDE_EXTENSION, withPage } from "../../../tools/bench/page-sets.ts";
import { BUILDS } from "../builds.ts";
import { QUOTE, readText, SHOWN } from "../read-text.ts";
import { test } from "../stage.ts";
import { storyPage } from "../story-page.ts";

type Chromium = Parameters<typeof readText>[0];

const LINE = "The board of the ferry said <b>so</b> on Monday, when it met in the old hall behind the market.";
const AUTO = '<section style="content-visibility: auto; contain-intrinsic-size: auto 40px">';

/** HTML with many boxes whose content the browser does not lay out before they are opened or scrolled to. */
const SKIPPED: Record<string, (count: number) => string> = {
  "closed boxes": (count) => `<details><summary>Is it so?</summary><p>${LINE}</p></details>`.repeat(count),
  "closed boxes in each other": (count) =>
    `${"<details><summary>So?</summary>".repeat(10)}<p>${LINE}</p>${"</details>".repeat(10)}`.repeat(count / 10),
  "sections that are laid out late": (count) => `${AUTO}<p>${LINE}</p></section>`.repeat(count),
  "such sections with a line for screen readers": (count) =>
    `${AUTO}<p>${LINE} <i class="sr-only" style="position: absolute">again</i></p></section>`.repeat(count),
  "sections that are not laid out, beside lines": (count) =>
    `<section style="content-visibility: hidden"><p>${LINE}</p></section><p>${LINE}</p>`.repeat(count),
  "closed boxes of corrections": (count) =>
    `<details><summary>Correction</summary><p class="fade">${LINE}</p></details>`.repeat(count),
};
const IN_SHADOW_TREE = `<div><template shadowrootmode="open">${AUTO}<p>${LINE}</p></section></template></div>`;

/** Counts how often the browser lays out a page, and makes styles, while the shipped page script reads it. */
async function countUpdates({ browser }: Chromium, before: string): Promise<{ layouts: number; styles: number }> {
  const script = readFileSync(join(BUILDS.chromium, "distill.js"), "utf8").trim().replace(/;$/, "");
  const html = storyPage({ style: "", before });
  return withPage(browser, { id: 1, html, url: "https://tarnwick.example/2026/10/ferry" }, async (page) => {
    await page.evaluate(OUTSIDE_EXTENSION);
    await page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))");
    const start = await page.metrics();
    await page.evaluate(script);
    const end = await page.metrics();
    return {
      layouts: (end.LayoutCount ?? 0) - (start.LayoutCount ?? 0),
      styles: (end.RecalcStyleCount ?? 0) - (start.RecalcStyleCount ?? 0),
    };
  });
}

const MORE = 20;

test.for(Object.entries(SKIPPED))("%s are laid out as often, however many they are", async ([, html], { chromium }) => {
  const few = await countUpdates(chromium, html(200));
  const many = await countUpdates(chromium, html(600));
  expect(many.layouts - few.layouts).toBeLessThan(MORE);
  expect(many.styles - few.styles).toBeLessThan(MORE);
});

test("of many shadow trees with such sections only some are laid out", async ({ chromium }) => {
  const few = await countUpdates(chromium, IN_SHADOW_TREE.repeat(200));
  const many = await countUpdates(chromium, IN_SHADOW_TREE.repeat(600));
  expect(many.layouts - few.layouts).toBeLessThan(MORE);
});

test("a word is left out that a section hides far below the window", async ({ chromium }) => {
  const hidden = QUOTE('<span style="position: absolute; left: -9999px">not</span>');
  const before = `<div style="height: 9000px"></div>${AUTO}${hidden}</section>`;
  expect(await readText(chromium, { style: "", before })).toContain(SHOWN);
});

test("a closed box keeps what it says, also in an element without a box", async ({ chromium }) => {
  const before = `<details><summary>More</summary><div style="display: contents">${QUOTE("gladly")}</div></details>`;
  expect(await readText(chromium, { style: "", before })).toContain("We will gladly sell");
});

test("a word is read in an element without a box in the summary of a closed box", async ({ chromium }) => {
  const quote = QUOTE('<span style="display: contents">gladly</span>');
  const before = `<details><summary>${quote}</summary><p>${LINE}</p></details>`;
  expect(await readText(chromium, { style: "", before })).toContain("We will gladly sell");
});
