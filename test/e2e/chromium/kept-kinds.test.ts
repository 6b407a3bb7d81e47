import { expect } from "vitest";
import { MODAL, MODAL_IS_GONE, MODAL_IS_SEEN } from "../allowed-pages.ts";
import { allowedTest, test } from "../stage.ts";
import { drawFrames, isSeen, waitUntil } from "../views.ts";
import type { Visit } from "../visit.ts";

const SLUG = "donation-modal";
const NEWSLETTER = ".article__newsletter";

/** Switches a kind of removals on or off by its checkbox on the options page. */
async function switchKind(visit: Visit, kind: string, removed: boolean): Promise<void> {
  const options = await visit.openOwn("options.html");
  await waitUntil(options, `document.querySelector("#remove-${kind}")?.checked === ${!removed}`);
  await options.click(`#remove-${kind}`);
  await waitUntil(
    options,
    `chrome.storage.local.get("keptKinds").then(({ keptKinds }) => keptKinds.includes("${kind}") === ${!removed})`,
  );
  await options.close();
}

test("a click leaves what is of a kind that is switched off, and removes the rest", async ({ visit }) => {
  for (const [kind, kept, removed] of [
    ["donation", MODAL, NEWSLETTER],
    ["newsletter", NEWSLETTER, MODAL],
  ] as const) {
    await switchKind(visit, kind, false);
    const { page, popup } = await visit.clickOn(SLUG);
    await expect.poll(() => page.evaluate(isSeen(kept))).toBe(true);
    await expect.poll(() => page.evaluate(isSeen(removed))).toBe(false);
    await popup.close();
    await switchKind(visit, kind, true);
    await (await visit.click(page)).close();
    await expect.poll(() => page.evaluate(isSeen(kept))).toBe(false);
    await page.close();
  }
});

allowedTest(
  "a page that opens keeps a dialog of a kind that is switched off, until it is on again",
  async ({ visit }) => {
    await switchKind(visit, "donation", false);
    const page = await visit.open(visit.fixture(SLUG));
    await waitUntil(page, MODAL_IS_SEEN);
    // The page has been looked at by then.
    await drawFrames(page, 60);
    await expect.poll(() => page.evaluate(isSeen(MODAL))).toBe(true);
    await expect.poll(() => page.evaluate("document.querySelectorAll('[data-factbox-released]').length")).toBe(0);
    await switchKind(visit, "donation", true);
    await waitUntil(page, MODAL_IS_GONE);
  },
);
