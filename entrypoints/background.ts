import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { updateBadge } from "../utils/browser/background/badge.ts";
import { notifyRevoked } from "../utils/browser/background/notify-tabs.ts";
import { registerAutoClean } from "../utils/browser/background/registration.ts";
import { parseMessage } from "../utils/browser/messages.ts";
import { onExcludedSitesChanged, setSiteExcluded } from "../utils/browser/settings.ts";
import { isAllowed, onPermissionsChanged } from "../utils/browser/sites.ts";

// The listeners stand before anything else: a stopped worker is started again by their events and must find them.
export default defineBackground(() => {
  // One after the other: a given site also leaves the list of those never cleaned, and the last word must be the newest.
  let registered = Promise.resolve();
  const register = () => {
    registered = registered
      .then(registerAutoClean)
      .catch((error) => console.error("Factbox: registration failed", error));
  };
  onPermissionsChanged(async (sites, added) => {
    register();
    if (!added) return notifyRevoked(sites);
    // Who gives a site wants it cleaned. Not the popup's work alone: Firefox's prompt may have closed it.
    for (const site of sites) await setSiteExcluded(site, false);
  });
  onExcludedSitesChanged(register);
  browser.runtime.onInstalled.addListener(register);
  browser.runtime.onStartup.addListener(register);
  browser.runtime.onMessage.addListener((value: unknown, sender, answer: (allowed: boolean) => void) => {
    const checked = parseMessage(value, sender, browser.runtime.id);
    if (!checked) return false;
    if (checked.message.type === "cleaned") {
      void updateBadge(checked.tabId, checked.message);
      return false;
    }
    void isAllowed(checked.url).then(answer, () => answer(false));
    return true; // The answer comes later.
  });
});
