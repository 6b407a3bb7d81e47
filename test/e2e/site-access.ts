import type { Measured } from "../../tools/browser/launch-for-tracing.ts";

/**
 * Takes an extension's sites away, or gives them back, as the browser's own settings do, and waits until the extension
 * knows. Chromium's settings page drives this interface: there is no other way that needs no prompt.
 */
export async function setSiteAccess({ browser, id, origin }: Measured, allowed: boolean): Promise<void> {
  const settings = await browser.newPage();
  await settings.goto("chrome://extensions");
  await settings.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({ extensionId: id, hostAccess: allowed ? "ON_ALL_SITES" : "ON_CLICK" })})`,
  );
  await settings.close();
  const own = await browser.newPage();
  await own.goto(`${origin}options.html`);
  await own.waitForFunction(
    `chrome.scripting.getRegisteredContentScripts().then((scripts) => (scripts.length > 0) === ${allowed})`,
    { timeout: 10_000 },
  );
  await own.close();
}
