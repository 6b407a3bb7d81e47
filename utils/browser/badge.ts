import { browser } from "wxt/browser";

/** Shows on a tab's toolbar button how many things are off its page; a tab that went away meanwhile needs none. */
export async function showCount(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: "#1f5c4d" });
    await browser.action.setBadgeText({ tabId, text: count ? String(count) : "" });
  } catch {
    // The tab was closed between the message and now.
  }
}
