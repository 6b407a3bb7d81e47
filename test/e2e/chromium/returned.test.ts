import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Measured, startMeasured } from "../../tools/browser/launch-for-tracing.ts";
import type { Served } from "../../tools/serve/serve.ts";
import { servePages } from "../../tools/serve/serve-pages.ts";
import { ROOT } from "../support/source-files.ts";
import { BUILDS } from "./setup.ts";
import { setSiteAccess } from "./site-access.ts";
import { storyPage } from "./story-page.ts";

// An appeal lies over the story once it has loaded, and over it again each time it comes back out of the browser's memory.
const PAGE = storyPage({
  script: `const show = () => { const one = veil(); one.innerHTML = WORDS; document.body.append(one); };
    addEventListener("load", () => setTimeout(show, 100));
    addEventListener("pageshow", (event) => { if (event.persisted) { window.returns = (window.returns ?? 0) + 1; setTimeout(show, 100); } });`,
});
const SEEN = "[...document.querySelectorAll('#over')].map((one) => one.checkVisibility())";
const LONG_ENOUGH = 1_000;

let served: Served;
let measured: Measured;

beforeAll(async () => {
  served = await servePages(new Map([["/story", PAGE]]), null);
  measured = await startMeasured(join(ROOT, ".output", BUILDS["chromium e2e"]), true);
});

afterAll(async () => {
  await measured?.browser.close();
  await served?.close();
});

/** Leaves a page for another site, does something, and comes back; what is seen of its appeals then. */
async function leaveAndReturn(page: Page, meanwhile: () => Promise<void>): Promise<unknown> {
  await page.goto(`${served.url.replace("127.0.0.1", "localhost")}story`);
  await meanwhile();
  await page.bringToFront();
  await page.goBack();
  expect(await page.evaluate("window.returns"), "out of the browser's memory").toBeGreaterThan(0);
  await pause(LONG_ENOUGH);
  return page.evaluate(SEEN);
}

test("a page that comes back is cleaned on, and left alone where its site was taken back meanwhile", async () => {
  const page = await measured.browser.newPage();
  await page.goto(`${served.url}story`);
  await page.waitForFunction(`${SEEN}.join() === "false"`);
  expect(await leaveAndReturn(page, async () => undefined)).toEqual([false, false]);
  expect(await leaveAndReturn(page, () => setSiteAccess(measured, false))).toEqual([false, false, true]);
  await page.close();
});
