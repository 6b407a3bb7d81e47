import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ownStretches } from "../../tools/bench/own-time.ts";
import { type Measured, startMeasured } from "../../tools/browser/launch-for-tracing.ts";
import type { Served } from "../../tools/serve/serve.ts";
import { servePages } from "../../tools/serve/serve-pages.ts";
import { ROOT } from "../support/source-files.ts";
import { presenceOf } from "./presence.ts";
import { BUILDS } from "./setup.ts";
import { setSiteAccess } from "./site-access.ts";
import { storyPage } from "./story-page.ts";

// The page itself lays an appeal over the story, and another one whenever its address gets another end.
const PAGE = storyPage({
  script: `const show = () => { const one = veil(); one.innerHTML = WORDS; document.body.append(one); };
    addEventListener("load", () => setTimeout(show, 100)); addEventListener("hashchange", show);`,
});
const SEEN = "[...document.querySelectorAll('#over')].map((one) => one.checkVisibility())";
const NOTHING = { worlds: 0, scripts: 0, sheets: 0 };

const anotherAppeal = (page: Page) => page.evaluate("location.hash += 'x'; 0");
const seenAppeals = (page: Page, count: number) => page.waitForFunction(`${SEEN}.length === ${count}`);

let served: Served;

beforeAll(async () => {
  served = await servePages(new Map([["/story", PAGE]]), null);
});

afterAll(() => served?.close());

/** What there is of us in a page that lays an appeal over its story, and whether the appeals are seen. */
async function visit({ browser, origin }: Measured, url: string) {
  const page = await browser.newPage();
  const found = await presenceOf(page, url, origin, async () => {
    await seenAppeals(page, 1);
    await pause(400);
  });
  const seen = await page.evaluate(SEEN);
  await page.close();
  return { found, seen };
}

test("as it is installed, no code and no style of ours is in any page", async () => {
  const plain = await startMeasured(join(ROOT, ".output", BUILDS.chromium), false);
  try {
    expect(await visit(plain, `${served.url}story`)).toEqual({ found: NOTHING, seen: [true] });
  } finally {
    await plain.browser.close();
  }
});

const HEARD = 400;

describe("where one site is allowed", () => {
  let measured: Measured;

  beforeAll(async () => {
    measured = await startMeasured(join(ROOT, ".output", BUILDS["chromium e2e"]), true);
  });

  afterAll(() => measured?.browser.close());

  test("we are in its pages, and in no other site's", async () => {
    const allowed = await visit(measured, `${served.url}story`);
    expect(allowed.found.worlds).toBeGreaterThan(0);
    expect(allowed.found.scripts).toBeGreaterThan(0);
    expect(allowed.found.sheets).toBeGreaterThan(0);
    expect(allowed.seen).toEqual([false]);
    const other = served.url.replace("127.0.0.1", "localhost");
    expect(await visit(measured, `${other}story`)).toEqual({ found: NOTHING, seen: [true] });
  });

  test("once the browser's settings take it back, open pages are left at once and later ones not entered", async () => {
    const { browser, origin } = measured;
    const page = await browser.newPage();
    const before = await ownStretches(page, origin, () => page.goto(`${served.url}story`), {
      after: 600,
      silent: false,
    });
    expect(before.length).toBeGreaterThan(0);
    await setSiteAccess(measured, false);
    await page.bringToFront();
    // That it is over is heard by a script of ours, too: the last that runs.
    await new Promise((done) => setTimeout(done, HEARD));
    const during = await ownStretches(page, origin, () => anotherAppeal(page), { after: 600, silent: false });
    expect(await page.evaluate(SEEN)).toHaveLength(2);
    expect(Object(await page.evaluate(SEEN))[1]).toBe(true);
    expect(during).toEqual([]);
    await page.close();
    expect(await visit(measured, `${served.url}story`)).toEqual({ found: NOTHING, seen: [true] });
    await setSiteAccess(measured, true);
    expect((await visit(measured, `${served.url}story`)).found.scripts).toBeGreaterThan(0);
  });
});
