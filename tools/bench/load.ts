import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { CDPSession, Page } from "puppeteer-core";
import { errorMessage } from "../../utils/shared/values.ts";
import { type Measured, startMeasured } from "../browser/launch-for-tracing.ts";
import type { Served } from "../serve/serve.ts";
import { servePages } from "../serve/serve-pages.ts";
import { ownStretches, type Stretch } from "./own-time.ts";
import { pagesOf, type SetPage } from "./page-sets.ts";
import { quantile, spread } from "./quantile.ts";

/** The build that holds 127.0.0.1 from its install. */
export const HOLDING = fileURLToPath(new URL("../../.output/chrome-mv3-e2e", import.meta.url));

// The page's own words and styles, and nothing from anywhere: no load waits for a network.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
// A policy of the page's may not send it elsewhere before it is measured.
const LEAVES = /<meta[^>]{0,200}http-equiv=["']?refresh[^>]*>/gi;
const LONG = 50;
/** How long the page is watched after its load, in ms: by then, what comes at leisure has come. */
const AFTER = 1_500;
const TIMES = `new Promise((done) => {
  const end = performance.now() + 2000;
  (function look() {
    const { loadEventEnd = 0 } = performance.getEntriesByType("navigation")[0] ?? {};
    const paint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
    if ((loadEventEnd && paint) || performance.now() > end) done([loadEventEnd, paint]);
    else setTimeout(look, 20);
  })();
})`;

/** What one load took, in ms: to the end of its load event, to its first paint (NaN where nothing was painted), and of its main thread's processor time. */
type Times = { load: number; paint: number; cpu: number };
type Tab = { page: Page; session: CDPSession };
type Row = { id: string; ours: Times; bare: Times; own: Stretch[] };

/** Loads pages with and without Factbox in alternation, on a site that is allowed, and prints what it costs; resolves to an exit status. */
export async function benchLoad(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { every: { type: "string", default: "1" }, rounds: { type: "string", default: "5" } },
  });
  const sets = pagesOf(positionals, Number(values.every));
  const pages = sets.flatMap(({ pages }) => pages);
  const paths = new Map(pages.map((page, index) => [page, `/${index}${new URL(page.url).pathname}`]));
  const served = await servePages(
    new Map(pages.map((page) => [paths.get(page) ?? "", page.html.replace(LEAVES, "")])),
    POLICY,
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
        const row = await measure(tabs, ours, served, paths.get(page) ?? "/", page, Number(values.rounds));
        if (row) found.push(row);
      }
      rows.push(...found);
      table[name] = summary(found);
    }
    table.all = summary(rows);
    console.table(table);
    tellWorst(rows);
  } finally {
    await Promise.all([ours.browser.close(), bare.browser.close(), served.close()]);
  }
  return 0;
}

/** One page's loads in alternation, then one more with the tracer on: it would slow what is timed. Null for a page that does not load. */
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
    // The first of each is for the machine to get warm.
    for (let round = 0; round <= rounds; round++)
      for (const which of round % 2 ? (["bare", "ours"] as const) : (["ours", "bare"] as const)) {
        const time = await timesOf(tabs[which], url);
        if (round) times[which].push(time);
      }
    const own = await ownStretches(tabs.ours.page, origin, () => tabs.ours.page.goto(url), {
      after: AFTER,
      silent: true,
    });
    return { id: String(page.id), ours: middle(times.ours), bare: middle(times.bare), own };
  } catch (error) {
    console.error(`${page.id}: ${errorMessage(error)}`);
    return null;
  }
}

/** What one load of an address takes. */
async function timesOf(tab: Tab, url: string): Promise<Times> {
  const before = await threadTime(tab);
  await tab.page.goto(url, { waitUntil: "load", timeout: 60_000 });
  const answer: unknown = await tab.page.evaluate(TIMES);
  const after = await threadTime(tab);
  if (!Array.isArray(answer)) throw new Error("the page gave no times");
  return { load: Number(answer[0]), paint: Number(answer[1]) || Number.NaN, cpu: (after - before) * 1000 };
}

/** The processor time that a tab's main thread has used by now, in seconds: a busy machine makes it no longer. */
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
  spread(
    rows.map(({ ours, bare }) => ours[which] / bare[which]).filter((ratio) => ratio > 0),
    [0.5, 0.95],
    3,
  );
const longest = (own: readonly Stretch[], of: "wall" | "cpu") => Math.max(0, ...own.map((stretch) => stretch[of]));

function summary(rows: readonly Row[]): Record<string, string | number> {
  const total = rows.map(({ own }) => own.reduce((sum, { cpu }) => sum + cpu, 0));
  const all = [0.5, 0.95, 1];
  return {
    pages: rows.length,
    "load ratio p50 / p95": ratios(rows, "load"),
    "first paint ratio": ratios(rows, "paint"),
    "CPU ratio": ratios(rows, "cpu"),
    "load without us, ms": spread(
      rows.map(({ bare }) => bare.load),
      [0.5, 0.95],
      0,
    ),
    "more, ms": spread(
      rows.map(({ ours, bare }) => ours.load - bare.load),
      [0.5, 0.95],
      1,
    ),
    "our CPU, ms p50 / p95": spread(total, [0.5, 0.95], 1),
    "longest stretch, CPU ms p50 / p95 / max": spread(
      rows.map(({ own }) => longest(own, "cpu")),
      all,
      1,
    ),
    "on the clock, ms": spread(
      rows.map(({ own }) => longest(own, "wall")),
      all,
      1,
    ),
    [`pages over ${LONG} ms, CPU / clock`]: (["cpu", "wall"] as const)
      .map((of) => rows.filter(({ own }) => longest(own, of) > LONG).length)
      .join(" / "),
  };
}

/** The pages on which we are longest at a stretch, with what began it. */
function tellWorst(rows: readonly Row[]): void {
  const stretches = rows.flatMap(({ id, own }) => own.map((stretch) => ({ id, ...stretch })));
  for (const { id, cpu, wall, of } of stretches.sort((a, b) => b.cpu - a.cpu).slice(0, 15))
    console.log(`${cpu.toFixed(1)} ms CPU, ${wall.toFixed(1)} ms on the clock: ${of}, ${id}`);
}
