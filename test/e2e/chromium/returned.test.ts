import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { servePages } from "../../../tools/serve/serve-pages.ts";
import { allowSite } from "../builds.ts";
import { setSiteAccess } from "../site-access.ts";
import { test } from "../stage.ts";
import { storyPage } from "../story-page.ts";
import { drawFrames } from "../views.ts";

// An appeal lies over the story once it has loaded, and over it again each time it comes back out of the browser's
// memory.
const PAGE = storyPage({
  script: `const show = () => { const one = veil(); one.innerHTML = WORDS; document.body.append(one); };
    addEventListener("load", () => setTimeout(show, 100));
    addEventListener("pageshow", (event) => { if (event.persisted) { window.returns = (window.returns ?? 0) + 1; setTimeout(show, 100); } });`,
});
const SEEN = "[...document.querySelectorAll('#over')].map((one) => one.checkVisibility())";

/** Leaves a page for another site, does something, and comes back. */
async function leaveAndReturn(page: Page, elsewhere: string, meanwhile: () => Promise<void>): Promise<void> {
  await page.goto(elsewhere);
  await meanwhile();
  await page.bringToFront();
  await page.goBack();
  await expect
    .poll(() => page.evaluate("window.returns"), { message: "out of the browser's memory" })
    .toBeGreaterThan(0);
}

test("a page that comes back is cleaned on, and left alone where its site was taken back meanwhile", async ({
  chromium,
  onTestFinished,
}) => {
  await allowSite(chromium);
  const served = await servePages(new Map([["/story", PAGE]]), null);
  onTestFinished(served.close);
  const elsewhere = `${served.url.replace("127.0.0.1", "localhost")}story`;
  const page = await chromium.browser.newPage();
  await page.goto(`${served.url}story`);
  await page.waitForFunction(`${SEEN}.join() === "false"`);
  await leaveAndReturn(page, elsewhere, async () => undefined);
  await page.waitForFunction(`${SEEN}.join() === "false,false"`);
  await leaveAndReturn(page, elsewhere, () => setSiteAccess(chromium, false));
  await page.waitForFunction(`${SEEN}.length === 3`);
  // Where the site is allowed, the third would be gone before the next frame.
  await drawFrames(page, 40);
  await expect.poll(() => page.evaluate(SEEN)).toEqual([false, false, true]);
});
