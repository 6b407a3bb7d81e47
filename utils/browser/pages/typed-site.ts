// Context: extension pages.

import { sitePattern } from "../sites.ts";

const SCHEME = /^[a-z][a-z\d+.-]*:\/\//i;

/**
 * Returns the match pattern of the site that a reader typed, with its whole address or without its beginning; null if
 * that is no address of a site on the web.
 */
export function typedSite(typed: string): string | null {
  const address = typed.trim();
  // A browser would make an address of anything: of "orlan news" and of "*".
  if (address === "" || /[\s*@]/.test(address)) return null;
  // A word alone is more likely a name than the address of a computer.
  if (SCHEME.test(address)) return sitePattern(address);
  return /^localhost\b|[^.]\.[^.]/.test(address) ? sitePattern(`https://${address}`) : null;
}

/** True for the match pattern of one site, and of no more than one. */
export const isOneSite = (value: unknown): value is string =>
  typeof value === "string" && value.endsWith("/*") && typedSite(value.slice(0, -1)) === value;
