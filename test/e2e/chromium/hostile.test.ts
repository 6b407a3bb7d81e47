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
