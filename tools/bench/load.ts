import type { CDPSession, Page } from "puppeteer-core";
import { errorMessage } from "../../utils/shared/values.ts";
import { buildFolder } from "../browser/built-extension.ts";
import { type Measured, startMeasured } from "../browser/launch-for-tracing.ts";
import type { Served } from "../serve/serve.ts";
import { servePages } from "../serve/serve-pages.ts";
import type { CommandArguments } from "./commands.ts";
import { ownTaskRuns, type TaskRun } from "./own-time.ts";
import { META_REFRESH, OWN_PARTS_POLICY } from "./page-policy.ts";
import { pagesOf, type SetPage } from "./page-sets.ts";
import { formatQuantiles, quantile } from "./quantile.ts";

/** The build that has access to 127.0.0.1 from its install. */
export const HOLDING = buildFolder("chrome-mv3-e2e");

/** Work of this length in one task, in milliseconds, is noticed by the user. */
const LONG_TASK_MS = 50;
/** Time that a page is traced after its load, in milliseconds: enough for work that waits for idle time. */
const TRACED_AFTER_LOAD_MS = 1_500;
const TIMES = `new Promise((done) => {
  const end = performance.now() + 2000;
  (function look() {
    const { loadEventEnd = 0 } = performance.getEntriesByType("navigation")[0] ?? {};
    const paint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
    if ((loadEventEnd && paint) || performance.now() > end) done([loadEventEnd, paint]);
    else setTimeout(look, 20);
  })();
})`;

/**
 * Times of one load in milliseconds: until the end of its load event and until the first paint (NaN without a paint),
 * and the processor time of the main thread.
 */
type Times = { load: number; paint: number; cpu: number };
type Tab = { page: Page; session: CDPSession };
type Row = { id: string; ours: Times; bare: Times; own: TaskRun[] };

/**
 * Loads pages with and without Factbox in alternation, on an allowed site, and prints what it costs.
 * Resolves to an exit status.
 */
export async function benchLoad({ positionals, every, rounds }: CommandArguments): Promise<number> {
  const sets = pagesOf(positionals, every);
  const pages = sets.flatMap(({ pages }) => pages);
  const paths = new Map(pages.map((page, index) => [page, `/${index}${new URL(page.url).pathname}`]));
  const served = await servePages(
    new Map(pages.map((page) => [paths.get(page) ?? "", page.html.replace(META_REFRESH, "")])),
    OWN_PARTS_POLICY,
  );
  const ours = await startMeasured(HOLDING, true);
  const bare = await startMeasured(null, false);
  const table: Record<string, Record<string, string | number>> = {};
  try {
    const tabs = { ours: await openTab(ours), bare: await openTab(bare) };
    const rows: Row[] = [];
    for (const { name, pages: set } of sets) {
      const found: Row[] = [];
      for (const page of set) {
        const row = await measure(tabs, ours, served, paths.get(page) ?? "/", page, rounds);
        if (row) found.push(row);
      }
      rows.push(...found);
      table[name] = summary(found);
    }
    table.all = summary(rows);
    console.table(table);
    printWorst(rows);
  } finally {
    await Promise.all([ours.browser.close(), bare.browser.close(), served.close()]);
  }
  return 0;
}

/**
 * Measures a page's loads in alternation, and then one more with the tracer on, which would slow the others.
 * Null for a page that does not load.
 */
async function measure(
  tabs: { ours: Tab; bare: Tab },
  { origin }: Measured,
  served: Served,
  path: string,
  page: SetPage,
  rounds: number,
): Promise<Row | null> {
  const url = new URL(path, served.url).href;
  const times: { ours: Times[]; bare: Times[] } = { ours: [], bare: [] };
  try {
    // The first of each is a warm-up.
    for (let round = 0; round <= rounds; round++)
      for (const which of round % 2 ? (["bare", "ours"] as const) : (["ours", "bare"] as const)) {
        const time = await timesOf(tabs[which], url);
        if (round) times[which].push(time);
      }
    const own = await ownTaskRuns(tabs.ours.page, origin, () => tabs.ours.page.goto(url), {
      after: TRACED_AFTER_LOAD_MS,
      silent: true,
    });
    return { id: String(page.id), ours: middle(times.ours), bare: middle(times.bare), own };
  } catch (error) {
    console.error(`${page.id}: ${errorMessage(error)}`);
    return null;
  }
}

