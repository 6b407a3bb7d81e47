import { expect } from "vitest";
import { test } from "../stage.ts";
import { chooseSite, noticeSays, waitUntil } from "../views.ts";

/** JavaScript: fills the extension's storage to the last byte, in ever smaller pieces. */
const FILL = `(async () => {
  for (const size of [100_000, 2_000, 40, 1])
    for (let at = 0; ; at++)
      try { await chrome.storage.local.set({ [size + "-" + at]: "x".repeat(size) }); }
      catch { break; }
  return true;
})()`;

test("a choice for which there is no room is said not to be kept, in the extension's own words", async ({ visit }) => {
  const own = await visit.openOwn("options.html");
  await own.evaluate(FILL);
  const { page, popup } = await visit.clickOn("donation-modal");
  await waitUntil(page, "document.querySelector('[data-factbox-removed]') !== null");
  await chooseSite(popup, "clean-site-never");
  const words = "This choice could not be kept: there is no room left in the browser";
  await waitUntil(popup, noticeSays(words));
  // Nothing is done of what was not kept.
  expect(await page.evaluate("document.querySelector('[data-factbox-removed]') !== null")).toBe(true);
  await popup.evaluate(
    "document.querySelector('#format').value = 'html'; document.querySelector('#format').dispatchEvent(new Event('change', { bubbles: true }))",
  );
  await waitUntil(popup, noticeSays(words));
});
