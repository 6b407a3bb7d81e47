import type { View } from "../../../tools/browser/driver.ts";
import { PATIENCE } from "../visit.ts";

/** JavaScript: true once all receipts say that they were put back. */
const ALL_ARE_BACK = `document.querySelector(".receipt") && [...document.querySelectorAll(".receipt button")].every((button) => button.disabled)`;

/** The kinds of the receipts that the popup shows. */
export async function kindsOf(popup: View): Promise<string[]> {
  const kinds = await popup.evaluate(
    `[...document.querySelectorAll(".receipt")].map(({ className }) => className.replace(/.*receipt-/, ""))`,
  );
  return Array.isArray(kinds) ? kinds.map(String) : [];
}

/** Presses "Put back" on every receipt in turn, and waits until all of them say so. */
export async function putBackEach(popup: View): Promise<boolean> {
  await popup.evaluate(`document.querySelectorAll(".receipt button").forEach((button) => button.click())`);
  return popup.waitFor(ALL_ARE_BACK, PATIENCE);
}

/** Presses "Put all back", or "Put back" on a single receipt, and waits until all receipts say so. */
export async function putBackAll(popup: View): Promise<boolean> {
  await popup.evaluate(`document.querySelector(".put-back-all, .receipt:only-child button").click()`);
  return popup.waitFor(ALL_ARE_BACK, PATIENCE);
}

/**
 * Waits until the button's badge for the tab at an address says some words; returns what it says at last. Asked from
 * one of the extension's own pages.
 */
export async function badgeOf(extensionPage: View, address: string, expected: string): Promise<unknown> {
  const badge = `chrome.tabs.query({}).then((tabs) => chrome.action.getBadgeText({ tabId: tabs.find(({ url }) => url === ${JSON.stringify(address)}).id }))`;
  await extensionPage.waitFor(`${badge}.then((words) => words === ${JSON.stringify(expected)})`, PATIENCE);
  return extensionPage.evaluate(badge);
}
