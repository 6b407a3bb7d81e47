import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { isPageAnswer, isPageReport } from "../../utils/browser/page-report.ts";
import { errorMessage } from "../../utils/shared/values.ts";
import type { Removal } from "../../utils/types.ts";
import { bundled } from "../bench/bundle.ts";
import type { CommandArguments } from "../bench/commands.ts";
import { OUTSIDE_EXTENSION, pagesOf, type SetPage, withPage } from "../bench/page-sets.ts";
import { startMeasured } from "../browser/launch-for-tracing.ts";

const BUILD = new URL("../../.output/chrome-mv3/", import.meta.url);
/** Time for the live cleaning to scan again, in milliseconds. */
const RESCAN_MS = 400;
const MAX_LISTED_CHARS = 200;
/** Expression for a page's visible text. */
const VISIBLE_TEXT = 'document.body?.innerText ?? ""';
type PageResult = {
  id: string;
  set: string;
  /** True if the set has the article's text; otherwise its paragraphs are Readability's. */
  isAnnotated: boolean;
  state: string;
  removals: Removal[];
  seen: Record<string, number>;
  gone: string[];
  fewer: string[];
  hidden: { kind: string; what: string }[];
};

/**
 * Cleans pages as a click does, and prints what it hides of appeals, of the article and of what a reader needs.
 * Resolves to an exit status: 1 if a paragraph of an annotated article is hidden or a page fails.
 */
export async function evaluateCollateral({ positionals, every, list }: CommandArguments): Promise<number> {
  const scripts = {
    seen: await bundled("../eval/collateral-in-page.ts"),
    clean: readFileSync(new URL("distill.js", BUILD), "utf8").trim().replace(/;$/, ""),
    style: readFileSync(new URL("page.css", BUILD), "utf8"),
  };
  const { browser } = await startMeasured(null, false);
  const results: PageResult[] = [];
  let listed = 0;
  let failed = 0;
  for (const { name, pages } of pagesOf(positionals, every))
    for (const page of pages)
      try {
        const result = await withPage(browser, page, (tab) => clean(tab, page, name, scripts));
        results.push(result);
        if (listed < list && printResult(result)) listed++;
      } catch (error) {
        failed++;
        console.error(`${page.id}: ${errorMessage(error)}`);
      }
  await browser.close();
  printSummary(results);
  return failed || results.some(({ isAnnotated, gone }) => isAnnotated && gone.length) ? 1 : 0;
}

async function clean(
  tab: Page,
  page: SetPage,
  set: string,
  scripts: { seen: string; clean: string; style: string },
): Promise<PageResult> {
  await tab.evaluate(`${scripts.seen};0`);
  await tab.evaluate(`factboxSeen.before(${VISIBLE_TEXT}, ${JSON.stringify(page.text ?? null)})`);
  await tab.evaluate(OUTSIDE_EXTENSION);
  // Important rules of the first layer win over the page's, as the extension's own style sheet does.
  await tab.evaluate(`{
    const style = document.createElement("style");
    style.textContent = ${JSON.stringify(`@layer factbox { ${scripts.style} }`)};
    document.documentElement.prepend(style);
  }`);
  const report: unknown = await tab.evaluate(scripts.clean);
  await pause(RESCAN_MS);
  // The answer to any command lists what is hidden by now.
  const later: unknown = await tab.evaluate("factboxAgent({ type: 'jump', words: '', before: '', after: '' })");
  if (!isPageReport(report) || !isPageAnswer(later)) throw new Error("the page script gave no report");
  const answer: unknown = await tab.evaluate(`factboxSeen.after(${VISIBLE_TEXT})`);
  const { seen, gone, fewer, hidden } = Object(answer);
  return {
    id: String(page.id),
    set,
    isAnnotated: page.text !== undefined,
    state: report.extraction.state,
    removals: later.removals,
    seen,
    gone,
    fewer,
    hidden,
  };
}

/** Prints a page's removals and losses; returns false if there are none. */
function printResult({ id, state, removals, gone, fewer, hidden }: PageResult): boolean {
  if (!removals.length && !hidden.length && !gone.length) return false;
  console.log(`\n# ${id} (${state})`);
  for (const { kind, reason, words, selector } of removals)
    console.log(`- ${kind}, ${reason}, ${selector}\n  ${words.replace(/\s+/g, " ").slice(0, MAX_LISTED_CHARS)}`);
  for (const line of gone) console.log(`! paragraph gone: ${line}`);
  for (const line of fewer) console.log(`? paragraph fewer times: ${line}`);
  for (const { kind, what } of hidden) console.log(`? ${kind} hidden: ${what}`);
  return true;
}

/** Prints a table of each set's pages, removals by kind, and how much of what was visible is hidden. */
function printSummary(results: readonly PageResult[]): void {
  const table: Record<string, Record<string, string | number>> = {};
  const sets: [string, readonly PageResult[]][] = [...Map.groupBy(results, ({ set }) => set), ["all", results]];
  for (const [set, rows] of sets) {
    const removals = rows.flatMap(({ removals }) => removals);
    const row: Record<string, string | number> = {
      pages: rows.length,
      limited: rows.filter(({ state }) => state === "limited").length,
      "pages cleaned": rows.filter(({ removals }) => removals.length).length,
      removals: removals.length,
    };
    for (const [kind, group] of Map.groupBy(removals, ({ kind }) => kind)) row[kind] = group.length;
    const seen = (kind: string) => rows.reduce((total, row) => total + (row.seen[kind] ?? 0), 0);
    for (const [name, isAnnotatedSet] of [
      ["paragraphs hidden", true],
      // Readability keeps appeals, so these losses must be read, not only counted.
      ["Readability's hidden", false],
    ] as const) {
      const group = rows.filter(({ isAnnotated }) => isAnnotated === isAnnotatedSet);
      const lost = group.reduce((sum, { gone }) => sum + gone.length, 0);
      row[name] = `${lost} of ${group.reduce((sum, { seen }) => sum + (seen.paragraph ?? 0), 0)}`;
    }
    for (const kind of ["h1", "figure", "player", "navigation", "search", "login"])
      row[`${kind} hidden`] =
        `${rows.flatMap(({ hidden }) => hidden).filter((element) => element.kind === kind).length} of ${seen(kind)}`;
    table[set] = row;
  }
  // Sets become columns, because there are more kinds than sets.
  const transposed: Record<string, Record<string, string | number>> = {};
  for (const [set, row] of Object.entries(table))
    for (const [key, value] of Object.entries(row)) transposed[key] = { ...transposed[key], [set]: value };
  console.table(transposed);
}
