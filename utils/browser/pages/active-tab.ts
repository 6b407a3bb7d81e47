import { browser } from "wxt/browser";

/** The tab the reader is looking at, with its address (which only the click's grant shows); null where there is none. */
export async function getActiveTab(): Promise<{ id: number; url: string } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? "" };
}