/** Measures one load of an address. */
async function timesOf(tab: Tab, url: string): Promise<Times> {
  const before = await threadTime(tab);
  await tab.page.goto(url, { waitUntil: "load", timeout: 60_000 });
  const answer: unknown = await tab.page.evaluate(TIMES);
  const after = await threadTime(tab);
  if (!Array.isArray(answer)) throw new Error("the page gave no times");
  return { load: Number(answer[0]), paint: Number(answer[1]) || Number.NaN, cpu: (after - before) * 1000 };
}

/** Returns the processor time of a tab's main thread so far, in seconds; other processes do not add to it. */
async function threadTime(tab: Tab): Promise<number> {
  const { metrics } = await tab.session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "ThreadTime")?.value ?? Number.NaN;
}

async function openTab({ browser }: Measured): Promise<Tab> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send("Performance.enable");
  return { page, session };
}

function middle(times: readonly Times[]): Times {
  const of = (which: keyof Times) =>
    quantile(
      times.map((time) => time[which]),
      0.5,
    );
  return { load: of("load"), paint: of("paint"), cpu: of("cpu") };
}

const ratios = (rows: readonly Row[], which: keyof Times) =>
  formatQuantiles(
    rows.map(({ ours, bare }) => ours[which] / bare[which]).filter((ratio) => ratio > 0),
    [0.5, 0.95],
    3,
  );
const longest = (own: readonly TaskRun[], of: "wall" | "cpu") => Math.max(0, ...own.map((run) => run[of]));

function summary(rows: readonly Row[]): Record<string, string | number> {
  const total = rows.map(({ own }) => own.reduce((sum, { cpu }) => sum + cpu, 0));
  const all = [0.5, 0.95, 1];
  return {
    pages: rows.length,
    "load ratio p50 / p95": ratios(rows, "load"),
    "first paint ratio": ratios(rows, "paint"),
    "CPU ratio": ratios(rows, "cpu"),
    "load without us, ms": formatQuantiles(
      rows.map(({ bare }) => bare.load),
      [0.5, 0.95],
      0,
    ),
    "more, ms": formatQuantiles(
      rows.map(({ ours, bare }) => ours.load - bare.load),
      [0.5, 0.95],
      1,
    ),
    "our CPU, ms p50 / p95": formatQuantiles(total, [0.5, 0.95], 1),
    "longest run, CPU ms p50 / p95 / max": formatQuantiles(
      rows.map(({ own }) => longest(own, "cpu")),
      all,
      1,
    ),
    "on the clock, ms": formatQuantiles(
      rows.map(({ own }) => longest(own, "wall")),
      all,
      1,
    ),
    [`pages over ${LONG_TASK_MS} ms, CPU / clock`]: (["cpu", "wall"] as const)
      .map((of) => rows.filter(({ own }) => longest(own, of) > LONG_TASK_MS).length)
      .join(" / "),
  };
}

/** Prints our longest tasks, with the page and what started them. */
function printWorst(rows: readonly Row[]): void {
  const runs = rows.flatMap(({ id, own }) => own.map((run) => ({ id, ...run })));
  for (const { id, cpu, wall, of } of runs.sort((a, b) => b.cpu - a.cpu).slice(0, 15))
    console.log(`${cpu.toFixed(1)} ms CPU, ${wall.toFixed(1)} ms on the clock: ${of}, ${id}`);
}
