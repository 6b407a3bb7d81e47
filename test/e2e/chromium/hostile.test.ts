import { readFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { OUTSIDE_EXTENSION, withPage } from "../../tools/bench/page-sets.ts";
import { QUIET_CHROMIUM } from "../../tools/browser/chromium.ts";
import { findBrowser } from "../../tools/browser/find.ts";
import { isPageReport } from "../../utils/browser/page-report.ts";
import { BUILD_DEEP, HOSTILE } from "../support/hostile-texts.ts";
import { ROOT } from "../support/source-files.ts";

const BUDGET = 3_000;
const URL = "https://velmora.example/a";
let browser: Browser;

beforeAll(async () => {
  const found = findBrowser("chromium");
  if (!found.ok) throw new Error(found.error);
  browser = await puppeteer.launch({ executablePath: found.path, pipe: true, args: [...QUIET_CHROMIUM] });
});

afterAll(() => browser?.close());

/** What the shipped page script reports of a page, and how long it takes in all, cleaning included, in ms. */
async function report(page: Page) {
  const script = readFileSync(join(ROOT, ".output/chrome-mv3/distill.js"), "utf8").trim().replace(/;$/, "");
  await page.evaluate(OUTSIDE_EXTENSION);
  const answer: unknown = await page.evaluate(
    `(async () => { const started = performance.now(); const report = await ${script}; return { report, ms: performance.now() - started }; })()`,
  );
  const { report: found, ms } = Object(answer);
  if (!isPageReport(found)) throw new Error("no report");
  return { ...found.extraction, ms: Number(ms) };
}

test.each(HOSTILE)("the page script reads $name in its budget", async ({ html, partial }) => {
  const found = await withPage(browser, { id: 1, html: html(), url: URL }, report);
  expect(found.state).toBe("article");
  expect(found.partial).toBe(partial);
  expect(found.ms).toBeLessThan(BUDGET);
});

test("the page script reads a story under twenty thousand boxes", async () => {
  const found = await withPage(browser, { id: 1, html: "<!doctype html><body></body>", url: URL }, async (page) => {
    await page.evaluate(BUILD_DEEP);
    return report(page);
  });
  expect(found.state).toBe("article");
  expect(found.article.blocks).toHaveLength(12);
  expect(found.ms).toBeLessThan(BUDGET);
});
