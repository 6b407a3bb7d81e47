import type { Browser } from "puppeteer-core";
import { describe, expect } from "vitest";
import { openUntilSaid } from "../../../tools/browser/launch-for-tracing.ts";
import type { Served } from "../../../tools/serve/serve.ts";
import { servePages } from "../../../tools/serve/serve-pages.ts";
import { allowSite } from "../builds.ts";
import { framesInMagenta, framesOf } from "../frames.ts";
import { afterLoad, FADED, lateAppeals, SETTLED } from "../late-appeals.ts";
import { test } from "../stage.ts";
import { APPEAL_WORDS, storyPage } from "../story-page.ts";
import { drawFrames } from "../views.ts";

// What is seen as one frame begins and as the next does was painted between them: this misses no frame on a busy
// machine, as pictures may.
const WATCH = `window.framesSeen = 0; let was = false;
  (function look() {
    const one = document.querySelector("#over");
    const is = Boolean(one?.checkVisibility({ visibilityProperty: true })) && getComputedStyle(one).opacity > 0.1;
    if (is && was) window.framesSeen++;
    was = is;
    requestAnimationFrame(look);
  })();`;

const WAYS = lateAppeals(WATCH);

const STEADY = {
  plain: storyPage({ script: afterLoad(WATCH, "") }),
  "an appeal in the text": storyPage({
    before: `<aside class="box">${APPEAL_WORDS}</aside>`,
    script: afterLoad(WATCH, ""),
  }),
  "a page that shifts by itself": storyPage({
    script: afterLoad(
      WATCH,
      "const ad = document.createElement('div'); ad.style.height = '120px'; document.querySelector('h1').before(ad);",
    ),
  }),
} as const;

/** JavaScript for the performance entries of a kind, as numbers. A mark that is made later is heard later. */
const entriesOf = (type: string) => `new Promise((done) => {
  const found = [];
  new PerformanceObserver((list) => { found.push(...list.getEntries().map(({ value, startTime }) => value ?? startTime)); }).observe({ type: "${type}", buffered: true });
  new PerformanceObserver(() => done(found)).observe({ type: "mark" });
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("asked")));
})`;
const entriesIn = (answer: unknown): unknown[] => (Array.isArray(answer) ? answer : []);

let served: Served;

test.beforeAll(async ({ chromium }) => {
  await allowSite(chromium);
  const pages = Object.entries({ ...WAYS, ...STEADY });
  served = await servePages(new Map(pages.map(([name, html]) => [pathOf(name), html])), null);
});

test.afterAll(() => served?.close());

const pathOf = (name: string) => `/${encodeURIComponent(name)}`;

/** A page's address: on the site that is allowed, or under this machine's other name, which is not. */
const addressOf = (name: string, allowed: boolean) =>
  new URL(pathOf(name), allowed ? served.url : served.url.replace("127.0.0.1", "localhost")).href;

describe.each(Object.keys(WAYS))("an appeal that is %s after the load", (way) => {
  test("where the site is allowed, is in no painted frame", async ({ chromium }) => {
    expect(await sightOf(chromium.browser, way, true)).toEqual({
      inMagenta: 0,
      painted: 0,
      framesSeen: 0,
      standing: false,
    });
  });

  test("where the site is not allowed, is in a painted frame", async ({ chromium }) => {
    const { inMagenta, painted, framesSeen, standing } = await sightOf(chromium.browser, way, false);
    expect(standing).toBe(true);
    expect(inMagenta).toBeGreaterThan(0);
    expect(framesSeen).toBeGreaterThan(0);
    // Of what begins to be painted without any opacity, the browser tells no first paint; the frames do.
    expect(painted > 0).toBe(way !== FADED);
  });
});

/**
 * How an appeal was seen: frames in its colour, first paints that the browser reports, frames between which it
 * stood, and whether it stands.
 */
async function sightOf(browser: Browser, way: string, allowed: boolean) {
  const page = await browser.newPage();
  try {
    const frames = await framesOf(page, async () => {
      await openUntilSaid(page, addressOf(way, allowed), SETTLED);
      await drawFrames(page, 6);
      // Where nothing changes the browser sends no further frame; this one shows that the recording still runs.
      await page.evaluate("document.documentElement.style.borderTop = '3px solid gray'");
      await drawFrames(page, 6);
    });
    expect(frames.length).toBeGreaterThan(1);
    return {
      inMagenta: await framesInMagenta(browser, frames),
      painted: entriesIn(await page.evaluate(entriesOf("element"))).length,
      framesSeen: Number(await page.evaluate("framesSeen")),
      standing: await page.evaluate("document.querySelector('#over').checkVisibility({ opacityProperty: true })"),
    };
  } finally {
    await page.close();
  }
}

test.for(Object.keys(STEADY))(
  "the layout of a page without an overlay shifts as much as without us: %s",
  async (name, { chromium }) => {
    const shifts: unknown[][] = [];
    for (const allowed of [false, true]) {
      const page = await chromium.browser.newPage();
      await openUntilSaid(page, addressOf(name, allowed), SETTLED);
      shifts.push(entriesIn(await page.evaluate(entriesOf("layout-shift"))));
      await page.close();
    }
    expect(shifts[1]).toEqual(shifts[0]);
    expect(shifts[0]).toHaveLength(name === "a page that shifts by itself" ? 1 : 0);
  },
);
