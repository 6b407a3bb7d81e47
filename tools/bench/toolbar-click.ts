import type { Browser, Extension, Page } from "puppeteer-core";

/** How long a page or a popup may take, in milliseconds. */
export const PATIENCE_MS = 60_000;

/** How long a popup stays open once it is painted, in milliseconds. */
const LOOK_MS = 500;

/** JavaScript: matches the states in which a popup shows no facts and reads no further. */
export const WITHOUT_FACTS = "/^(?:not-an-article|closed-page|failed|engine-failed)$/";

// A popup sets this mark once what it shows is painted.
const PAINTED = `new Promise((done) => {
  (function look() {
    const [painted] = performance.getEntriesByName("factbox-painted");
    const { state = "" } = document.querySelector("main")?.dataset ?? {};
    if (painted) done({ state, start: performance.timeOrigin, painted: performance.timeOrigin + painted.startTime });
    else if (${WITHOUT_FACTS}.test(state)) done({ state, start: 0, painted: 0 });
    else setTimeout(look, 5);
  })();
})`;

/** Times until the facts are painted, from a click and from the popup's start, in milliseconds; `heap` is in bytes. */
export type Click = { fromClick: number; fromStart: number; heap: number };

/** Clicks the toolbar button on a tab and closes the popup once it is painted; `heap` is what it holds then. */
export async function clickToolbar(
  browser: Browser,
  extension: Extension,
  tab: Page,
): Promise<Click | { state: string }> {
  await tab.bringToFront();
  const appeared = browser.waitForTarget((target) => target.url().endsWith("/popup.html"), { timeout: PATIENCE_MS });
  const clickedAt = performance.timeOrigin + performance.now();
  await extension.triggerAction(tab);
  const popup = await (await appeared).asPage();
  const { state, start, painted } = Object(await popup.evaluate(PAINTED));
  const heap = await heapOf(popup);
  // A reader looks at the facts, and Factbox keeps them meanwhile for the next click.
  await new Promise((done) => setTimeout(done, LOOK_MS));
  const closed = new Promise<void>((done) => popup.once("close", () => done()));
  await popup.evaluate("window.close()").catch(() => undefined);
  await closed;
  if (!painted) return { state: String(state) };
  return { fromClick: Number(painted) - clickedAt, fromStart: Number(painted) - Number(start), heap };
}

/** Returns how many bytes a page's scripts hold, after what they no longer need is collected. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send("HeapProfiler.collectGarbage");
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  await session.detach();
  return metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? Number.NaN;
}
