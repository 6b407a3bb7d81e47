// The one file that registers the content script for allowed sites.
import { browser } from "wxt/browser";
import { neverSites } from "./settings.ts";
import { allowedSites } from "./sites.ts";

const ID = "autoclean";

/** Makes the browser run the auto-clean script on exactly the allowed sites that the reader does not want left alone. Safe to call at any time, as often as wanted. */
export async function registerAutoclean(): Promise<void> {
  const never = await neverSites();
  // Both, because "all sites" may be allowed: a site left alone is then taken out of it.
  const matches = (await allowedSites()).filter((site) => !never.includes(site));
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
