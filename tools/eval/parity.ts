import { readFileSync } from "node:fs";
import puppeteer, { type Page } from "puppeteer-core";
import { isPageReport } from "../../utils/browser/page-report.ts";
import { errorMessage } from "../../utils/shared/values.ts";
import type { CommandArguments } from "../bench/commands.ts";
import { OUTSIDE_EXTENSION, pagesIn, withPage } from "../bench/page-sets.ts";
import { QUIET_CHROMIUM } from "../browser/chromium-launch.ts";
import { findBrowser } from "../browser/find.ts";
import { extractHtml } from "../distill/page.ts";

const SCRIPT = new URL("../../.output/chrome-mv3/distill.js", import.meta.url);

/**
 * Compares the article's text in Node with the one in Chromium, page by page, without page scripts.
 * Resolves to an exit status: 2 without files or a browser, else 0.
 */
export async function evaluateParity({ positionals: files }: CommandArguments): Promise<number> {
  const found = findBrowser("chromium");
  if (!files.length || !found.ok) {
    console.error(found.ok ? "no files given" : found.error);
    return 2;
  }
  const script = readFileSync(SCRIPT, "utf8").trim().replace(/;$/, "");
  const browser = await puppeteer.launch({ executablePath: found.path, pipe: true, args: [...QUIET_CHROMIUM] });
  for (const file of files) {
    const pages = pagesIn(file);
    const differences: string[] = [];
    for (const page of pages) {
      const { id, html, url } = page;
      try {
        const inChromium = await withPage(browser, page, (tab) => articleText(tab, script));
        const options = { url: url.replace(/^http:/, "https:"), published: null, withHtml: false };
        const inNode = extractHtml(html, options).article.text;
        if (inNode !== inChromium)
          differences.push(`${id}: ${inNode.length} characters in Node, ${inChromium.length} in Chromium`);
      } catch (error) {
        differences.push(`${id}: ${errorMessage(error)}`);
      }
    }
    console.log(`${file.replace(/^.*\//, "")}: ${pages.length - differences.length} of ${pages.length} equal`);
    for (const line of differences) console.log(`  ${line}`);
  }
  await browser.close();
  return 0;
}

/** Runs the built page script in a tab and returns the article's text. */
async function articleText(tab: Page, script: string): Promise<string> {
  await tab.evaluate(OUTSIDE_EXTENSION);
  const report: unknown = await tab.evaluate(script);
  if (!isPageReport(report)) throw new Error("the page script gave no report");
  return report.extraction.article.text;
}
