import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { ownTaskRuns } from "../../../tools/bench/own-time.ts";
import type { ChromiumDriver } from "../../../tools/browser/chromium.ts";
import { until } from "../../../tools/browser/waiting.ts";
import type { Served } from "../../../tools/serve/serve.ts";
import { servePages } from "../../../tools/serve/serve-pages.ts";
import { allowSite, BUILDS } from "../builds.ts";
import { presenceOf } from "../presence.ts";
import { setSiteAccess } from "../site-access.ts";
import { test } from "../stage.ts";
import { storyPage } from "../story-page.ts";
import { drawFrames } from "../views.ts";
import { PATIENCE } from "../visit.ts";

// The page itself lays an appeal over the story, and another one whenever its address gets another end.
const PAGE = storyPage({
  script: `const show = () => { const one = veil(); one.innerHTML = WORDS; document.body.append(one); };
    addEventListener("load", () => setTimeout(show, 100)); addEventListener("hashchange", show);`,
});
const SEEN = "[...document.querySelectorAll('#over')].map((one) => one.checkVisibility())";
const NOTHING = { worlds: 0, scripts: 0, sheets: 0 };
/**
 * In so many frames we have long seen an appeal, where we are: before it is painted, and once more when the page is
 * at rest.
 */
const FRAMES = 40;

const countAppeals = async (page: Page) => Number(await page.evaluate(`${SEEN}.length`));

/** Has the page lay another appeal over its story, and waits until we would have seen it. */
async function layAppeal(page: Page): Promise<void> {
  const count = await countAppeals(page);
  await page.evaluate("location.hash += 'x'; 0");
  await page.waitForFunction(`${SEEN}.length > ${count}`);
  await drawFrames(page, FRAMES);
}

let served: Served;

test.beforeAll(async () => {
  served = await servePages(new Map([["/story", PAGE]]), null);
});

test.afterAll(() => served?.close());

/** What there is of us in a page that lays an appeal over its story, and whether the appeals are seen. */
async function visit({ browser, extensionOrigin }: ChromiumDriver, url: string) {
  const page = await browser.newPage();
  const found = await presenceOf(page, url, extensionOrigin, async () => {
    await page.waitForFunction(`${SEEN}.length === 1`);
    await drawFrames(page, FRAMES);
  });
  const seen = await page.evaluate(SEEN);
  await page.close();
  return { found, seen };
}

test("as it is installed, no code and no style of ours is in any page", async ({ chromium }) => {
  await chromium.reset(BUILDS.chromium);
  expect(await visit(chromium, `${served.url}story`)).toEqual({ found: NOTHING, seen: [true] });
});

test("where one site is allowed, we are in its pages, and in no other site's", async ({ chromium }) => {
  await allowSite(chromium);
  const allowed = await visit(chromium, `${served.url}story`);
  expect(allowed.found.worlds).toBeGreaterThan(0);
  expect(allowed.found.scripts).toBeGreaterThan(0);
  expect(allowed.found.sheets).toBeGreaterThan(0);
  expect(allowed.seen).toEqual([false]);
  const other = served.url.replace("127.0.0.1", "localhost");
  expect(await visit(chromium, `${other}story`)).toEqual({ found: NOTHING, seen: [true] });
});

test("once the browser's settings take a site back, its open pages are left and later ones not entered", async ({
  chromium,
}) => {
  await allowSite(chromium);
  const { browser, extensionOrigin } = chromium;
  const page = await browser.newPage();
  const workWhile = (use: () => Promise<unknown>) =>
    ownTaskRuns(page, extensionOrigin, use, { after: 0, silent: false });
  const before = await workWhile(async () => {
    await page.goto(`${served.url}story`);
    await page.waitForFunction(`${SEEN}.join() === "false"`);
  });
  expect(before.length).toBeGreaterThan(0);
  await setSiteAccess(chromium, false);
  await page.bringToFront();
  // That it is over is heard by a script of ours, too: the last that runs.
  const isLeft = async () => (await workWhile(() => layAppeal(page))).length === 0;
  expect(await until(PATIENCE, isLeft)).toBe(true);
  await expect.poll(() => page.evaluate(`${SEEN}.at(-1)`)).toBe(true);
  await page.close();
  expect(await visit(chromium, `${served.url}story`)).toEqual({ found: NOTHING, seen: [true] });
  await setSiteAccess(chromium, true);
  expect((await visit(chromium, `${served.url}story`)).found.scripts).toBeGreaterThan(0);
});
