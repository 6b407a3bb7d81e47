import { type Measured, openUntilSaid, startMeasured } from "../browser/launch-for-tracing.ts";
import { servePages } from "../serve/serve-pages.ts";
import { HOLDING } from "./load.ts";
import { AT_REST, RESTLESS, STUBBORN } from "./mutation-stress.ts";
import { ownTaskRuns, type TaskRun } from "./own-time.ts";
import { quantile } from "./quantile.ts";

/** Promised maximum processor time for one batch of changes, in milliseconds. */
const MAX_BATCH_MS = 5;
/** Promised maximum processor time in any window, in milliseconds. */
const MAX_WINDOW_CPU_MS = 200;
const WINDOW_MS = 10_000;
/** Factor for the tracer's own work and code that is not compiled yet. */
const TOLERANCE = 2;
const MAX_TRIES = 3;

/**
 * Measures what observing costs on pages that mutate without pause, and prints a table.
 * Resolves to an exit status: 1 if a promise is broken.
 */
export async function benchWatch(): Promise<number> {
  const names = Object.keys(RESTLESS);
  const pages = new Map(Object.values(RESTLESS).map((html, index) => [`/${index}`, html]));
  const served = await servePages(pages.set("/stubborn", STUBBORN), null);
  const measured = await startMeasured(HOLDING, true);
  const table: Record<string, Record<string, string | number>> = {};
  let broken = false;
  try {
    for (const [index, name] of [...names.entries(), ["stubborn", "an appeal laid again each 100 ms"] as const]) {
      const { row, kept } = await watchOn(measured, `${served.url}${index}`, index === "stubborn");
      table[name] = row;
      broken ||= !kept;
    }
  } finally {
    await Promise.all([measured.browser.close(), served.close()]);
  }
  console.table(table);
  console.log(
    [
      `promised: ${MAX_BATCH_MS} ms a batch (broken above ${MAX_BATCH_MS * TOLERANCE}),`,
      `${MAX_WINDOW_CPU_MS} ms in any 10 s, ${MAX_TRIES} tries`,
    ].join(" "),
  );
  return broken ? 1 : 0;
}

async function watchOn({ browser, origin }: Measured, url: string, isStubborn: boolean) {
  const page = await browser.newPage();
  const own = await ownTaskRuns(page, origin, () => openUntilSaid(page, url, AT_REST), {
    after: 1_000,
    silent: false,
  });
  // The first scan belongs to the load and is measured there.
  const [, ...batches] = own.filter(({ of }) => !of.startsWith("EvaluateScript"));
  const cpu = batches.map((run) => run.cpu);
  const most = mostIn(batches);
  const tries = isStubborn ? Number(await page.evaluate("tries")) : null;
  const isStillShown = isStubborn && Boolean(await page.evaluate("document.querySelector('#over').checkVisibility()"));
  await page.close();
  const longest = Math.max(0, ...cpu);
  return {
    row: {
      batches: batches.length,
      "batch p50, ms CPU": quantile([0, ...cpu], 0.5).toFixed(1),
      "longest batch": longest.toFixed(1),
      "most in 10 s": most.toFixed(1),
      ...(tries === null
        ? {}
        : { "times hidden": tries - (isStillShown ? 1 : 0), "shown at the end": String(isStillShown) }),
    },
    kept:
      longest <= MAX_BATCH_MS * TOLERANCE &&
      most <= MAX_WINDOW_CPU_MS &&
      (tries === null || (isStillShown && tries - 1 <= MAX_TRIES)),
  };
}

/** Returns the maximum processor time in any ten seconds, in milliseconds. */
function mostIn(runs: readonly TaskRun[]): number {
  return Math.max(
    0,
    ...runs.map(({ at }) =>
      runs.filter((other) => other.at >= at && other.at < at + WINDOW_MS).reduce((sum, { cpu }) => sum + cpu, 0),
    ),
  );
}
