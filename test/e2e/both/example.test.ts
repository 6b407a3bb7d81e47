import { expect } from "vitest";
import { markedPixels } from "../pixels.ts";
import { test } from "../stage.ts";
import { countOf, drawFrames, isSeen, waitUntil, wordsAt } from "../views.ts";

test("the example is cleaned and read by what a click runs on every page", async ({ visit }) => {
  const page = await visit.openOwn("example.html");
  await waitUntil(page, "document.querySelector('#example-click') !== null");
  await expect.poll(() => wordsAt(page, ".example-guide")).toContain("This page is an example.");
  await expect.poll(() => page.evaluate(isSeen(".example-appeal"))).toBe(true);

  await page.click("#example-click");
  await waitUntil(page, "document.querySelector('.example-facts .factbox-tabs') !== null");
  await expect.poll(() => wordsAt(page, "#example-status")).toBe("2 things removed from this page");
  await expect
    .poll(() => countOf(page, ".example-appeal[data-factbox-removed], .example-newsletter[data-factbox-removed]"))
    .toBe(2);
  await expect.poll(() => page.evaluate(isSeen(".example-appeal"))).toBe(false);
  await expect
    .poll(() => wordsAt(page, ".example-facts"))
    .toContain("The Tarn Valley Council approved the first night train");

  await page.click("#example-put-back");
  await waitUntil(page, isSeen(".example-appeal"));
  await expect.poll(() => page.evaluate(isSeen(".example-newsletter"))).toBe(true);
  await expect.poll(() => wordsAt(page, "#example-status")).toBe("Nothing removed from this page");
});

test("a fact of the example is marked in its page", async ({ visit }) => {
  const page = await visit.openOwn("example.html");
  await waitUntil(page, "document.querySelector('#example-click') !== null");
  await page.click("#example-click");
  await waitUntil(page, "document.querySelector('.example-facts #tab-quotes') !== null");
  await page.click(".example-facts #tab-quotes");
  await waitUntil(page, "document.querySelector('.example-facts .panel-quotes .fact') !== null");
  await page.click(".example-facts .panel-quotes .fact");
  await waitUntil(page, "CSS.highlights.has('factbox')");
  await drawFrames(page, 30);
  await expect.poll(() => markedPixels(page, page)).toBeGreaterThan(300);
});

test("the welcome page and the options open, and say what they are", async ({ visit }) => {
  const welcome = await visit.openOwn("welcome.html");
  await waitUntil(welcome, "document.querySelectorAll('.welcome-steps svg').length === 3");
  await expect.poll(() => wordsAt(welcome, "[aria-labelledby=welcome-pin]")).toMatch(/puzzle piece/);
  const options = await visit.openOwn("options.html");
  await waitUntil(options, "document.querySelector('.preview') !== null");
  await expect
    .poll(() => countOf(options, "#change-shortcuts"))
    .toBe(Number(await options.evaluate("'openShortcutSettings' in (globalThis.browser ?? chrome).commands ? 1 : 0")));
  await options.click("#remove-newsletter");
  await waitUntil(
    options,
    "(globalThis.browser ?? chrome).storage.local.get('keptKinds').then(({ keptKinds }) => keptKinds.includes('newsletter'))",
  );
  const { page, popup } = await visit.clickOn("donation-modal");
  await expect.poll(() => page.evaluate(isSeen(".article__newsletter"))).toBe(true);
  await expect.poll(() => page.evaluate(isSeen(".support-modal"))).toBe(false);
  await popup.close();
});
