// Context: background. Says what the extension does, once.

import { browser } from "wxt/browser";

/** Opens the welcome page after the installation; an update of the extension or the browser opens nothing. */
export async function welcome({ reason }: { reason: string }): Promise<void> {
  if (reason === "install") await browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
}
