import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import type { ChromiumDriver } from "../../../tools/browser/chromium.ts";
import { until } from "../../../tools/browser/waiting.ts";
import { allowedTest } from "../stage.ts";
import { stopAt, tabAt } from "../tabs.ts";
import { hasState, MARKS, waitUntil } from "../views.ts";
import { PATIENCE } from "../visit.ts";

const SLUG = "donation-modal";
/** JavaScript of the extension's own pages: the words on the toolbar button in each tab. */
const BADGES =
  "chrome.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id }))))";
/**
 * Stops the extension's service worker, as the browser does after half a minute without work. One of its pages starts
 * it first: a stop of a worker that does not run would hit the next that starts.
 */
async function stopWorker({ browser, extensionOrigin }: ChromiumDriver, own: Page): Promise<void> {
  const runs = () =>
    browser.targets().some((one) => one.type() === "service_worker" && one.url().startsWith(extensionOrigin));
  await own.evaluate("chrome.runtime.sendMessage({}).then(() => null, () => null)");
  expect(await until(PATIENCE, async () => runs() || null)).toBe(true);
  const session = await own.createCDPSession();
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  expect(await until(PATIENCE, async () => !runs() || null)).toBe(true);
  await session.detach();
}

allowedTest(
  "nothing is missed if the worker is stopped before a badge, a reading, a jump to a fact or an undo",
  async ({ chromium, visit }) => {
    const own = await visit.openOwn("options.html");
    const settings = await tabAt(chromium, "options.html");
    await stopWorker(chromium, settings);
    const page = await visit.open(visit.fixture(SLUG));
    const tab = await tabAt(chromium, SLUG);
    await waitUntil(own, `${BADGES}.then((badges) => badges.includes("4"))`);

    const reading = await stopAt(tab, "distill.js");
    const popup = await chromium.clickToolbar(page);
    await reading.stopped;
    await stopWorker(chromium, settings);
    await reading.goOn();
    await waitUntil(popup, hasState("facts"));

    await stopWorker(chromium, settings);
    await popup.evaluate("document.querySelector('.panel .fact').click()");
    await waitUntil(page, "scrollY > 0");

    await stopWorker(chromium, settings);
    await popup.evaluate("document.querySelector('#undo-removals').click()");
    await waitUntil(popup, "document.querySelector('#redo-removals') !== null");
    await waitUntil(page, `document.querySelector("${MARKS}") === null`);
    await waitUntil(popup, `${BADGES}.then((badges) => badges.join("") === "")`);
  },
);
