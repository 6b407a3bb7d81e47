import { isRegistered } from "../../tools/browser/built-extension.ts";
import type { ChromiumDriver } from "../../tools/browser/chromium.ts";
import { waitUntil } from "./views.ts";

/** What the browser's own settings allow an extension, by Chromium's names. */
type Access = { hostAccess?: "ON_ALL_SITES" | "ON_CLICK"; incognitoAccess?: boolean; fileAccess?: boolean };

/** Chromium's page of extensions, open in a tab of its own. */
export type ExtensionSettings = {
  /** Changes what the extension is allowed, and waits until it runs again: some changes load it anew. */
  change: (access: Access) => Promise<void>;
  close: () => Promise<void>;
};

/**
 * Opens Chromium's page of extensions. The page drives the interface that is used here: there is no other way that
 * needs no prompt.
 */
export async function openExtensionSettings({ browser, extensionOrigin }: ChromiumDriver): Promise<ExtensionSettings> {
  const extensionId = new URL(extensionOrigin).host;
  const page = await browser.newPage();
  await page.goto("chrome://extensions");
  // An unpacked extension that is loaded anew stays off without it.
  await page.evaluate("chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })");
  return {
    change: async (access) => {
      const update = JSON.stringify({ extensionId, ...access });
      await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${update})`);
      await page.waitForFunction(
        `chrome.developerPrivate.getExtensionInfo("${extensionId}").then(({ state }) => state === "ENABLED")`,
        { polling: 20 },
      );
    },
    close: () => page.close(),
  };
}

/** Changes what the browser's own settings allow the extension. */
export async function setAccess(chromium: ChromiumDriver, access: Access): Promise<void> {
  const settings = await openExtensionSettings(chromium);
  await settings.change(access);
  await settings.close();
}

/**
 * Takes an extension's sites away, or gives them back, as the browser's own settings do, and waits until the extension
 * knows.
 */
export async function setSiteAccess(chromium: ChromiumDriver, allowed: boolean): Promise<void> {
  await setAccess(chromium, { hostAccess: allowed ? "ON_ALL_SITES" : "ON_CLICK" });
  const own = await chromium.openExtensionPage("options.html");
  await waitUntil(own, isRegistered(allowed));
  await own.close();
}
