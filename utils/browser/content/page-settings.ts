// Context: content scripts. They read the settings here and never write them.
// WXT's storage module would add 3.7 kB to auto-clean, which may weigh 25 kB.

import { browser } from "wxt/browser";
import type { CleanSettings } from "../../clean/settings.ts";
import { EXCLUDED_SITES_KEY, KEPT_BY_DEFAULT, KEPT_KINDS_KEY, listOr } from "../setting-keys.ts";
import { sitePattern } from "../sites.ts";

/** Reads the reader's choices for the page at an address; the defaults if they cannot be read. */
export async function getCleanSettings(url: string): Promise<CleanSettings> {
  const stored: Record<string, unknown> = await browser.storage.local
    .get([KEPT_KINDS_KEY, EXCLUDED_SITES_KEY])
    .catch(() => ({}));
  // What else the lists may hold equals no kind and no site.
  return {
    kept: listOr(stored[KEPT_KINDS_KEY], KEPT_BY_DEFAULT),
    never: listOr(stored[EXCLUDED_SITES_KEY], []).includes(sitePattern(url)),
  };
}

/** Calls back with the choices for a page after every change of a setting, also of one that does not matter here. */
export function onCleanSettingsChanged(
  url: string,
  listener: (settings: CleanSettings) => void,
  signal: AbortSignal,
): void {
  const { onChanged } = browser.storage.local;
  const read = async () => {
    const settings = await getCleanSettings(url);
    if (!signal.aborted) listener(settings);
  };
  onChanged.addListener(read);
  signal.addEventListener("abort", () => onChanged.removeListener(read));
}
