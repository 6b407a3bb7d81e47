import { rm } from "node:fs/promises";
import type { Browser, Extension } from "puppeteer-core";
import { errorMessage } from "../../utils/shared/values.ts";
import { buildFolder } from "../browser/built-extension.ts";
import { startMeasured } from "../browser/launch-for-tracing.ts";
import { buildBareExtension } from "./bare-extension.ts";
import type { CommandArguments } from "./commands.ts";
import { pagesOf } from "./page-sets.ts";
import { formatQuantiles, quantile } from "./quantile.ts";
import { withServedPage } from "./served-page.ts";
import { clickToolbar, PATIENCE_MS } from "./toolbar-click.ts";

const SHIPPED = buildFolder("chrome-mv3");

/** Median times of one page, from a popup's start until it is painted, in milliseconds. */
type Row = { first: number; second: number; bare: number };

/**
 * Clicks the toolbar buttons of Factbox and of a bare extension on pages, in turn, and prints the time from the start
 * of the popup until it is painted as a ratio to the other's, whose popup only shows what Readability reads.
 * Each round opens the page anew. Resolves to an exit status.
 */
export async function benchClick({ positionals, every, rounds }: CommandArguments): Promise<number> {
  const bareFolder = await buildBareExtension();
  const { browser, id } = await startMeasured(SHIPPED, false);
  const table: Record<string, Record<string, string | number>> = {};
  let failed = 0;
  try {
    const bareId = await browser.installExtension(bareFolder);
    const installed = await browser.extensions();
    const [ours, bare] = [installed.get(id), installed.get(bareId)];
    if (!ours || !bare) throw new Error("the extensions are not installed");
    for (const { name, pages } of pagesOf(positionals, every)) {
      const rows: Row[] = [];
      for (const page of pages) {
        try {
          const row = await withServedPage(page, (url) => measure(browser, ours, bare, url, rounds));
          if (row) rows.push(row);
        } catch (error) {
          failed++;
          console.error(`${page.id}: ${errorMessage(error)}`);
        }
      }
      table[name] = summary(rows, pages.length);
    }
  } finally {
    await browser.close();
    await rm(bareFolder, { recursive: true });
  }
  console.table(table);
  return failed ? 1 : 0;
}

/** Measures one page; null if the popup shows no facts of it. The first round compiles the code and does not count. */
async function measure(
  browser: Browser,
  ours: Extension,
  bare: Extension,
  url: string,
  rounds: number,
): Promise<Row | null> {
  const times: Row[] = [];
  for (let round = 0; round <= rounds; round++) {
    const theirs = await clicksOn(browser, bare, url, 1);
    const own = await clicksOn(browser, ours, url, 2);
    const [first, second, third] = [...own, ...theirs];
    if (first === undefined || second === undefined || third === undefined) return null;
    if (round) times.push({ first, second, bare: third });
  }
  const median = (of: (row: Row) => number) => quantile(times.map(of), 0.5);
  return { first: median((row) => row.first), second: median((row) => row.second), bare: median((row) => row.bare) };
}

/** Opens a page and clicks a button on it some times; returns no times if its popup shows no facts. */
async function clicksOn(browser: Browser, extension: Extension, url: string, count: number): Promise<number[]> {
  const tab = await browser.newPage();
  try {
    await tab.goto(url, { waitUntil: "load", timeout: PATIENCE_MS });
    const times: number[] = [];
    for (let click = 0; click < count; click++) {
      const clicked = await clickToolbar(browser, extension, tab);
      if ("state" in clicked) return [];
      times.push(clicked.fromStart);
    }
    return times;
  } finally {
    await tab.close();
  }
}

function summary(rows: readonly Row[], pages: number): Record<string, string | number> {
  const row = (of: (row: Row) => number, digits: number) => formatQuantiles(rows.map(of), [0.5, 0.95], digits);
  return {
    pages,
    "with facts": rows.length,
    "click, ratio p50 / p95": row(({ first, bare }) => first / bare, 2),
    "second click": row(({ second, bare }) => second / bare, 2),
    "click, ms": row(({ first }) => first, 0),
    "second click, ms": row(({ second }) => second, 0),
    "bare popup, ms": row(({ bare }) => bare, 0),
  };
}
