import { type Measured, openUntilSaid, startMeasured } from "../browser/launch-for-tracing.ts";
import { servePages } from "../serve/serve-pages.ts";
import { HOLDING } from "./load.ts";
import { AT_REST, RESTLESS, STUBBORN } from "./mutation-stress.ts";
import { ownStretches, type Stretch } from "./own-time.ts";
import { quantile } from "./quantile.ts";

/** What is promised, in ms of processor time: for what one change of a page brings about, and for any ten seconds. */
const BATCH = 5;
const WINDOW = 200;
/** How much longer a stretch may be for the tracer's own work and a cold engine. */
const TOLERANCE = 2;
const TRIES = 3;
const SPAN = 10_000;

/** Watches the watch on pages that change without end, and prints what it costs; resolves to an exit status, 1 where a promise is broken. */
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
    `promised: ${BATCH} ms a batch (told as broken above ${BATCH * TOLERANCE}), ${WINDOW} ms in any 10 s, ${TRIES} tries`,
  );
  return broken ? 1 : 0;
}

async function watchOn({ browser, origin }: Measured, url: string, isStubborn: boolean) {
  const page = await browser.newPage();
  const own = await ownStretches(page, origin, () => openUntilSaid(page, url, AT_REST), {
    after: 1_000,
    silent: false,
  });
  // The first look at a page is the load's, and counted there; what follows is the watch's.
  const [, ...batches] = own.filter(({ of }) => !of.startsWith("EvaluateScript"));
  const cpu = batches.map((stretch) => stretch.cpu);
  const most = mostIn(batches);
  const tries = isStubborn ? Number(await page.evaluate("tries")) : null;
  const stands = isStubborn && Boolean(await page.evaluate("document.querySelector('#over').checkVisibility()"));
  await page.close();
  const longest = Math.max(0, ...cpu);
  return {
    row: {
      batches: batches.length,
      "batch p50, ms CPU": quantile([0, ...cpu], 0.5).toFixed(1),
      "longest batch": longest.toFixed(1),
      "most in 10 s": most.toFixed(1),
      ...(tries === null ? {} : { "times hidden": tries - (stands ? 1 : 0), "stands at the end": String(stands) }),
    },
    kept: longest <= BATCH * TOLERANCE && most <= WINDOW && (tries === null || (stands && tries - 1 <= TRIES)),
  };
}

/** The most processor time that any ten seconds hold, in ms. */
function mostIn(stretches: readonly Stretch[]): number {
  return Math.max(
    0,
    ...stretches.map(({ at }) =>
      stretches.filter((other) => other.at >= at && other.at < at + SPAN).reduce((sum, { cpu }) => sum + cpu, 0),
    ),
  );
}
