import { expect } from "vitest";
import type { View } from "../../../tools/browser/driver.ts";
import { emulate } from "../emulate.ts";
import { test } from "../stage.ts";
import { isSeen, openTab, waitUntil, wordsAt } from "../views.ts";

const MAX_STORY_WORDS = 130;
const SLUG = "donation-modal";

/** JavaScript: how far things have moved since the first paint (Layout Instability API). */
const LAYOUT_SHIFT = `new Promise((done) => {
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: "layout-shift", buffered: true });
  requestAnimationFrame(() => requestAnimationFrame(() =>
    done(observer.takeRecords().reduce((sum, { value }) => sum + value, 0))));
})`;
const FOCUSED = "document.activeElement.id || document.activeElement.className";

async function pressTab(popup: View): Promise<string> {
  await popup.press("Tab");
  return String(await popup.evaluate(FOCUSED));
}

test.for([SLUG, "rtl-arabic", "paywalled", "front-page"])(
  "%s: the frame has its size, and nothing moves",
  async (slug, { visit }) => {
    const { popup } = await visit.clickOn(slug);
    await expect.poll(() => popup.evaluate("[innerWidth, innerHeight]")).toEqual([400, 600]);
    await expect
      .poll(() => popup.evaluate("[document.documentElement.scrollWidth, document.documentElement.scrollHeight]"))
      .toEqual([400, 600]);
    await expect.poll(() => popup.evaluate(LAYOUT_SHIFT)).toBe(0);
    await popup.click("#more");
    await waitUntil(popup, isSeen("#show-about"));
    await expect.poll(() => popup.evaluate(isSeen(".status"))).toBe(true);
  },
);

test("Tab goes from the tabs to the list, the status line, the bar and the header", async ({ visit }) => {
  const { popup } = await visit.clickOn(SLUG);
  const stops: string[] = [];
  for (let count = 0; count < 9; count++) stops.push(await pressTab(popup));
  expect(stops).toEqual([
    "tab-story",
    expect.stringContaining("fact"),
    "show-removals",
    "copy",
    "format",
    "open-reader",
    "mark-facts",
    "keep-open",
    "more",
  ]);
});

test("every fact of a tab is reached by two presses of Tab and the arrow keys", async ({ visit }) => {
  const { popup } = await visit.clickOn(SLUG);
  for (const id of ["story", "quotes", "people", "dates", "figures"] as const) {
    await openTab(popup, id);
    await popup.evaluate(`document.querySelector("#tab-${id}").focus()`);
    await popup.press("Tab");
    const stops = Number(await popup.evaluate("document.querySelectorAll('.panel [data-stop]').length"));
    expect(stops, id).toBeGreaterThan(2);
    await popup.evaluate(
      "document.querySelectorAll('.panel [data-stop]').forEach((stop) => stop.addEventListener('focus', () => stop.dataset.reached = 'true'))",
    );
    await popup.evaluate("document.activeElement.dataset.reached = 'true'");
    for (let count = 1; count < stops; count++) await popup.press("ArrowDown");
    await expect
      .poll(() => popup.evaluate("document.querySelectorAll('.panel [data-stop]:not([data-reached])').length"), {
        message: id,
      })
      .toBe(0);
  }
});

test.for([SLUG, "short-brief", "german", "rtl-arabic", "live-blog"])(
  "%s: the story is short",
  async (slug, { visit }) => {
    const { page, popup } = await visit.clickOn(slug);
    const words = (text: unknown) => String(text).match(/\S+/g)?.length ?? 0;
    const shown = words(await popup.evaluate("document.querySelector('.panel').innerText"));
    expect(shown).toBeGreaterThan(5);
    expect(shown).toBeLessThanOrEqual(MAX_STORY_WORDS);
    expect(shown).toBeLessThan(words(await page.evaluate("document.querySelector('article, main').innerText")) / 2);
  },
);

test("a notice covers neither the focus nor moves the frame", async ({ visit }) => {
  const { popup } = await visit.clickOn(SLUG);
  await openTab(popup, "quotes");
  await popup.press("End");
  await popup.press("c");
  await waitUntil(popup, "document.querySelector('.notice').textContent.startsWith('Copied')");
  const [toast, focus] = Object(
    await popup.evaluate(
      "[document.querySelector('.notice'), document.activeElement].map((element) => { const { top, bottom } = element.getBoundingClientRect(); return { top, bottom }; })",
    ),
  );
  expect(toast.bottom <= focus.top || focus.bottom <= toast.top).toBe(true);
  await expect.poll(() => popup.evaluate(LAYOUT_SHIFT)).toBe(0);
});

test("at twice the default size of text, the first window shows title, tabs, lead and what was removed", async ({
  chromium,
  visit,
}) => {
  const { popup } = await visit.clickOn(SLUG);
  await emulate(chromium, "popup.html", { textSize: 32 });
  await waitUntil(popup, "getComputedStyle(document.documentElement).fontSize === '32px'");
  const seen = `(selector) => { const { top } = document.querySelector(selector).getBoundingClientRect(); return top >= 0 && top < innerHeight - 32; }`;
  for (const selector of [".title", ".tabs", ".lead", "#undo-removals"])
    await expect.poll(() => popup.evaluate(`(${seen})(${JSON.stringify(selector)})`), { message: selector }).toBe(true);
  await expect.poll(() => popup.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  await expect.poll(() => wordsAt(popup, "#tab-quotes")).toBe("Quotes 13");
});
