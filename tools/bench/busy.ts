import { type ChildProcess, spawn } from "node:child_process";
import type { Page } from "puppeteer-core";
import { floats, UNITS } from "../../test/appeals/unit.ts";
import { unitPages } from "../../test/appeals/unit-pages.ts";
import { startMeasured } from "../browser/launch-for-tracing.ts";
import { servePages } from "../serve/serve-pages.ts";
import type { CommandArguments } from "./commands.ts";
import { HOLDING } from "./load.ts";
import { formatQuantiles } from "./quantile.ts";

const DEFAULT_LOOPS = 3;
const PATIENCE_MS = 15_000;
const SLOW_MS = 1_000;
const LOOP = "for (;;);";

/**
 * Records in a page, before its own scripts, how long its overlay is seen: from the first frame that shows it to the
 * first that does not. `window.seenMs` is null while it is seen, and 0 where no frame shows it.
 */
const RECORDER = `{
  let first = null, waited = 0;
  window.seenMs = undefined;
  const isSeen = () => [...document.querySelectorAll("[data-gold]")].some((element) => element.checkVisibility({ visibilityProperty: true }));
  (function look(now) {
    const seen = isSeen();
    if (seen && first === null) { first = now; window.seenMs = null; }
    if (!seen && first !== null && window.seenMs === null) window.seenMs = now - first;
    if (document.querySelector("[data-gold]") && first === null && ++waited > 30) window.seenMs = 0;
    requestAnimationFrame(look);
  })(performance.now());
}`;

/**
 * Opens the hand-built overlays on an allowed site, beside processes that never rest, and prints how long each is seen.
 * The argument is the number of such processes. Resolves to 1 if an overlay of those that are found is seen for longer
 * than a second, and to 2 for a wrong argument.
 */
export async function benchBusy({
  positionals: [loops = String(DEFAULT_LOOPS)],
  every,
}: CommandArguments): Promise<number> {
  if (!/^\d+$/.test(loops)) {
    console.error(`The number of processes is a whole number, not ${loops}.`);
    return 2;
  }
  const floating = unitPages(
    UNITS.filter(({ shape }) => floats(shape)),
    "own",
  );
  const pages = floating.filter((_, index) => index % every === 0);
  const served = await servePages(new Map(pages.map(({ path, html }) => [`/${encodeURI(path)}`, html])), null);
  const { browser } = await startMeasured(HOLDING, true);
  const busy = Array.from({ length: Number(loops) }, startLoop);
  const seen: { path: string; ms: number }[] = [];
  try {
    const tab = await browser.newPage();
    await tab.evaluateOnNewDocument(RECORDER);
    for (const { path } of pages) {
      const ms = await seenOn(tab, `${served.url}${encodeURI(path)}`);
      if (ms === null) console.log(`stays: ${path}`);
      else seen.push({ path, ms });
    }
  } finally {
    for (const process of busy) process.kill();
    await browser.close();
    await served.close();
  }
  const slow = seen.filter(({ ms }) => ms > SLOW_MS);
  for (const { path, ms } of slow) console.log(`seen for ${ms.toFixed(0)} ms: ${path}`);
  const times = seen.map(({ ms }) => ms);
  console.log(
    `${seen.length} overlays, ${times.filter((ms) => ms === 0).length} never painted; ${loops} busy processes`,
  );
  console.log(
    `seen for p50 / p95 / max: ${formatQuantiles(times, [0.5, 0.95, 1], 0)} ms; over a second: ${slow.length}`,
  );
  return slow.length ? 1 : 0;
}

/** Returns how long an overlay is seen on a page, in milliseconds; null if it stays. */
async function seenOn(tab: Page, url: string): Promise<number | null> {
  await tab.goto(url, { waitUntil: "load" });
  try {
    await tab.waitForFunction("typeof window.seenMs === 'number'", { timeout: PATIENCE_MS });
  } catch {
    return null;
  }
  return Number(await tab.evaluate("window.seenMs"));
}

const startLoop = (): ChildProcess => spawn(process.execPath, ["-e", LOOP], { stdio: "ignore" });
