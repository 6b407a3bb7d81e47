import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { excludeSiteOf } from "../utils/browser/background/exclude-site.ts";
import { readPhrases } from "../utils/browser/background/phrases.ts";
import { onRevokedPassedOn, passOnRevoked } from "../utils/browser/background/private-windows.ts";
import { registerAutoClean } from "../utils/browser/background/registration.ts";
import { notifyRevoked, updateBadge } from "../utils/browser/background/tabs.ts";
import { offerToast } from "../utils/browser/background/toast.ts";
import { welcome } from "../utils/browser/background/welcome.ts";
import { parseMessage } from "../utils/browser/messages.ts";
import { excludedSites, migrateSettings, setSiteExcluded } from "../utils/browser/settings.ts";
import { isAllowed, onPermissionsChanged } from "../utils/browser/sites.ts";

// All listeners are added at once: a stopped worker is started again by their events and must find them.
export default defineBackground(() => {
  // Registrations run one after the other: granting a site also changes the excluded ones, and the last must win.
  let registered = Promise.resolve();
  const register = () => {
    registered = registered
      .then(registerAutoClean)
      .catch((error) => console.error("Factbox: registration failed", error));
  };
  onPermissionsChanged(async (sites, added) => {
    register();
    if (!added) return void (await Promise.all([notifyRevoked(sites), passOnRevoked(sites)]));
    // A site that is granted is to be cleaned. The popup does this too, but Firefox's prompt may have closed it.
    for (const site of sites) await setSiteExcluded(site, false);
  });
  onRevokedPassedOn((sites) => void notifyRevoked(sites));
  excludedSites.watch(register);
  browser.runtime.onInstalled.addListener(register);
  browser.runtime.onInstalled.addListener(() => void migrateSettings());
  browser.runtime.onInstalled.addListener((details) => void welcome(details));
  browser.runtime.onStartup.addListener(register);
  browser.runtime.onMessage.addListener((value: unknown, sender, answer: (value: unknown) => void) => {
    const checked = parseMessage(value, sender, browser.runtime.id);
    if (!checked) return false;
    const { message, tabId, url } = checked;
    if (message.type === "cleaned") {
      void updateBadge(tabId, message);
      if (message.count > 0) void offerToast(tabId, url);
      return false;
    }
    if (message.type === "phrases") void readPhrases(message.languages).then(answer);
    else if (message.type === "never") void excludeSiteOf(url).then(answer, () => answer(false));
    else void isAllowed(url).then(answer, () => answer(false));
    return true; // The answer comes later.
  });
});
