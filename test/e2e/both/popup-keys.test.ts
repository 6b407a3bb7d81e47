import { expect } from "vitest";
import type { View } from "../../../tools/browser/driver.ts";
import { test } from "../stage.ts";
import { countOf, noticeSays, stateOf, waitUntil, wordsAt } from "../views.ts";

const SLUG = "donation-modal";
/** JavaScript: the id of the open tab. */
const OPEN_TAB = "document.querySelector('[role=tab][aria-selected=true]').id";
/** JavaScript: true if the focus is on a fact of the open tab. */
const IS_ON_FACT = "document.activeElement.matches('.panel .fact')";

const open = async (popup: View) => popup.evaluate(OPEN_TAB);

test("the arrow keys open tabs and move among facts, and Enter shows a fact in the page", async ({ visit }) => {
  const { page, popup } = await visit.clickOn(SLUG);
  await expect.poll(() => stateOf(popup)).toBe("facts");
  await page.evaluate("scrollTo(0, 0)");
  await popup.press("ArrowRight");
  await waitUntil(popup, `${OPEN_TAB} === "tab-quotes"`);
  await popup.press("ArrowDown");
  await waitUntil(popup, IS_ON_FACT);
  await popup.press("End");
  await waitUntil(popup, `${IS_ON_FACT} && document.activeElement !== document.querySelector(".panel .fact")`);
  await popup.press("Enter");
  await waitUntil(popup, "document.activeElement.getAttribute('aria-expanded') === 'true'");
  await waitUntil(page, "scrollY > 200");
  await expect.poll(() => countOf(popup, ".panel mark")).toBe(1);
  await popup.press("Escape");
  await waitUntil(popup, "document.querySelector('.panel mark') === null");
  await popup.press("ArrowLeft");
  await waitUntil(popup, `${OPEN_TAB} === "tab-story"`);
});

test("letters copy, search, undo and show the keys, until they are switched off", async ({ browser, visit }) => {
  const { page, popup } = await visit.clickOn(SLUG);
  const removed = await countOf(page, "[data-factbox-removed]");
  await popup.press("2");
  await waitUntil(popup, `${OPEN_TAB} === "tab-quotes"`);
  await popup.press("j");
  await waitUntil(popup, IS_ON_FACT);
  await popup.press("c");
  await waitUntil(popup, noticeSays("Copied the quote"));
  expect((await browser.readClipboard())["text/plain"]).toContain("#:~:text=");
  await popup.press("u");
  await waitUntil(popup, "document.querySelector('#redo-removals') !== null");
  await expect.poll(() => wordsAt(popup, ".status [role=status]")).toBe("Everything is back on the page");
  await expect.poll(() => countOf(page, "[data-factbox-removed]")).toBe(0);
  await popup.press("u");
  await waitUntil(popup, "document.querySelector('#undo-removals') !== null");
  await expect.poll(() => countOf(page, "[data-factbox-removed]")).toBe(removed);
  await popup.press("/");
  await waitUntil(popup, "document.activeElement.matches('[type=search]')");
  await popup.press("u");
  await expect.poll(() => popup.evaluate("document.activeElement.value")).toBe("u");
  await popup.press("Escape");
  await waitUntil(popup, "document.querySelector('[type=search]').value === ''");
  await popup.evaluate("document.activeElement.blur()");
  await popup.press("?");
  await waitUntil(popup, "document.querySelector('#letter-keys') !== null");
  await popup.click("#letter-keys");
  await popup.press("Escape");
  await waitUntil(popup, "document.querySelector('#letter-keys') === null");
  await popup.press("1");
  await popup.press("u");
  expect(await open(popup)).toBe("tab-search");
  await expect.poll(() => countOf(page, "[data-factbox-removed]")).toBe(removed);
  await popup.press("ArrowLeft");
  await waitUntil(popup, `${OPEN_TAB} === "tab-figures"`);
});
