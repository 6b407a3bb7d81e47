import { expect } from "vitest";
import type { PageHandle } from "../../../tools/browser/driver.ts";
import { MODAL, MODAL_IS_GONE } from "../allowed-pages.ts";
import { allowedTest as test } from "../stage.ts";
import { toastSays, watchToast } from "../toast-view.ts";
import { countOf, drawFrames, isSeen, MARKS, noticeSays, waitUntil } from "../views.ts";

const SLUG = "donation-modal";
const HAS_TOAST = "document.querySelector('factbox-toast') !== null";
const HAS_NONE = "document.querySelector('factbox-toast') === null";
const badgeIs = (words: string) =>
  `chrome.tabs.query({ url: 'http://127.0.0.1/*' }).then(([{ id: tabId }]) => chrome.action.getBadgeText({ tabId })).then((text) => text === ${JSON.stringify(words)})`;
/** Puts a field into the corner at the end of the bottom, which is being written in. */
const WRITE = `{
  const field = document.createElement("textarea");
  field.style.cssText = "position: fixed; right: 0; bottom: 0; width: 400px; height: 120px; z-index: 5";
  document.body.append(field);
  field.focus();
}`;

test("says after auto-clean what was removed, and puts everything back on “Undo”", async ({ chromium, visit }) => {
  const options = await visit.openOwn("options.html");
  const page = await visit.open(visit.fixture(SLUG));
  await waitUntil(page, HAS_TOAST);
  const toast = await watchToast(chromium, SLUG);
  expect(await toastSays(toast, "Factbox removed 4 things")).toBe(true);
  // The pointer holds it while the test looks at it.
  await toast.hover();
  const { left, top, width, height } = await toast.box();
  expect([left + width, top + height]).toEqual(await page.evaluate("[innerWidth - 16, innerHeight - 16]"));
  await toast.click("undo");
  expect(await toastSays(toast, "Everything was put back.")).toBe(true);
  await expect.poll(() => countOf(page, MARKS)).toBe(0);
  await expect.poll(() => page.evaluate(isSeen(MODAL))).toBe(true);
  await waitUntil(options, badgeIs(""));
});

test("the page can neither read it, nor hide it, nor press its buttons", async ({ chromium, visit }) => {
  const page = await visit.open(visit.fixture(SLUG));
  await page.evaluate(
    "document.head.append(Object.assign(document.createElement('style'), { textContent: 'factbox-toast { display: none !important; opacity: 0 !important; top: 0 !important; transform: scale(9) !important }' }))",
  );
  await waitUntil(page, HAS_TOAST);
  const toast = await watchToast(chromium, SLUG);
  expect(await toastSays(toast, "Factbox removed 4 things")).toBe(true);
  await toast.hover();
  const seen = await page.evaluate(`(() => {
    const host = document.querySelector("factbox-toast");
    host.click();
    host.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
    const { display, opacity, transform } = getComputedStyle(host);
    return [host.shadowRoot, host.innerHTML, document.body.innerText.includes("Factbox removed"), display, opacity, transform];
  })()`);
  expect(seen).toEqual([null, "", false, "block", "1", "none"]);
  const { top, height } = await toast.box();
  expect(top + height).toBe(await page.evaluate("innerHeight - 16"));
  await expect.poll(() => page.evaluate(isSeen(MODAL))).toBe(false);
});

test("goes after some seconds by itself, and does not come again", async ({ visit }) => {
  const page = await visit.open(visit.fixture(SLUG));
  await waitUntil(page, HAS_TOAST);
  await waitUntil(page, HAS_NONE);
  await page.evaluate(
    "document.querySelector('main').insertAdjacentHTML('beforeend', '<aside><p>Dear readers, our journalism depends on you. Please support our newsroom with $5 a month.</p><a href=\"/donate\">Donate</a></aside>')",
  );
  await drawFrames(page, 60);
  await expect.poll(() => page.evaluate(HAS_NONE)).toBe(true);
});

test("“Not on this site” puts everything back and excludes the site", async ({ chromium, visit }) => {
  const options = await visit.openOwn("options.html");
  const page = await visit.open(visit.fixture(SLUG));
  await waitUntil(page, HAS_TOAST);
  const toast = await watchToast(chromium, SLUG);
  await toast.hover();
  await toast.click("never");
  expect(await toastSays(toast, "127.0.0.1 is never cleaned from now on.")).toBe(true);
  await waitUntil(page, `document.querySelectorAll("${MARKS}").length === 0`);
  await waitUntil(options, "document.querySelector('.never-sites li') !== null");
});

test("leaves the field free that is being written in", async ({ chromium, visit }) => {
  const page = await visit.open(visit.fixture(SLUG));
  await page.evaluate(WRITE);
  await waitUntil(page, HAS_TOAST);
  const toast = await watchToast(chromium, SLUG);
  expect(await toastSays(toast, "Factbox removed 4 things")).toBe(true);
  expect((await toast.box()).left).toBe(16);
});

/** Waits until a page's cleaning is known to the background, and for the frames in which a toast would come. */
async function settle(page: PageHandle, options: PageHandle, badge: string): Promise<void> {
  await waitUntil(options, badgeIs(badge));
  await drawFrames(page, 60);
}

test("is not there on a page with a wall, and nowhere once it is switched off", async ({ visit }) => {
  const options = await visit.openOwn("options.html");
  const wall = await visit.open(visit.fixture("paywalled"));
  await settle(wall, options, "–");
  await expect.poll(() => wall.evaluate(HAS_NONE)).toBe(true);
  await wall.close();
  await options.evaluate("chrome.storage.local.set({ toast: false })");
  const page = await visit.open(visit.fixture(SLUG));
  await waitUntil(page, MODAL_IS_GONE);
  await settle(page, options, "4");
  await expect.poll(() => page.evaluate(HAS_NONE)).toBe(true);
});

test("is not there once the reader has clicked the button", async ({ visit }) => {
  const page = await visit.open(visit.fixture("short-brief"));
  const popup = await visit.click(page);
  await page.evaluate(
    "document.body.insertAdjacentHTML('beforeend', '<div style=\"position: fixed; inset: 15%; z-index: 99; background: white\"><p>Dear readers, our journalism depends on you. Please support our newsroom with $5 a month.</p><a href=\"/donate\">Donate</a></div>')",
  );
  await waitUntil(page, `document.querySelector("body > [data-factbox-removed]") !== null`);
  await drawFrames(page, 60);
  await expect.poll(() => page.evaluate(HAS_NONE)).toBe(true);
  await popup.click("#show-removals");
  await popup.click("#clean-site-never");
  await waitUntil(popup, noticeSays("is never cleaned from now on"));
});
