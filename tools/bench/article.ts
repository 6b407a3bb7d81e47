import puppeteer from "puppeteer-core";
import { build } from "vite";
import { QUIET_CHROMIUM } from "../browser/chromium.ts";
import { findBrowser } from "../browser/find.ts";
import { fixturePages, pagesIn, type SetPage, withPage } from "./page-sets.ts";

// The first round compiles the code; the others count.
const ROUNDS = 6;

/** The value below which a share of the others lies. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** `in-page.ts` and what it needs as one script. */
async function script(): Promise<string> {
  const entry = new URL("in-page.ts", import.meta.url).pathname;
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, target: "esnext", lib: { entry, formats: ["iife"], name: "bench" } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && "output" in output ? output.output[0] : null;
  if (!chunk) throw new Error("the bench's script could not be built");
  return chunk.code;
}

/** Times the article step against Readability's `parse`, page by page in Chromium, and prints one table; resolves to an exit status. */
export async function benchArticle(files: readonly string[]): Promise<number> {
  const found = findBrowser("chromium");
  if (!found.ok) {
    console.error(found.error);
    return 2;
  }
  const sets: [string, SetPage[]][] = files.length
    ? files.map((file) => [file.replace(/^.*\//, ""), pagesIn(file)])
    : [["fixtures", fixturePages()]];
  const code = await script();
  const browser = await puppeteer.launch({ executablePath: found.path, pipe: true, args: [...QUIET_CHROMIUM] });
  const rows: Record<string, Record<string, string | number>> = {};
  let failed = 0;
  for (const [name, pages] of sets) {
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
        console.error(`${page.id}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    const ratios = ours.map((mine, i) => mine / (theirs[i] ?? Number.NaN));
    const both = (values: number[], digits: number) =>
      [0.5, 0.95].map((share) => quantile(values, share).toFixed(digits)).join(" / ");
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
