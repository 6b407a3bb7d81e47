// The one file that registers the content script for allowed sites.
import { browser } from "wxt/browser";
import { getExcludedSites } from "../settings.ts";
import { getAllowedSites } from "../sites.ts";

const ID = "autoclean";

/** Makes the browser run the auto-clean script on exactly the allowed sites that the reader does not want left alone. Safe to call at any time, as often as wanted. */
export async function registerAutoClean(): Promise<void> {
  const never = await getExcludedSites();
  // Both, because "all sites" may be allowed: a site left alone is then taken out of it.
  const matches = (await getAllowedSites()).filter((site) => !never.includes(site));
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (!matches.length) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    js: ["/autoclean.js"],
    css: ["/page.css"],
    matches,
    excludeMatches: never,
    runAt: "document_start" as const,
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
