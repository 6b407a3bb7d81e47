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
const MAX_SHOWN_CHARS = 110;
/** Takes from the page script what tells it which elements the browser shows; Node has nothing like it. */
const WITHOUT_VISIBILITY = "delete Element.prototype.checkVisibility";

/** A page whose text in Node is not the one in Chromium; `lines` are those that only one of them has. */
type Difference = { id: string; lines: string[] };

/**
 * Compares the article's text in Node with the one in Chromium, page by page, without page scripts, and counts apart
 * the pages that differ only because Chromium knows what their style sheets hide.
 * With `--list N` shows up to N lines of each difference: "-" for those in Node alone, "+" for those in Chromium alone.
 * Resolves to an exit status: 2 without files or a browser, 1 if a page differs for another reason, else 0.
 */
export async function evaluateParity({ positionals: files, every, list }: CommandArguments): Promise<number> {
  const found = findBrowser("chromium");
  if (!files.length || !found.ok) {
    console.error(found.ok ? "no files given" : found.error);
    return 2;
  }
  const script = readFileSync(SCRIPT, "utf8").trim().replace(/;$/, "");
  const browser = await puppeteer.launch({ executablePath: found.path, pipe: true, args: [...QUIET_CHROMIUM] });
  let unexplained = 0;
  for (const file of files) {
    const pages = pagesIn(file).filter((_, index) => index % every === 0);
    const byStyle: Difference[] = [];
    const others: Difference[] = [];
    for (const page of pages) {
      const id = String(page.id);
      try {
        const textIn = (prelude: string) => withPage(browser, page, (tab) => articleText(tab, prelude, script));
        const options = { url: page.url.replace(/^http:/, "https:"), published: null, withHtml: false };
        const inNode = extractHtml(page.html, options).article.text;
        const inChromium = await textIn("");
        if (inNode === inChromium) continue;
        const differences = (await textIn(WITHOUT_VISIBILITY)) === inNode ? byStyle : others;
        differences.push({ id, lines: differingLines(inNode, inChromium).slice(0, list) });
      } catch (error) {
        others.push({ id: `${id}: ${errorMessage(error)}`, lines: [] });
      }
    }
    unexplained += others.length;
    const equal = pages.length - byStyle.length - others.length;
    console.log(`${file.replace(/^.*\//, "")}: ${equal} of ${pages.length} equal`);
    print("by what style sheets hide", byStyle);
    print("for another reason", others);
  }
  await browser.close();
  return unexplained ? 1 : 0;
}

function print(reason: string, differences: readonly Difference[]): void {
  if (differences.length) console.log(`  ${differences.length} differ ${reason}`);
  for (const { id, lines } of differences)
    console.log([`    ${id}`, ...lines.map((line) => `      ${line}`)].join("\n"));
}

/** Returns the lines that only one of two texts has. */
function differingLines(inNode: string, inChromium: string): string[] {
  const [left, right] = [inNode, inChromium].map((text) => text.split("\n"));
  const shown = (mark: string, lines: readonly string[] = [], others: readonly string[] = []) =>
    lines.filter((line) => line && !others.includes(line)).map((line) => `${mark} ${line.slice(0, MAX_SHOWN_CHARS)}`);
  return [...shown("-", left, right), ...shown("+", right, left)];
}

/** Runs a prelude and the built page script in a tab, and returns the article's text. */
async function articleText(tab: Page, prelude: string, script: string): Promise<string> {
  await tab.evaluate(OUTSIDE_EXTENSION);
  await tab.evaluate(prelude);
  const report: unknown = await tab.evaluate(script);
  if (!isPageReport(report)) throw new Error("the page script gave no report");
  return report.extraction.article.text;
}
