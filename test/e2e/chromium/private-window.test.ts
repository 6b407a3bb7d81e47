import { expect } from "vitest";
import { ANOTHER } from "../allowed-pages.ts";
import { openPrivate, STORED } from "../private-window.ts";
import { IS_SHOWN } from "../readers.ts";
import { setAccess, setSiteAccess } from "../site-access.ts";
import { allowedTest, test } from "../stage.ts";
import { drawFrames, isSeen, reload, stateOf, waitUntil } from "../views.ts";

const SLUG = "donation-modal";
const ADDRESSES = "chrome.tabs.query({}).then((tabs) => tabs.map(({ url }) => url).join())";

test("a private window has facts and a reader, which stay in it: nothing of its page is kept anywhere else", async ({
  chromium,
  visit,
  onTestFinished,
}) => {
  await setAccess(chromium, { incognitoAccess: true });
  const own = await visit.openOwn("options.html");
  const { page, close } = await openPrivate(chromium, own, visit.fixture(SLUG));
  onTestFinished(close);
  const popup = await visit.click(page);
  await expect.poll(() => stateOf(popup)).toBe("facts");
  await expect.poll(() => popup.evaluate(STORED)).toEqual([]);
  await popup.evaluate("document.querySelector('#open-reader').click()");
  const reader = await visit.opened("reader.html");
  await waitUntil(reader, IS_SHOWN);
  await expect.poll(() => reader.evaluate("chrome.tabs.getCurrent().then(({ incognito }) => incognito)")).toBe(true);
  await expect.poll(() => own.evaluate(ADDRESSES)).not.toContain("reader.html");
  await expect.poll(() => own.evaluate(STORED)).toEqual([]);
  await reload(reader);
  await waitUntil(reader, IS_SHOWN);
  // A choice is the reader's own, wherever it is made.
  await reader.click('[aria-label="Larger text"]');
  await waitUntil(own, `${STORED}.then((names) => names.length > 0)`);
  await expect.poll(() => own.evaluate(STORED)).toEqual(["readerText"]);
  expect(JSON.stringify(await own.evaluate("chrome.storage.local.get()"))).not.toMatch(/Brackwater|127\.0\.0\.1/);
  await reader.close();
});

allowedTest(
  "a private window is cleaned where its site is allowed, and no longer once it is taken back, or never",
  async ({ chromium, visit, onTestFinished }) => {
    await setAccess(chromium, { incognitoAccess: true });
    const own = await visit.openOwn("options.html");
    const { page, close } = await openPrivate(chromium, own, visit.fixture(SLUG));
    onTestFinished(close);
    await waitUntil(page, "document.querySelector('[data-factbox-removed]') !== null");
    await setSiteAccess(chromium, false);
    // Once only: an appeal that keeps coming back is left alone where we are, too.
    await page.evaluate(ANOTHER);
    await drawFrames(page, 40);
    await expect.poll(() => page.evaluate(isSeen("#another"))).toBe(true);
    // “Never”, chosen in another window.
    await own.evaluate('chrome.storage.local.set({ neverSites: ["http://127.0.0.1/*"] })');
    await waitUntil(page, "document.querySelector('[data-factbox-removed]') === null");
  },
);
