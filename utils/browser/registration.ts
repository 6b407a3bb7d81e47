// The one file that registers the content script for allowed sites.
import { browser } from "wxt/browser";
import { allowedSites } from "./sites.ts";

const ID = "autoclean";

/** Makes the browser run the auto-clean script on exactly the allowed sites. Safe to call at any time, as often as wanted. */
export async function registerAutoclean(): Promise<void> {
  const matches = await allowedSites();
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
    runAt: "document_start" as const,
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
