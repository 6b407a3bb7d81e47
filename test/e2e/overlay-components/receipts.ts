import type { View } from "../../../tools/browser/driver.ts";

/** The kinds of the receipts that the popup shows. */
export async function kindsOf(popup: View): Promise<unknown> {
  return popup.evaluate(
    `[...document.querySelectorAll(".receipt")].map(({ className }) => className.replace(/.*receipt-/, ""))`,
  );
}

/** Presses "Put back" on every receipt in turn; whether all of them say so at last. */
export async function putBackEach(popup: View): Promise<boolean> {
  await popup.evaluate(`(document.querySelector(".receipts") ?? {}).open = true`);
  await popup.evaluate(`document.querySelectorAll(".receipt button").forEach((button) => button.click())`);
  return popup.waitFor(
    `document.querySelector(".receipt") && [...document.querySelectorAll(".receipt button")].every((button) => button.disabled)`,
    3_000,
  );
}

/** What the button's badge says for the tab at an address, asked from one of the extension's own pages. */
export async function badgeOf(extensionPage: View, address: string): Promise<unknown> {
  return extensionPage.evaluate(
    `chrome.tabs.query({}).then((tabs) => chrome.action.getBadgeText({ tabId: tabs.find(({ url }) => url === ${JSON.stringify(address)}).id }))`,
  );
}
