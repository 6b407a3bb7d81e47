import { expect } from "vitest";
import { countReadings } from "../count-readings.ts";
import { openStuck, serveStuck } from "../serve-stuck.ts";
import { test } from "../stage.ts";
import { storyPage } from "../story-page.ts";
import { hasState, waitUntil, wordsAt } from "../views.ts";

const STORY = storyPage({});
const HALF = STORY.replace("<p>The board expects", '<script src="/never.js"></script><p>The board expects');

test("a page is read once, whether it loads before or after it has been waited for", async ({
  chromium,
  visit,
  onTestFinished,
}) => {
  for (const [ms, words] of [
    [800, ""],
    [6_000, "The page was still loading when it was read."],
  ] as const) {
    const served = await serveStuck(HALF);
    onTestFinished(served.close);
    const page = await openStuck(visit, served);
    await waitUntil(page, "document.querySelectorAll('p').length > 3");
    const readings = await countReadings(chromium, served.url);
    setTimeout(served.release, ms);
    const popup = await visit.click(page);
    await waitUntil(popup, hasState("facts"));
    await expect.poll(() => wordsAt(popup, ".state-title"), { message: words }).toBe(words);
    await waitUntil(page, "document.readyState === 'complete'");
    await page.evaluate("new Promise((done) => setTimeout(done, 700, true))");
    expect(readings(), words).toBe(1);
    await popup.close();
  }
});

test("a page that is left while it is waited for is said to have changed, and the next one is left alone", async ({
  chromium,
  visit,
  onTestFinished,
}) => {
  const served = await serveStuck(STORY.replace("<body>", '<body><script src="/never.js"></script>'));
  onTestFinished(served.close);
  const page = await openStuck(visit, served);
  await waitUntil(page, "document.querySelector('script[src]') !== null");
  const popup = await chromium.clickToolbar(page);
  onTestFinished(popup.close);
  await waitUntil(popup, hasState("reading"));
  await page.go(visit.fixture("donation-modal"));
  await waitUntil(popup, hasState("gone"));
  await page.evaluate("new Promise((done) => setTimeout(done, 3_000, true))");
  expect(await page.evaluate("document.querySelector('[data-factbox-removed]') === null")).toBe(true);
});
