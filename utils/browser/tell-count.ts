import { browser } from "wxt/browser";

/** Tells the background how many things are off this page, for the button's badge; a background that is being replaced misses it, which harms nothing. */
export function tellCount(count: number): void {
  browser.runtime.sendMessage({ type: "cleaned", count }).catch(() => undefined);
}
