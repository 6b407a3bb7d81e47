import { expect } from "vitest";
import { ANOTHER, ANOTHER_IS_GONE } from "../allowed-pages.ts";
import { countReadings } from "../count-readings.ts";
import { test } from "../stage.ts";
import { countOf, stateOf, waitUntil, wordsAt } from "../views.ts";

const SLUG = "donation-modal";
/** JavaScript: true once the popup has kept a reading. */
const IS_KEPT = "chrome.storage.session.get('tab:ids').then((kept) => kept['tab:ids']?.length > 0)";
const ALL_BACK = "[...document.querySelectorAll('.receipt button')].every((button) => button.disabled)";

test("a second click on the same page shows its facts without reading it again", async ({ chromium, visit }) => {
  const page = await visit.open(visit.fixture(SLUG));
  const readings = await countReadings(chromium, SLUG);
  const first = await visit.click(page);
  const facts = await wordsAt(first, ".panel");
  await expect.poll(() => countOf(first, ".receipt")).toBeGreaterThan(0);
  await first.evaluate("document.querySelector('.receipt button').click()");
  await waitUntil(first, "document.querySelector('.receipt button').disabled");
  await waitUntil(first, IS_KEPT);
  await first.close();
  expect(readings()).toBe(1);

  const second = await visit.click(page);
  expect(readings()).toBe(1);
  await expect.poll(() => stateOf(second)).toBe("facts");
  await expect.poll(() => wordsAt(second, ".panel")).toBe(facts);
  // What was put back is on the list, and stays back.
  await expect.poll(() => second.evaluate("document.querySelector('.receipt button').disabled")).toBe(true);
  await second.evaluate("document.querySelector('.panel .fact').click()");
  await waitUntil(page, "scrollY > 0");
});

test("a second click takes off what came since", async ({ chromium, visit }) => {
  const page = await visit.open(visit.fixture("short-brief"));
  const readings = await countReadings(chromium, "short-brief");
  const first = await visit.click(page);
  const receipts = await countOf(first, ".receipt");
  await waitUntil(first, IS_KEPT);
  await first.close();
  await page.evaluate(ANOTHER);
  const second = await visit.click(page);
  await waitUntil(page, ANOTHER_IS_GONE);
  await waitUntil(second, `document.querySelectorAll(".receipt").length === ${receipts + 1}`);
  expect(readings()).toBe(1);
});

test("a page that has changed, was loaded again or shows another article is read anew", async ({ chromium, visit }) => {
  const page = await visit.open(visit.fixture(SLUG));
  const readings = await countReadings(chromium, SLUG);
  await (await visit.click(page)).close();
  await page.evaluate(
    "document.querySelector('h1').parentElement.append(Object.assign(document.createElement('p'), { textContent: 'The harbour board added on Friday that the pier stays closed until the 4th of May.' }))",
  );
  await (await visit.click(page)).close();
  expect(readings()).toBe(2);
  await page.go(await page.url());
  await (await visit.click(page)).close();
  expect(readings()).toBe(3);
  await page.evaluate("history.pushState({}, '', '?page=2')");
  const other = await visit.click(page);
  expect(readings()).toBe(4);
  await other.close();
  await page.go(visit.fixture("short-brief"));
  const brief = await visit.click(page);
  await expect.poll(() => wordsAt(brief, "h1")).toBe(await wordsAt(page, "h1"));
});

test("opens the reader after everything was put back and the page was scanned once more", async ({ visit }) => {
  const { page, popup } = await visit.clickOn(SLUG);
  // The page is scanned as after its return out of the cache.
  await page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
  await page.evaluate(ANOTHER);
  await waitUntil(page, ANOTHER_IS_GONE);
  await popup.evaluate("document.querySelector('.put-back-all').click()");
  await waitUntil(popup, ALL_BACK);
  await popup.click("#open-reader");
  const reader = await visit.opened("reader.html");
  await waitUntil(reader, "document.querySelector('.story p') !== null");
});
