import { expect } from "vitest";
import type { PageHandle } from "../../../tools/browser/driver.ts";
import { test } from "../stage.ts";
import { clickBesidePanel, keepOpen, tabAt } from "../tabs.ts";
import { countOf, hasState, MARKS, noticeSays, waitUntil, wordsAt } from "../views.ts";

const FIRST = "donation-modal";
const SECOND = "donation-overlay-hashed";
const shows = (title: string) =>
  `${hasState("facts")} && document.querySelector("h1").textContent.includes(${JSON.stringify(title)})`;

test("a click in each of two windows shows its own article, and what is undone, marked and clicked changes its own page", async ({
  chromium,
  visit,
  onTestFinished,
}) => {
  const pages: PageHandle[] = [];
  for (const slug of [FIRST, SECOND]) pages.push(await chromium.openWindow(visit.fixture(slug)));
  const [first, second] = pages;
  if (!first || !second) throw new Error("no two windows");
  onTestFinished(async () => {
    for (const page of pages) await page.close();
  });
  for (const page of pages) {
    const popup = await visit.click(page);
    await expect.poll(() => wordsAt(popup, "h1")).toBe(await wordsAt(page, "h1"));
    await popup.close();
  }
  // The second click, in the first window first.
  const one = await keepOpen(chromium, await visit.click(first));
  await waitUntil(one, shows(await wordsAt(first, "h1")));
  const two = await keepOpen(chromium, await visit.click(second));
  await waitUntil(two, shows(await wordsAt(second, "h1")));
  await expect.poll(() => wordsAt(one, "h1")).toBe(await wordsAt(first, "h1"));
  for (const page of pages) await waitUntil(page, `document.querySelector("${MARKS}") !== null`);
  const hidden = await countOf(first, MARKS);

  await two.evaluate("document.querySelector('#undo-removals').click()");
  await waitUntil(second, `document.querySelectorAll("${MARKS}").length === 0`);
  await expect.poll(() => countOf(first, MARKS)).toBe(hidden);
  await expect.poll(() => countOf(one, "#undo-removals")).toBe(1);
  await one.evaluate("document.querySelector('#mark-facts').click()");
  await waitUntil(one, noticeSays("marked"));
  await expect.poll(() => first.evaluate("CSS.highlights.size")).toBeGreaterThan(0);
  await expect.poll(() => second.evaluate("CSS.highlights.size")).toBe(0);

  // A click in the second window is not for the first window's panel.
  await second.go(visit.fixture("short-brief"));
  await clickBesidePanel(chromium, "short-brief");
  await waitUntil(two, shows(await wordsAt(second, "h1")));
  await expect.poll(() => wordsAt(one, "h1")).toBe(await wordsAt(first, "h1"));
  await (await tabAt(chromium, FIRST)).bringToFront();
  await one.evaluate("document.querySelector('.panel .fact').click()");
  await waitUntil(first, "scrollY > 0");
  await expect.poll(() => second.evaluate("scrollY")).toBe(0);
  for (const panel of [one, two]) await panel.close();
});
