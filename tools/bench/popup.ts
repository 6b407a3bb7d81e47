import type { Browser, Extension, Page } from "puppeteer-core";
import { errorMessage } from "../../utils/shared/values.ts";
import { buildFolder } from "../browser/built-extension.ts";
import { startMeasured } from "../browser/launch-for-tracing.ts";
import { bundled } from "./bundle.ts";
import type { CommandArguments } from "./commands.ts";
import { pagesOf } from "./page-sets.ts";
import { formatQuantiles, quantile } from "./quantile.ts";
import { withServedPage } from "./served-page.ts";
import { type Click, clickToolbar, heapOf, PATIENCE_MS } from "./toolbar-click.ts";

const SHIPPED = buildFolder("chrome-mv3");

/** What was measured on one page; times in milliseconds, memory in bytes. */
type Row = { first: Click; second: Click; theirs: number; memory: number; theirMemory: number };

/**
 * Clicks the toolbar button on pages, twice each, and prints the times until the facts are painted, and the memory that
 * page and popup take for them, as ratios to Readability's `parse` on the same page. Resolves to an exit status.
 */
export async function benchPopup({ positionals, every, rounds }: CommandArguments): Promise<number> {
  const sets = pagesOf(positionals, every);
  const code = await bundled("popup-in-page.ts");
  const { browser, id } = await startMeasured(SHIPPED, false);
  const table: Record<string, Record<string, string | number>> = {};
  let failed = 0;
  try {
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error("the extension is not installed");
    for (const { name, pages } of sets) {
      const rows: Row[] = [];
      const others = new Map<string, number>();
      for (const page of pages) {
        try {
          const measured = await withServedPage(page, (url) => measure(browser, extension, url, code, rounds));
          if (typeof measured === "string") others.set(measured, (others.get(measured) ?? 0) + 1);
          else rows.push(measured);
        } catch (error) {
          failed++;
          console.error(`${page.id}: ${errorMessage(error)}`);
        }
      }
      table[name] = summary(rows);
      for (const [state, count] of others) console.log(`${name}: ${count} pages are ${state}`);
    }
  } finally {
    await browser.close();
  }
  console.table(table);
  return failed ? 1 : 0;
}

/** Measures one page; returns the popup's state where it shows no facts. */
async function measure(
  browser: Browser,
  extension: Extension,
  url: string,
  code: string,
  rounds: number,
): Promise<Row | string> {
  const tab = await browser.newPage();
  try {
    await tab.goto(url, { waitUntil: "domcontentloaded", timeout: PATIENCE_MS });
    await tab.evaluate(`${code};0`);
    const half = Math.ceil(rounds / 2);
    // Before and after our turn, so that a busy machine slows both.
    const before = await parseTimes(tab, half);
    const pageBefore = await heapOf(tab);
    const first = await clickToolbar(browser, extension, tab);
    if ("state" in first) return first.state;
    const memory = (await heapOf(tab)) - pageBefore + first.heap;
    const second = await clickToolbar(browser, extension, tab);
    if ("state" in second) return second.state;
    const theirs = quantile([...before, ...(await parseTimes(tab, half))], 0.5);
    const parsedBefore = await heapOf(tab);
    await tab.evaluate("factboxKeepParsed()");
    const theirMemory = (await heapOf(tab)) - parsedBefore;
    return { first, second, theirs, memory, theirMemory };
  } finally {
    await tab.close();
  }
}

async function parseTimes(tab: Page, rounds: number): Promise<number[]> {
  const times: unknown = await tab.evaluate(`factboxParseTimes(${rounds})`);
  if (!Array.isArray(times)) throw new Error("the page gave no times");
  return times.map(Number);
}

function summary(rows: readonly Row[]): Record<string, string | number> {
  const row = (of: (row: Row) => number, digits: number) => formatQuantiles(rows.map(of), [0.5, 0.95], digits);
  return {
    "pages with facts": rows.length,
    "click to facts painted, ratio p50 / p95": row(({ first, theirs }) => first.fromClick / theirs, 2),
    "from the popup's start": row(({ first, theirs }) => first.fromStart / theirs, 2),
    "second click": row(({ second, theirs }) => second.fromClick / theirs, 2),
    "second, from the start": row(({ second, theirs }) => second.fromStart / theirs, 2),
    "click, ms": row(({ first }) => first.fromClick, 0),
    "second click, ms": row(({ second }) => second.fromClick, 0),
    "second, from the start, ms": row(({ second }) => second.fromStart, 0),
    "Readability, ms": row(({ theirs }) => theirs, 1),
    "memory, ratio": row(({ memory, theirMemory }) => memory / theirMemory, 2),
    "memory, MB": row(({ memory }) => memory / 1e6, 1),
  };
}
