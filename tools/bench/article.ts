import puppeteer from "puppeteer-core";
import { errorMessage } from "../../utils/shared/values.ts";
import { QUIET_CHROMIUM } from "../browser/chromium-launch.ts";
import { findBrowser } from "../browser/find.ts";
import { bundled } from "./bundle.ts";
import type { CommandArguments } from "./commands.ts";
import { pagesOf, withPage } from "./page-sets.ts";
import { formatQuantiles, quantile } from "./quantile.ts";

// The first round compiles the code and does not count.
const ROUNDS = 6;

/** Median times of one page, in milliseconds: of the search for clutter, the extraction, and Readability's `parse`. */
type PageTimes = { search: number; extract: number; theirs: number };

/**
 * Times the extraction of articles against Readability's `parse`, page by page in Chromium, and prints a table.
 * Resolves to an exit status.
 */
export async function benchArticle({ positionals: files }: CommandArguments): Promise<number> {
  const found = findBrowser("chromium");
  if (!found.ok) {
    console.error(found.error);
    return 2;
  }
  const code = await bundled("in-page.ts");
  const browser = await puppeteer.launch({ executablePath: found.path, pipe: true, args: [...QUIET_CHROMIUM] });
  const rows: Record<string, Record<string, string | number>> = {};
  let failed = 0;
  for (const { name, pages } of pagesOf(files)) {
    const times: PageTimes[] = [];
    for (const page of pages) {
      try {
        times.push(
          await withPage(browser, page, async (tab) => {
            await tab.evaluate(`${code};0`);
            return medians(await tab.evaluate(`factboxRounds(${ROUNDS})`));
          }),
        );
      } catch (error) {
        failed++;
        console.error(`${page.id}: ${errorMessage(error)}`);
      }
    }
    const row = (of: (page: PageTimes) => number, digits: number) =>
      formatQuantiles(times.map(of), [0.5, 0.95], digits);
    rows[name] = {
      pages: times.length,
      "ratio p50 / p95": row(({ extract, theirs }) => extract / theirs, 2),
      "with the search for clutter": row(({ search, extract, theirs }) => (search + extract) / theirs, 2),
      "ours, ms": row(({ extract }) => extract, 1),
      "Readability, ms": row(({ theirs }) => theirs, 1),
    };
  }
  await browser.close();
  console.table(rows);
  return failed ? 1 : 0;
}

function medians(rounds: unknown): PageTimes {
  if (!Array.isArray(rounds)) throw new Error("the page gave no times");
  const median = (of: keyof PageTimes) =>
    quantile(
      rounds.slice(1).map((round) => Number(round[of])),
      0.5,
    );
  return { search: median("search"), extract: median("extract"), theirs: median("theirs") };
}
