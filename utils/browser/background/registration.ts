// Context: background. The one file that registers the content script on allowed sites.

import { browser } from "wxt/browser";
import { excludedSites } from "../settings.ts";
import { getAllowedSites } from "../sites.ts";

const SCRIPT_ID = "autoclean";

/**
 * Registers the auto-clean script on exactly the allowed sites that are not excluded.
 * Calls must not overlap; repeating one does no harm.
 */
export async function registerAutoClean(): Promise<void> {
  const excluded = await excludedSites.get();
  const matches = (await getAllowedSites()).filter((site) => !excluded.includes(site));
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (!matches.length) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = {
    id: SCRIPT_ID,
    js: ["/autoclean.js"],
    css: ["/page.css"],
    matches,
    // An allowed pattern for all sites matches the excluded ones too.
    excludeMatches: excluded,
    runAt: "document_start" as const,
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
