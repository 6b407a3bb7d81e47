// Context: all, but content scripts have no access to permissions.
// The one file that requests, lists and revokes access to sites.

import { browser } from "wxt/browser";

/** Returns the match pattern of a page's site; null for addresses that are not http or https. */
export function sitePattern(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname ? `${protocol}//${hostname}/*` : null;
}

/** True for the match pattern of one site, in the form of `sitePattern`. */
export function isSitePattern(value: unknown): value is string {
  return typeof value === "string" && sitePattern(value.replace(/\/\*$/, "/")) === value;
}

/**
 * True if an address matches one of the patterns that a browser grants or revokes ("https://*.example.org/*" too).
 * WXT's MatchPattern would add 1.1 kB to auto-clean, which may weigh 25 kB, and throws for hosts such as "[::1]".
 */
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

/** Returns the name of a site to show: the host of its match pattern. */
export function siteHost(pattern: string): string {
  return pattern.replace(/^\w+:\/\//, "").replace(/\/\*$/, "");
}

/**
 * Requests access to sites.
 * Must be the first call in a click handler: Firefox forgets the click at the first `await`.
 */
export function requestSites(...patterns: string[]): Promise<boolean> {
  return browser.permissions.request({ origins: patterns });
}

/** Revokes access to a site; false if the browser keeps it. */
export function revokeSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Returns the sites that may be cleaned as they open, from the browser's list of granted origins. */
export async function getAllowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter(isSitePattern);
}

/** True if a page's site may be cleaned as it opens. */
export async function isAllowed(url: string): Promise<boolean> {
  const pattern = sitePattern(url);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}

/** Calls back when the list of allowed sites changes. Returns a function that ends this. */
export function onSitesChanged(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  return () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  };
}

/** Calls the background back with the sites that were just granted (`added`) or revoked. */
export function onPermissionsChanged(listener: (sites: string[], added: boolean) => void): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => listener(origins, true));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => listener(origins, false));
}
