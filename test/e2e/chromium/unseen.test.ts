import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Measured, openUntilSaid, startMeasured } from "../../tools/browser/launch-for-tracing.ts";
import type { Served } from "../../tools/serve/serve.ts";
import { servePages } from "../../tools/serve/serve-pages.ts";
import { ROOT } from "../support/source-files.ts";
import { framesInMagenta, framesOf } from "./frames.ts";
import { BUILDS } from "./setup.ts";
import { APPEAL_WORDS, storyPage } from "./story-page.ts";

const AFTER_LOAD = 300;
/** The page's word that its appeal has long stood: a slow machine gives it late. */
const SETTLED = "settled";

// What is seen as one frame begins and as the next does was painted between them: this misses no frame on a busy machine, as pictures may.
const WATCH = `window.framesSeen = 0; let was = false;
  (function look() {
    const one = document.querySelector("#over");
    const is = Boolean(one?.checkVisibility({ visibilityProperty: true })) && getComputedStyle(one).opacity > 0.1;
    if (is && was) window.framesSeen++;
    was = is;
    requestAnimationFrame(look);
  })();`;

const afterLoad = (code: string) => `${WATCH} addEventListener("load", () => setTimeout(() => { ${code}
  setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => console.log("${SETTLED}"))), 600); }, ${AFTER_LOAD}));`;

const FADED = "faded in over 300 ms";
const WAYS = {
  "inserted complete": storyPage({
    script: afterLoad("const one = veil(); one.innerHTML = WORDS; document.body.append(one);"),
  }),
  // Until it has words, an empty dialog may be anything.
  "inserted as an empty dialog, filled and shown a tenth of a second later": storyPage({
    script: afterLoad(`const one = veil(); one.setAttribute("role", "dialog"); one.setAttribute("aria-modal", "true");
      one.style.visibility = "hidden"; document.body.append(one);
      setTimeout(() => { one.innerHTML = WORDS; one.style.visibility = ""; }, 100);`),
  }),
  "shown by a class": storyPage({
    style: ".veil { display: none } .veil.open { display: block }",
    script: `const one = veil(); one.innerHTML = WORDS; document.body.append(one); ${afterLoad("one.classList.add('open');")}`,
  }),
  [FADED]: storyPage({
    style: ".veil { opacity: 0; transition: opacity 300ms } .veil.in { opacity: 1 }",
    script: afterLoad(`const one = veil(); one.innerHTML = WORDS; document.body.append(one);
      requestAnimationFrame(() => requestAnimationFrame(() => one.classList.add("in")));`),
  }),
} as const;

const STEADY = {
  plain: storyPage({}),
  "an appeal in the text": storyPage({ before: `<aside class="box">${APPEAL_WORDS}</aside>` }),
  "a page that shifts by itself": storyPage({
    script: afterLoad(
      "const ad = document.createElement('div'); ad.style.height = '120px'; document.querySelector('h1').before(ad);",
    ),
  }),
} as const;

const PAINTED = `new Promise((done) => { let seen = 0;
  new PerformanceObserver((list) => { seen += list.getEntries().length; }).observe({ type: "element", buffered: true });
  setTimeout(() => done(seen), 50); })`;
const SHIFTS = `new Promise((done) => { const shifts = [];
  new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done(shifts), 50); })`;

let served: Served;
let measured: Measured;

beforeAll(async () => {
  const pages = Object.entries({ ...WAYS, ...STEADY });
  served = await servePages(new Map(pages.map(([name, html]) => [pathOf(name), html])), null);
  measured = await startMeasured(join(ROOT, ".output", BUILDS["chromium e2e"]), true);
});

afterAll(async () => {
  await measured?.browser.close();
  await served?.close();
});

const pathOf = (name: string) => `/${encodeURIComponent(name)}`;

/** A page's address: on the site that is allowed, or under this machine's other name, which is not. */
const addressOf = (name: string, allowed: boolean) =>
  new URL(pathOf(name), allowed ? served.url : served.url.replace("127.0.0.1", "localhost")).href;

describe.each(Object.keys(WAYS))("an appeal that is %s after the load", (way) => {
  test.each([
    [true, "no"],
    [false, "a"],
  ])("where the site is allowed (%s), is in %s painted frame", async (allowed) => {
    const page = await measured.browser.newPage();
    const frames = await framesOf(page, () => openUntilSaid(page, addressOf(way, allowed), SETTLED), 100);
    const inMagenta = await framesInMagenta(measured.browser, frames);
    const painted = Number(await page.evaluate(PAINTED));
    const framesSeen = Number(await page.evaluate("framesSeen"));
    const standing = await page.evaluate("document.querySelector('#over').checkVisibility({ opacityProperty: true })");
    await page.close();
    expect(frames.length).toBeGreaterThan(1);
    if (allowed)
      expect({ inMagenta, painted, framesSeen, standing }).toEqual({
        inMagenta: 0,
        painted: 0,
        framesSeen: 0,
        standing: false,
      });
    else {
      expect(standing).toBe(true);
      expect(inMagenta).toBeGreaterThan(0);
      expect(framesSeen).toBeGreaterThan(0);
      // Of what begins to be painted without any opacity, the browser tells no first paint; the frames do.
      expect(painted > 0).toBe(way !== FADED);
    }
  });
});

test.each(Object.keys(STEADY))(
  "the layout of a page without an overlay shifts as much as without us: %s",
  async (name) => {
    const shifts: unknown[] = [];
    for (const allowed of [false, true]) {
      const page = await measured.browser.newPage();
      await page.goto(addressOf(name, allowed));
      await page.waitForFunction("performance.now() > 1200");
      shifts.push(await page.evaluate(SHIFTS));
      await page.close();
    }
    expect(shifts[1]).toEqual(shifts[0]);
    expect(shifts[0]).toHaveLength(name === "a page that shifts by itself" ? 1 : 0);
  },
);
