import type { ChromiumDriver } from "../../tools/browser/chromium.ts";
import { waitUntil } from "./views.ts";

/**
 * Takes an extension's sites away, or gives them back, as the browser's own settings do, and waits until the extension
 * knows. Chromium's settings page drives this interface: there is no other way that needs no prompt.
 */
export async function setSiteAccess(chromium: ChromiumDriver, allowed: boolean): Promise<void> {
  const extensionId = new URL(chromium.extensionOrigin).host;
  const hostAccess = allowed ? "ON_ALL_SITES" : "ON_CLICK";
  const settings = await chromium.browser.newPage();
  await settings.goto("chrome://extensions");
  await settings.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({ extensionId, hostAccess })})`,
  );
  await settings.close();
  const own = await chromium.openExtensionPage("options.html");
  await waitUntil(
    own,
    `chrome.scripting.getRegisteredContentScripts().then((scripts) => (scripts.length > 0) === ${allowed})`,
  );
  await own.close();
}
