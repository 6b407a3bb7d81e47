import type { Target } from "puppeteer-core";
import { expect } from "vitest";
import type { ChromiumDriver } from "../../../tools/browser/chromium.ts";
import { BUILDS } from "../builds.ts";
import { allowedTest, test } from "../stage.ts";
import { noticeSays, stateOf, waitUntil } from "../views.ts";

const SLUG = "donation-modal";
const GONE = noticeSays("The page has changed since it was read.");

/** Returns the extension's service worker, once it runs. */
const workerOf = (chromium: ChromiumDriver): Promise<Target> =>
  chromium.browser.waitForTarget(
    (target) => target.type() === "service_worker" && target.url().startsWith(chromium.extensionOrigin),
  );

test("a popup that is closed while it reads leaves the page to the next click", async ({ chromium, visit }) => {
  const page = await visit.open(visit.fixture(SLUG));
  for (const step of ["document.body !== null", "document.querySelector('main') !== null"]) {
    const popup = await chromium.clickToolbar(page);
    await popup.waitFor(step, 1_000);
    await popup.close();
  }
  expect(await stateOf(await visit.click(page))).toBe("facts");
});

test("a popup says so if its tab has gone on to another page", async ({ visit }) => {
  const { page, popup } = await visit.clickOn(SLUG);
  await page.evaluate("location.href = location.href.replace('donation-modal', 'german')").catch(() => null);
  await page.waitFor("document.title.length > 0 && location.href.includes('german')", 10_000);
  await popup.click("#open-reader");
  await waitUntil(popup, GONE);
  await popup.evaluate("document.querySelector('.receipt button').click()");
  await waitUntil(popup, GONE);
});

test("a page that does not answer is said to be silent, and the reader opens what was read", async ({
  chromium,
  visit,
}) => {
  const { page, popup } = await visit.clickOn(SLUG);
  await waitUntil(popup, "document.querySelector('#undo-removals') !== null");
  await page.evaluate("setTimeout(() => { const end = Date.now() + 12_000; while (Date.now() < end); })");
  await popup.evaluate("document.querySelector('#undo-removals').click()");
  await waitUntil(popup, noticeSays("The page does not answer. It may be busy: wait, or reload it."));
  await popup.click("#open-reader");
  const reader = await chromium.waitForPage("reader.html", 10_000);
  if (!reader) throw new Error("the reader did not open");
  await waitUntil(reader, "document.querySelector('article p') !== null");
  await waitUntil(page, "document.querySelector('[data-factbox-removed]') === null");
});

allowedTest("a service worker that is stopped comes back with the next message", async ({ chromium, visit }) => {
  const page = await visit.open(visit.fixture(SLUG));
  await waitUntil(page, "document.querySelector('[data-factbox-removed]') !== null");
  await (await (await workerOf(chromium)).worker())?.close();
  const again = await visit.open(visit.fixture(SLUG));
  await waitUntil(again, "document.querySelector('[data-factbox-removed]') !== null");
  const popup = await visit.click(again);
  await expect.poll(() => stateOf(popup)).toBe("facts");
  const BADGE =
    "chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id })).then((text) => text !== '')";
  await waitUntil(popup, BADGE);
});

allowedTest(
  "a page that was open when the extension is loaded again is read by the next click, and gets new receipts",
  async ({ chromium, visit }) => {
    const page = await visit.open(visit.fixture(SLUG));
    await waitUntil(page, "document.querySelector('[data-factbox-removed]') !== null");
    const id = await chromium.browser.installExtension(BUILDS.allowed);
    expect(chromium.extensionOrigin).toContain(id);
    const popup = await visit.click(page);
    await expect.poll(() => stateOf(popup)).toBe("facts");
    await waitUntil(popup, "document.querySelector('#undo-removals') !== null");
    await expect.poll(() => page.evaluate("document.querySelectorAll('[data-factbox-removed]').length > 0")).toBe(true);
    await popup.click("#undo-removals");
    await waitUntil(page, "document.querySelector('[data-factbox-removed]') === null");
  },
);
