import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { showCleaned } from "../utils/browser/badge.ts";
import { checkedMessage } from "../utils/browser/messages.ts";
import { registerAutoclean } from "../utils/browser/registration.ts";
import { keepNever, onNeverSitesChanged } from "../utils/browser/settings.ts";
import { isAllowed, onSitesMoved } from "../utils/browser/sites.ts";
import { tellRevoked } from "../utils/browser/tell-tabs.ts";

// The listeners stand before anything else: a stopped worker is started again by their events and must find them.
export default defineBackground(() => {
  // One after the other: a given site also leaves the list of those never cleaned, and the last word must be the newest.
  let registered = Promise.resolve();
  const register = () => {
    registered = registered
      .then(registerAutoclean)
      .catch((error) => console.error("Factbox: registration failed", error));
  };
  onSitesMoved(async (sites, added) => {
    register();
    if (!added) return tellRevoked(sites);
    // Who gives a site wants it cleaned. Not the popup's work alone: Firefox's prompt may have closed it.
    for (const site of sites) await keepNever(site, false);
  });
  onNeverSitesChanged(register);
  browser.runtime.onInstalled.addListener(register);
  browser.runtime.onStartup.addListener(register);
  browser.runtime.onMessage.addListener((value: unknown, sender, answer: (allowed: boolean) => void) => {
    const checked = checkedMessage(value, sender, browser.runtime.id);
    if (!checked) return false;
    if (checked.message.type === "cleaned") {
      void showCleaned(checked.tabId, checked.message);
      return false;
    }
    void isAllowed(checked.url).then(answer, () => answer(false));
    return true; // The answer comes later.
  });
});
