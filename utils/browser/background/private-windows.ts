// Context: background. Chromium runs a second one for private windows, and tells only the first of changed permissions.

import { browser } from "wxt/browser";
import { isRecord } from "../../shared/values.ts";

const KEY = "revoked";

/** Tells the background of private windows which sites lost their access, by storage that both see. Never rejects. */
export async function passOnRevoked(sites: readonly string[]): Promise<void> {
  try {
    await browser.storage.session.set({ [KEY]: { sites } });
    await browser.storage.session.remove(KEY);
  } catch {
    // Without room for it, an open private page is cleaned on until it is left.
  }
}

/** Calls back with the sites that lost their access, as the other background has passed them on. */
export function onRevokedPassedOn(listener: (sites: string[]) => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    const value = changes[KEY]?.newValue;
    const sites: unknown = isRecord(value) ? value.sites : null;
    if (Array.isArray(sites)) listener(sites.filter((site) => typeof site === "string"));
  });
}
