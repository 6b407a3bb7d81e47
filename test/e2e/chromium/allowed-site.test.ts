import { expect } from "vitest";
import { IS_ON, MODAL, MODAL_IS_GONE, MODAL_IS_SEEN } from "../allowed-pages.ts";
import { allowedTest as test } from "../stage.ts";
import { chooseSite, countOf, drawFrames, isSeen, MARKS, noticeSays, waitUntil, wordsAt } from "../views.ts";

const SLUG = "donation-modal";

/**
 * Badge and title of the toolbar button on the one open page of the tests' server, asked from one of the extension's
 * pages.
 */
const BUTTON =
  "chrome.tabs.query({ url: 'http://127.0.0.1/*' }).then(([{ id: tabId }]) => Promise.all([chrome.action.getBadgeText({ tabId }), chrome.action.getTitle({ tabId })]))";
const badgeIs = (words: string) => `${BUTTON}.then(([text]) => text === ${JSON.stringify(words)})`;
const scriptsAre = (many: string) =>
  `chrome.scripting.getRegisteredContentScripts().then(({ length }) => length ${many})`;

test("a late modal goes as it opens, without a click, and the scroll stays free", async ({ visit }) => {
  const page = await visit.open(visit.fixture(SLUG));
  await waitUntil(page, MODAL_IS_GONE);
  await expect.poll(() => page.evaluate("getComputedStyle(document.body).overflowY")).not.toBe("hidden");
  const popup = await visit.click(page);
  await expect.poll(() => wordsAt(popup, ".status [role=status]")).toBe("4 things removed from this page");
  await expect.poll(() => popup.evaluate(IS_ON)).toBe(true);
  await popup.evaluate("document.querySelector('.put-back-all').click()");
  await waitUntil(popup, "[...document.querySelectorAll('.receipt button')].every((button) => button.disabled)");
  await expect.poll(() => page.evaluate(isSeen(MODAL))).toBe(true);
});

test("a wall is left alone, and the button says so", async ({ visit }) => {
  const options = await visit.openOwn("options.html");
  const page = await visit.open(visit.fixture("paywalled"));
  // The page has been looked at by then.
  await waitUntil(options, badgeIs("–"));
  await drawFrames(page, 40);
  await expect.poll(() => options.evaluate(BUTTON)).toEqual(["–", "The publisher limits access to this article."]);
  await expect.poll(() => countOf(page, MARKS)).toBe(0);
  await expect.poll(() => page.evaluate(isSeen("#gate"))).toBe(true);
});

test("the button counts what is off the page", async ({ visit }) => {
  const options = await visit.openOwn("options.html");
  await waitUntil(await visit.open(visit.fixture(SLUG)), MODAL_IS_GONE);
  await waitUntil(options, badgeIs("4"));
  await expect.poll(() => options.evaluate(BUTTON)).toEqual(["4", "4 things removed from this page. Show its factbox"]);
});

test("a site that is never cleaned gets no script, until the options page gives it back", async ({ visit }) => {
  const options = await visit.openOwn("options.html");
  const page = await visit.open(visit.fixture(SLUG));
  await waitUntil(page, MODAL_IS_GONE);
  const popup = await visit.click(page);
  await chooseSite(popup, "clean-site-never");
  await waitUntil(popup, noticeSays("is never cleaned from now on"));
  await popup.close();
  await waitUntil(options, badgeIs(""));
  await waitUntil(options, scriptsAre("=== 0"));
  await page.close();

  const left = await visit.open(visit.fixture(SLUG));
  await waitUntil(left, MODAL_IS_SEEN);
  await drawFrames(left, 40);
  await expect.poll(() => left.evaluate(isSeen(MODAL))).toBe(true);
  await expect.poll(() => countOf(left, MARKS)).toBe(0);
  await left.close();
  await waitUntil(options, "document.querySelector('.never-sites li') !== null");
  await options.click(".never-sites button");
  await waitUntil(options, scriptsAre("> 0"));
  await waitUntil(await visit.open(visit.fixture(SLUG)), MODAL_IS_GONE);
});

test("the options page lists the site, and says so when the browser keeps it", async ({ visit }) => {
  const options = await visit.openOwn("options.html");
  await waitUntil(options, "document.querySelector('.sites li') !== null");
  await expect.poll(() => wordsAt(options, ".sites li span")).toBe("127.0.0.1");
  await options.click(".sites button");
  await waitUntil(
    options,
    "/could not be changed|no longer cleaned/.test(document.querySelector('.notice').textContent)",
  );
});
