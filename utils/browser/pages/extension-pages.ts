import { browser } from "wxt/browser";

/** Opens the options page. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens the reader page in a new tab. */
export async function openReader(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL("/reader.html") });
}
