import { browser } from "wxt/browser";
import { parseRevoked } from "../messages.ts";
import { onExcludedSitesChanged } from "../settings.ts";
import { matchesSites } from "../sites.ts";

/** Why the cleaning of a page has to end at once: its site was taken back, or is never to be cleaned from now on. */
export type RevocationReason = "revoked" | "never";

/** Calls back, in a page's script, when the reader stops the cleaning of that page's site in any window or in the browser's settings. */
export function onCleaningRevoked(url: string, listener: (why: RevocationReason) => void): void {
  // A page's script cannot see permissions; the background, which can, tells all tabs.
  browser.runtime.onMessage.addListener((value: unknown, sender) => {
    const sites = parseRevoked(value, sender, browser.runtime.id);
    if (sites && matchesSites(url, sites)) listener("revoked");
  });
  onExcludedSitesChanged((sites) => {
    if (matchesSites(url, sites)) listener("never");
  });
}
