import { expect } from "vitest";
import { until } from "../../../tools/browser/waiting.ts";
import { ANOTHER, ANOTHER_IS_GONE, IS_ON, MODAL, MODAL_IS_GONE, MODAL_IS_SEEN } from "../allowed-pages.ts";
import { test } from "../stage.ts";
import { chooseSite, countOf, drawFrames, isSeen, MARKS, noticeSays, waitUntil, wordsAt } from "../views.ts";
import { PATIENCE } from "../visit.ts";

// Only Firefox grants a permission without a prompt that no automation can answer.
const SLUG = "donation-modal";

test("“always” asks for one site and cleans its pages from then on, as they open and as they change", async ({
  visit,
}) => {
  let page = await visit.open(visit.fixture(SLUG));
  let popup = await visit.click(page);
  await expect.poll(() => popup.evaluate(IS_ON)).toBe(false);
  await chooseSite(popup, "clean-site");
  await waitUntil(popup, `${IS_ON} && ${noticeSays("is cleaned from now on")}`);
  await popup.close();
  await page.close();

  page = await visit.open(visit.fixture(SLUG));
  await waitUntil(page, MODAL_IS_GONE);
  await expect.poll(() => page.evaluate(isSeen(MODAL))).toBe(false);
  popup = await visit.click(page);
  await expect.poll(() => popup.evaluate(IS_ON)).toBe(true);
  await expect.poll(() => wordsAt(popup, ".status [role=status]")).toBe("4 things removed from this page");
  await page.evaluate(ANOTHER);
  await waitUntil(page, ANOTHER_IS_GONE);
});

test("once “always” is off, open pages are watched no longer, later ones are left, and a click cleans again", async ({
  visit,
}) => {
  let page = await visit.open(visit.fixture(SLUG));
  let popup = await visit.click(page);
  await chooseSite(popup, "clean-site");
  await waitUntil(popup, `${IS_ON} && ${noticeSays("is cleaned from now on")}`);
  await chooseSite(popup, "clean-site-on-click");
  await waitUntil(popup, `!${IS_ON} && ${noticeSays("no longer cleaned as its pages open")}`);
  await popup.close();
  // The page hears of it by a message: an appeal that came before it is gone within a frame.
  const isLeft = async () => {
    await page.evaluate(ANOTHER);
    await drawFrames(page, 40);
    return page.evaluate(isSeen("#another")).then(Boolean);
  };
  expect(await until(PATIENCE, isLeft)).toBe(true);
  // A click there cleans it and watches it again.
  popup = await visit.click(page);
  await expect.poll(() => page.evaluate(ANOTHER_IS_GONE)).toBe(true);
  await page.evaluate(ANOTHER);
  await waitUntil(page, ANOTHER_IS_GONE);
  await popup.close();
  await page.close();

  page = await visit.open(visit.fixture(SLUG));
  await waitUntil(page, MODAL_IS_SEEN);
  await drawFrames(page, 40);
  await expect.poll(() => page.evaluate(isSeen(MODAL))).toBe(true);
  await expect.poll(() => countOf(page, MARKS)).toBe(0);
});

test("“never” gives the site back and puts everything back; “always” ends it", async ({ visit }) => {
  let page = await visit.open(visit.fixture(SLUG));
  let popup = await visit.click(page);
  await chooseSite(popup, "clean-site");
  await waitUntil(popup, noticeSays("is cleaned from now on"));
  await chooseSite(popup, "clean-site-never");
  await waitUntil(popup, noticeSays("is never cleaned from now on"));
  await expect.poll(() => popup.evaluate("browser.permissions.getAll().then(({ origins }) => origins)")).toEqual([]);
  await waitUntil(page, `document.querySelectorAll("${MARKS}").length === 0`);
  await popup.close();
  popup = await visit.click(page);
  await expect.poll(() => wordsAt(popup, ".status [role=status]")).toBe("Left as it is: you chose “Never”");
  await expect.poll(() => countOf(popup, ".receipt")).toBe(0);
  await chooseSite(popup, "clean-site");
  await waitUntil(popup, `${IS_ON} && ${noticeSays("is cleaned from now on")}`);
  await popup.close();
  await page.close();
  page = await visit.open(visit.fixture(SLUG));
  await waitUntil(page, MODAL_IS_GONE);
});
