import { expect } from "vitest";
import { allowByPopup, MODAL_IS_GONE } from "../allowed-pages.ts";
import { test } from "../stage.ts";
import { waitUntil } from "../views.ts";

const SLUG = "donation-modal";
// Firefox's automation does not look into closed shadow roots: here it is seen that the toast has its styles and place.
const BOX = `(() => {
  const host = document.querySelector("factbox-toast");
  const { right, bottom, width, height } = host?.getBoundingClientRect() ?? new DOMRect();
  return width > 150 && height > 30 && Math.round(document.documentElement.clientWidth - right) === 16 && Math.round(innerHeight - bottom) === 16;
})()`;

test("a toast says after auto-clean what was removed, and goes by itself", async ({ visit }) => {
  await allowByPopup(visit, visit.fixture(SLUG));
  const page = await visit.open(visit.fixture(SLUG));
  await waitUntil(page, MODAL_IS_GONE);
  await waitUntil(page, BOX);
  await expect.poll(() => page.evaluate("document.querySelector('factbox-toast').shadowRoot")).toBeNull();
  await waitUntil(page, "document.querySelector('factbox-toast') === null");
});
