import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { OUTSIDE_EXTENSION, withPage } from "../../../tools/bench/page-sets.ts";
import { isPageReport } from "../../../utils/browser/page-report.ts";
import { BUILD_DEEP, hostilePages } from "../../support/hostile-texts.ts";
import { BUILDS } from "../builds.ts";
import { test } from "../stage.ts";

const URL = "https://velmora.example/a";
// A quarter of the sizes that `npm run bench -- hostile` takes the time of: all are above what is read whole.
const SHARE = 0.25;

/** What the shipped page script reports of a page. */
async function report(page: Page) {
  const script = readFileSync(join(BUILDS.chromium, "distill.js"), "utf8").trim().replace(/;$/, "");
  await page.evaluate(OUTSIDE_EXTENSION);
  const found: unknown = await page.evaluate(script);
  if (!isPageReport(found)) throw new Error("no report");
  return found.extraction;
}

test.for(hostilePages(SHARE))("the page script reads $name", async ({ html, partial }, { chromium }) => {
  const found = await withPage(chromium.browser, { id: 1, html: html(), url: URL }, report);
  expect(found.state).toBe("article");
  expect(found.partial).toBe(partial);
});

test("the page script reads a story under twenty thousand boxes", async ({ chromium }) => {
  const empty = { id: 1, html: "<!doctype html><body></body>", url: URL };
  const found = await withPage(chromium.browser, empty, async (page) => {
    await page.evaluate(BUILD_DEEP);
    return report(page);
  });
  expect(found.state).toBe("article");
  expect(found.article.blocks).toHaveLength(12);
});

const SENTENCE = "The council of Velmora decided on Tuesday to dredge the northern basin before the spring tides. ";
const STORY = `<h1>Velmora dredges its basin</h1>${`<p>${SENTENCE.repeat(2)}</p>`.repeat(8)}`;

test.for([
  {
    name: "an id of five megabytes",
    partial: false,
    body: `<article id="${"ab-".repeat(1_700_000)}">${STORY}</article>`,
  },
  {
    name: "a dialog with an id of five megabytes",
    partial: false,
    body: `<article>${STORY}</article><div role="dialog" id="${"donate-".repeat(700_000)}">Please support us</div>`,
  },
  {
    name: "two megabytes in a shadow root",
    partial: true,
    body: `<div><template shadowrootmode="open"><article>${STORY}<p>${SENTENCE.repeat(20_000)}</p></article></template></div>`,
  },
  {
    name: "nine thousand links in one paragraph",
    partial: false,
    body: `<article>${STORY}<p>${"<a href='/gift'>Support us</a> ".repeat(9_000)}</p></article>`,
  },
])("the page script reads a story beside $name", async ({ body, partial }, { chromium }) => {
  const html = `<!doctype html><html lang="en"><title>Velmora dredges its basin</title><meta property="og:type" content="article"><body>${body}`;
  const found = await withPage(chromium.browser, { id: 1, html, url: URL }, report);
  expect(found.state).toBe("article");
  expect(found.partial).toBe(partial);
  expect(found.article.text).toContain(SENTENCE.trim());
});
