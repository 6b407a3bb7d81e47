// npm run parity -- PAGES.jsonl[.gz] …: whether an article's text in Node is the one in Chromium, page by page, scripts off.

import { readFileSync } from "node:fs";
import puppeteer, { type Page } from "puppeteer-core";
import { errorMessage } from "../../utils/shared/values.ts";
import { OUTSIDE_EXTENSION, pagesIn, withPage } from "../bench/page-sets.ts";
import { QUIET_CHROMIUM } from "../browser/chromium.ts";
import { findBrowser } from "../browser/find.ts";
import { extractHtml } from "../distill/page.ts";

const SCRIPT = new URL("../../.output/chrome-mv3/distill.js", import.meta.url);

/** What the built page script gives as the article's text in a Chromium tab. */
async function textInChromium(page: Page, script: string): Promise<string> {
  await page.evaluate(OUTSIDE_EXTENSION);
  const text: unknown = await page.evaluate(
    `(async () => (await ${script.trim().replace(/;$/, "")}).extraction.article.text)()`,
  );
  return String(text);
}

const files = process.argv.slice(2);
const found = findBrowser("chromium");
if (!files.length || !found.ok) {
  console.error(found.ok ? "usage: npm run parity -- PAGES.jsonl[.gz] …" : found.error);
  process.exit(2);
}
const script = readFileSync(SCRIPT, "utf8");
const browser = await puppeteer.launch({ executablePath: found.path, pipe: true, args: [...QUIET_CHROMIUM] });
for (const file of files) {
  const pages = pagesIn(file);
  const differing: string[] = [];
  for (const one of pages) {
    const { id, html, url } = one;
    try {
      const there = await withPage(browser, one, (page) => textInChromium(page, script));
      const here = extractHtml(html, { url: url.replace(/^http:/, "https:"), published: null, withHtml: false }).article
        .text;
      if (here !== there) differing.push(`${id}: ${here.length} characters in Node, ${there.length} in Chromium`);
    } catch (error) {
      differing.push(`${id}: ${errorMessage(error)}`);
    }
  }
  console.log(`${file.replace(/^.*\//, "")}: ${pages.length - differing.length} of ${pages.length} equal`);
  for (const line of differing) console.log(`  ${line}`);
}
await browser.close();
