import { expect } from "vitest";
import { isRegistered } from "../../../tools/browser/built-extension.ts";
import { ANOTHER } from "../allowed-pages.ts";
import { openExtensionSettings } from "../site-access.ts";
import { allowedTest, test } from "../stage.ts";
import { clickBesidePanel, keepOpen, stopAt, tabAt } from "../tabs.ts";
import { countOf, drawFrames, hasState, isSeen, stateOf, waitUntil, wordsAt } from "../views.ts";

const SLUG = "donation-modal";

test("a page that is left or loaded again while it is read is said to have changed, and the next click reads what is there", async ({
  chromium,
  visit,
}) => {
  const page = await visit.open(visit.fixture(SLUG));
  const other = visit.fixture("short-brief").replace("127.0.0.1", "localhost");
  for (const leave of ["Page.reload", "Page.navigate"] as const) {
    const { stopped, goOn, session } = await stopAt(await tabAt(chromium, SLUG), "distill.js");
    const popup = await chromium.clickToolbar(page);
    await stopped;
    await expect.poll(() => stateOf(popup)).toBe("reading");
    await (leave === "Page.reload" ? session.send(leave) : page.go(other));
    await waitUntil(popup, `!(${hasState("reading")})`);
    await expect
      .poll(() => wordsAt(popup, ".state"), { message: leave })
      .toContain("The page has changed since it was read.");
    await goOn();
    await popup.close();
    const next = await visit.click(page);
    await expect.poll(() => wordsAt(next, "h1")).toBe(await wordsAt(page, "h1"));
    await next.close();
    // A page that was read is read anew only after it was left.
    if (leave === "Page.reload") await page.go(visit.fixture(SLUG));
  }
});

test("a popup that shows the facts says when their page is left, not when it changes its address", async ({
  visit,
}) => {
  const { page, popup } = await visit.clickOn(SLUG);
  await waitUntil(popup, hasState("facts"));
  await page.evaluate("history.pushState({}, '', '?page=2')");
  await page.evaluate("new Promise((done) => setTimeout(done, 1_500, true))");
  expect(await wordsAt(popup, ".notes")).not.toContain("changed");
  await page.go(visit.fixture("short-brief"));
  await waitUntil(popup, hasState("facts"));
  await expect.poll(() => wordsAt(popup, ".notes")).toContain("The page has changed since it was read.");
});

test("a popup whose page is left at any time says so, or shows the next one", async ({ chromium, visit }) => {
  const GONE = "The page has changed since it was read.";
  for (const ms of [0, 60, 150, 300, 600, 1_000]) {
    const page = await visit.open(visit.fixture(SLUG));
    const popup = await chromium.clickToolbar(page);
    await page.evaluate(`new Promise((done) => setTimeout(done, ${ms}, true))`);
    await page.go(visit.fixture("short-brief"));
    await waitUntil(popup, `!(${hasState("reading")})`);
    const isTrue = async () =>
      (await wordsAt(popup, "main")).includes(GONE) || (await wordsAt(popup, "h1")) === (await wordsAt(page, "h1"));
    await expect.poll(isTrue, { message: `after ${ms} ms` }).toBe(true);
    await popup.close();
    await page.close();
  }
});

test("a tab that is closed while it is read takes its popup with it, and a panel goes on to the next tab", async ({
  chromium,
  visit,
}) => {
  const other = await visit.open(visit.fixture("short-brief"));
  const page = await visit.open(visit.fixture(SLUG));
  const first = await stopAt(await tabAt(chromium, SLUG), "distill.js");
  const popup = await chromium.clickToolbar(page);
  await first.stopped;
  await page.close();
  await expect.poll(() => popup.evaluate("1").catch(() => "closed")).toBe("closed");

  const panel = await keepOpen(chromium, await visit.click(other));
  await waitUntil(panel, hasState("facts"));
  await visit.open(visit.fixture(SLUG));
  await waitUntil(panel, hasState("no-access"));
  const tab = await tabAt(chromium, SLUG);
  const second = await stopAt(tab, "distill.js");
  await clickBesidePanel(chromium, SLUG);
  await second.stopped;
  await waitUntil(panel, hasState("reading"));
  await tab.close();
  await waitUntil(panel, hasState("facts"));
  await expect.poll(() => wordsAt(panel, "h1")).toBe(await wordsAt(other, "h1"));
  await panel.close();
});

allowedTest(
  "a site that is taken back between the click and the words is read, by that click, and later pages are left",
  async ({ chromium, visit }) => {
    const settings = await openExtensionSettings(chromium);
    const page = await visit.open(visit.fixture(SLUG));
    const { stopped, goOn } = await stopAt(await tabAt(chromium, SLUG), "distill.js");
    const popup = await chromium.clickToolbar(page);
    await stopped;
    await settings.change({ hostAccess: "ON_CLICK" });
    await waitUntil(popup, isRegistered(false));
    await expect.poll(() => stateOf(popup)).toBe("reading");
    await goOn();
    await waitUntil(popup, hasState("facts"));
    await popup.evaluate("document.querySelector('.panel .fact').click()");
    await waitUntil(page, "scrollY > 0");
    await popup.close();
    await settings.close();
    const later = await visit.open(visit.fixture("short-brief"));
    await later.evaluate(ANOTHER);
    await drawFrames(later, 40);
    await expect.poll(() => later.evaluate(isSeen("#another"))).toBe(true);
  },
);

allowedTest(
  "a site that is taken back in the middle of a cleaning keeps what is hidden, and nothing more goes",
  async ({ chromium, visit }) => {
    const settings = await openExtensionSettings(chromium);
    const page = await visit.open(visit.fixture(SLUG));
    const own = await visit.openOwn("options.html");
    await (await tabAt(chromium, SLUG)).bringToFront();
    await waitUntil(page, "document.querySelector('[data-factbox-removed]') !== null");
    // The page stands still as soon as the next appeal is hidden.
    const { stopped, goOn } = await stopAt(await tabAt(chromium, SLUG), "none.js");
    await page.evaluate(`new MutationObserver((_, observer) => { observer.disconnect(); debugger; })
    .observe(document, { attributes: true, subtree: true, attributeFilter: ["data-factbox-removed"] });
    setTimeout(() => { ${ANOTHER} }, 0)`);
    await stopped;
    await settings.change({ hostAccess: "ON_CLICK" });
    await waitUntil(own, isRegistered(false));
    await goOn();
    await drawFrames(page, 40);
    const hidden = await countOf(page, "[data-factbox-removed]");
    await page.evaluate(ANOTHER.replaceAll("another", "third"));
    await drawFrames(page, 40);
    await expect.poll(() => page.evaluate(isSeen("#third"))).toBe(true);
    await expect.poll(() => page.evaluate(isSeen("#another"))).toBe(false);
    await expect.poll(() => countOf(page, "[data-factbox-removed]")).toBe(hidden);
    await settings.close();
  },
);
