import { browser } from "wxt/browser";
import { checkedRevoked } from "./messages.ts";
import { onNeverSitesChanged } from "./settings.ts";
import { isInSites } from "./sites.ts";

/** Why the cleaning of a page has to end at once: its site was taken back, or is never to be cleaned from now on. */
export type StopReason = "revoked" | "never";

/** Calls back, in a page's script, when the reader stops the cleaning of that page's site in any window or in the browser's settings. */
export function onStop(url: string, listener: (why: StopReason) => void): void {
  // A page's script cannot see permissions; the background, which can, tells all tabs.
  browser.runtime.onMessage.addListener((value: unknown, sender) => {
    const sites = checkedRevoked(value, sender, browser.runtime.id);
    if (sites && isInSites(url, sites)) listener("revoked");
  });
  onNeverSitesChanged((sites) => {
    if (isInSites(url, sites)) listener("never");
  });
}
