// The one file that asks for, lists and gives back access to sites.
import { browser } from "wxt/browser";

/** The match pattern that covers a page's site, or null for addresses that are no web page's. */
export function sitePattern(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname ? `${protocol}//${hostname}/*` : null;
}

/** A site's name for its reader: the host of a match pattern. */
export function siteName(pattern: string): string {
  return pattern.replace(/^\w+:\/\//, "").replace(/\/\*$/, "");
}

/** Asks the browser for one site. Must be the first call in a click's handler: Firefox forgets the click at the first `await`. */
export function requestSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Gives a site back; false where the browser keeps it. */
export function releaseSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** The sites that may be cleaned as they open: the browser's own list of granted origins. */
export async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => sitePattern(origin.replace(/\/\*$/, "/")) === origin);
}

/** Calls back whenever the list of granted sites has changed; returns what ends it. */
export function onSitesChanged(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  return () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  };
}
