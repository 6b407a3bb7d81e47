import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import type { Page } from "puppeteer-core";
import { isPageAnswer, isPageReport } from "../../utils/browser/page-report.ts";
import { errorMessage } from "../../utils/shared/values.ts";
import type { Removal } from "../../utils/types.ts";
import { bundled } from "../bench/bundle.ts";
import { OUTSIDE_EXTENSION, pagesOf, type SetPage, withPage } from "../bench/page-sets.ts";
import { startMeasured } from "../browser/launch-for-tracing.ts";

const BUILD = new URL("../../.output/chrome-mv3/", import.meta.url);
/** How long the live cleaning may take to look again, in ms. */
const LOOK = 400;
const WORDS = 200;
/** A page's text as it is seen: what is hidden is not in it. */
const SEEN = 'document.body?.innerText ?? ""';
// Outside an extension the script has nobody to tell how much it took off the page, and no settings.
type Found = {
  id: string;
  set: string;
  /** Whether somebody wrote its article down; otherwise its paragraphs are Readability's. */
  written: boolean;
  state: string;
  removals: Removal[];
  seen: Record<string, number>;
  gone: string[];
  fewer: string[];
  hidden: { kind: string; what: string }[];
};

/** Cleans pages as a click does and prints what is taken off, and what of the article and of what a reader needs is hidden by it; resolves to an exit status, 1 where a paragraph of an article is. */
export async function benchHarm(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { list: { type: "string", default: "0" }, every: { type: "string", default: "1" } },
  });
  const scripts = {
    seen: await bundled("../eval/collateral-in-page.ts"),
    clean: readFileSync(new URL("distill.js", BUILD), "utf8").trim().replace(/;$/, ""),
    style: readFileSync(new URL("page.css", BUILD), "utf8"),
  };
  const { browser } = await startMeasured(null, false);
  const found: Found[] = [];
  const most = Number(values.list);
  let listed = 0;
  let failed = 0;
  for (const { name, pages } of pagesOf(positionals, Number(values.every)))
    for (const page of pages)
      try {
        const one = await withPage(browser, page, (tab) => clean(tab, page, name, scripts));
        found.push(one);
        if (listed < most && list(one)) listed++;
      } catch (error) {
        failed++;
        console.error(`${page.id}: ${errorMessage(error)}`);
      }
  await browser.close();
  tell(found);
  return failed || found.some(({ written, gone }) => written && gone.length) ? 1 : 0;
}

async function clean(
  tab: Page,
  page: SetPage,
  set: string,
  scripts: { seen: string; clean: string; style: string },
): Promise<Found> {
  await tab.evaluate(`${scripts.seen};0`);
  await tab.evaluate(`factboxSeen.before(${SEEN}, ${JSON.stringify(page.text ?? null)})`);
  await tab.evaluate(OUTSIDE_EXTENSION);
  // As in the reader's origin no rule of the page outranks it: an important rule of the first layer wins over later ones.
  await tab.evaluate(`{
    const style = document.createElement("style");
    style.textContent = ${JSON.stringify(`@layer factbox { ${scripts.style} }`)};
    document.documentElement.prepend(style);
  }`);
  const report: unknown = await tab.evaluate(scripts.clean);
  await pause(LOOK);
  // Asked for nothing, the page still says what is off it by now.
  const later: unknown = await tab.evaluate("factboxAgent({ type: 'jump', words: '', before: '', after: '' })");
  if (!isPageReport(report) || !isPageAnswer(later)) throw new Error("the page script gave no report");
  const answer: unknown = await tab.evaluate(`factboxSeen.after(${SEEN})`);
  const { seen, gone, fewer, hidden } = Object(answer);
  const written = page.text !== undefined;
  return {
    id: String(page.id),
    set,
    written,
    state: report.extraction.state,
    removals: later.removals,
    seen,
    gone,
    fewer,
    hidden,
  };
}

/** Prints one page's removals and losses; whether there was anything to print. */
function list({ id, state, removals, gone, fewer, hidden }: Found): boolean {
  if (!removals.length && !hidden.length && !gone.length) return false;
  console.log(`\n# ${id} (${state})`);
  for (const { kind, reason, words, selector } of removals)
    console.log(`- ${kind}, ${reason}, ${selector}\n  ${words.replace(/\s+/g, " ").slice(0, WORDS)}`);
  for (const line of gone) console.log(`! paragraph gone: ${line}`);
  for (const line of fewer) console.log(`? paragraph fewer times: ${line}`);
  for (const { kind, what } of hidden) console.log(`? ${kind} hidden: ${what}`);
  return true;
}

/** One table: per set, pages, removals by kind, and of what was seen before how much is hidden now. */
function tell(found: readonly Found[]): void {
  const table: Record<string, Record<string, string | number>> = {};
  const sets: [string, readonly Found[]][] = [...Map.groupBy(found, (one) => one.set), ["all", found]];
  for (const [set, rows] of sets) {
    const removals = rows.flatMap(({ removals }) => removals);
    const row: Record<string, string | number> = {
      pages: rows.length,
      limited: rows.filter(({ state }) => state === "limited").length,
      "pages cleaned": rows.filter(({ removals }) => removals.length).length,
      removals: removals.length,
    };
    for (const [kind, ones] of Map.groupBy(removals, ({ kind }) => kind)) row[kind] = ones.length;
    const seen = (kind: string) => rows.reduce((total, row) => total + (row.seen[kind] ?? 0), 0);
    for (const [name, isWritten] of [
      ["paragraphs hidden", true],
      // Readability keeps appeals: what is hidden of its text has to be read.
      ["Readability's hidden", false],
    ] as const) {
      const ones = rows.filter(({ written }) => written === isWritten);
      const lost = ones.reduce((sum, { gone }) => sum + gone.length, 0);
      row[name] = `${lost} of ${ones.reduce((sum, { seen }) => sum + (seen.paragraph ?? 0), 0)}`;
    }
    for (const kind of ["h1", "figure", "player", "navigation", "search", "login"])
      row[`${kind} hidden`] =
        `${rows.flatMap(({ hidden }) => hidden).filter((one) => one.kind === kind).length} of ${seen(kind)}`;
    table[set] = row;
  }
  // Sets are columns here: there are more kinds than sets.
  const turned: Record<string, Record<string, string | number>> = {};
  for (const [set, row] of Object.entries(table))
    for (const [key, value] of Object.entries(row)) turned[key] = { ...turned[key], [set]: value };
  console.table(turned);
}
