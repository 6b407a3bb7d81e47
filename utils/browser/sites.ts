// The one file that asks for, lists and gives back access to sites.
import { browser } from "wxt/browser";

/** The match pattern that covers a page's site, or null for addresses that are no web page's. */
export function sitePattern(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname ? `${protocol}//${hostname}/*` : null;
}

/** Whether a value is the match pattern of one site, as `sitePattern` gives it. */
export function isSitePattern(value: unknown): value is string {
  return typeof value === "string" && sitePattern(value.replace(/\/\*$/, "/")) === value;
}

/** Whether an address lies in one of the match patterns that a browser grants or takes back ("https://*.example.org/*" too). */
export function matchesSites(url: string, patterns: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return patterns.some((pattern) => {
    if (pattern === "<all_urls>") return true;
    const [, scheme, host = ""] = /^(\*|\w+):\/\/([^/]+)\//.exec(pattern) ?? [];
    const isScheme = scheme === "*" ? /^https?:$/.test(protocol) : `${scheme}:` === protocol;
    return (
      isScheme &&
      (host === "*" || host === hostname || (host.startsWith("*.") && `.${hostname}`.endsWith(host.slice(1))))
    );
  });
}

/** A site's name for its reader: the host of a match pattern. */
export function siteHost(pattern: string): string {
  return pattern.replace(/^\w+:\/\//, "").replace(/\/\*$/, "");
}

/** Asks the browser for one site. Must be the first call in a click's handler: Firefox forgets the click at the first `await`. */
export function requestSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Gives a site back; false where the browser keeps it. */
export function revokeSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** The sites that may be cleaned as they open: the browser's own list of granted origins. */
export async function getAllowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter(isSitePattern);
}

/** Whether a page's site may be cleaned as it opens. */
export async function isAllowed(url: string): Promise<boolean> {
  const pattern = sitePattern(url);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
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

/** Calls back with the sites that were just given (`added`) or taken back, by whichever way. */
export function onPermissionsChanged(listener: (sites: string[], added: boolean) => void): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => listener(origins, true));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => listener(origins, false));
}
