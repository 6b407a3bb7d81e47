import { setTimeout as pause } from "node:timers/promises";
import { errorMessage } from "../../utils/shared/values.ts";
import type { CommandArguments } from "../bench/commands.ts";
import { META_REFRESH } from "../bench/page-policy.ts";
import { pagesOf, type SetPage } from "../bench/page-sets.ts";
import { PATIENCE_MS, WITHOUT_FACTS } from "../bench/toolbar-click.ts";
import { buildFolder, isRegistered } from "../browser/built-extension.ts";
import { startChromium } from "../browser/chromium.ts";
import type { Driver, OutsideRequest } from "../browser/driver.ts";
import { findBrowser } from "../browser/find.ts";
import { servePages } from "../serve/serve-pages.ts";

// A page's own scripts may ask for another address each time, so that no two loads could be compared.
const NO_SCRIPTS = "script-src 'none'";
// What loads once it comes near the window loads sooner on a page without overlays.
const LAZY = /\bloading=(["']?)lazy\1/gi;
/** Time for what a page loads once its load event is over, in milliseconds. */
const SETTLE_MS = 500;
const ANSWERED = `performance.getEntriesByName("factbox-painted").length > 0 ||
  ${WITHOUT_FACTS}.test(document.querySelector("main")?.dataset.state ?? "")`;

/** What a run of all pages in one browser came to: the requests that left it, and the pages that failed. */
type Run = { requests: OutsideRequest[]; failed: number };

/**
 * Opens pages in two browsers that reach no other machine, and compares what they ask other machines for: in one,
 * Factbox cleans each page by itself and by a click, and shows its facts; in the other it is never used. The pages' own
 * scripts are off. Resolves to 1 if a page fails, if Factbox asks for anything, or if a page asks for another address
 * with it.
 */
export async function evaluateNetwork({ positionals, every, list }: CommandArguments): Promise<number> {
  const pages = pagesOf(positionals, every).flatMap(({ pages }) => pages);
  const paths = new Map(pages.map((page, index) => [`/${index}${new URL(page.url).pathname}`, page]));
  const served = await servePages(
    new Map([...paths].map(([path, { html }]) => [path, html.replace(META_REFRESH, "").replace(LAZY, "")])),
    NO_SCRIPTS,
  );
  try {
    const [used, unused] = await Promise.all([
      withBrowser("chrome-mv3-e2e", async (browser) => {
        const options = await browser.openExtensionPage("options.html");
        if (!(await options.waitFor(isRegistered(true), PATIENCE_MS))) throw new Error("the site was not registered");
        await options.close();
        return visitAll(browser, served.url, paths, true);
      }),
      withBrowser("chrome-mv3", (browser) => visitAll(browser, served.url, paths, false)),
    ]);
    return report(pages.length, used, unused, list);
  } finally {
    await served.close();
  }
}

async function withBrowser(build: string, use: (browser: Driver) => Promise<number>): Promise<Run> {
  const found = findBrowser("chromium");
  if (!found.ok) throw new Error(found.error);
  const browser = await startChromium({ program: found.path, extension: buildFolder(build), headless: true });
  let failed = Number.NaN;
  try {
    failed = await use(browser);
  } finally {
    await browser.close();
  }
  return { failed, requests: await browser.outsideRequests() };
}

/** Opens all pages one after the other, with or without a click on the toolbar button; resolves to the failed ones. */
async function visitAll(
  browser: Driver,
  origin: string,
  pages: ReadonlyMap<string, SetPage>,
  clicks: boolean,
): Promise<number> {
  let failed = 0;
  for (const [path, { id }] of pages)
    try {
      const tab = await browser.open(new URL(path, origin).href);
      if (clicks) {
        const popup = await browser.clickToolbar(tab);
        if (!(await popup.waitFor(ANSWERED, PATIENCE_MS))) throw new Error("the popup showed nothing");
      }
      await pause(SETTLE_MS);
      await tab.close();
    } catch (error) {
      failed++;
      console.error(`${id}: ${errorMessage(error)}`);
    }
  return failed;
}

function report(count: number, used: Run, unused: Run, list: number): number {
  const own = used.requests.filter(({ by }) => by.startsWith("chrome-extension:"));
  const more = onlyIn(used.requests, unused.requests);
  const fewer = onlyIn(unused.requests, used.requests);
  console.log(
    [
      `${count} pages, ${used.failed} failed with Factbox, ${unused.failed} without`,
      `requests to other machines: ${used.requests.length} with Factbox, ${unused.requests.length} without`,
      `by Factbox: ${own.length}; addresses asked for only with it: ${more.length}, only without it: ${fewer.length}`,
      ...[...own.map(({ url }) => url), ...more].slice(0, list).map((url) => `  ${url}`),
    ].join("\n"),
  );
  return used.failed || unused.failed || own.length || more.length ? 1 : 0;
}

/**
 * Returns the addresses of one list that are not in another. How often a page asks for one says nothing: for pictures
 * that fail it depends on how many wait for the same answer.
 */
function onlyIn(requests: readonly OutsideRequest[], others: readonly OutsideRequest[]): string[] {
  const known = new Set(others.map(({ url }) => url));
  return [...new Set(requests.map(({ url }) => url))].filter((url) => !known.has(url));
}
