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
    const ours: number[] = [];
    const theirs: number[] = [];
    for (const page of pages) {
      try {
        const rounds = await withPage(browser, page, async (tab) => {
          await tab.evaluate(`${code};0`);
          const answer: unknown = await tab.evaluate(`factboxRounds(${ROUNDS})`);
          return pairs(answer).slice(1);
        });
        ours.push(
          quantile(
            rounds.map(([mine]) => mine),
            0.5,
          ),
        );
        theirs.push(
          quantile(
            rounds.map(([, other]) => other),
            0.5,
          ),
        );
      } catch (error) {
        failed++;
        console.error(`${page.id}: ${errorMessage(error)}`);
      }
    }
    const ratios = ours.map((mine, i) => mine / (theirs[i] ?? Number.NaN));
    const both = (values: number[], digits: number) => formatQuantiles(values, [0.5, 0.95], digits);
    rows[name] = {
      pages: ours.length,
      "ratio p50 / p95": both(ratios, 2),
      "ours, ms": both(ours, 1),
      "Readability, ms": both(theirs, 1),
    };
  }
  await browser.close();
  console.table(rows);
  return failed ? 1 : 0;
}

function pairs(value: unknown): [number, number][] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((pair) => (Array.isArray(pair) ? [[Number(pair[0]), Number(pair[1])]] : []));
}
