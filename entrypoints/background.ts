import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { showCount } from "../utils/browser/badge.ts";
import { checkedMessage } from "../utils/browser/messages.ts";
import { registerAutoclean } from "../utils/browser/registration.ts";
import { onSitesChanged } from "../utils/browser/sites.ts";

// The listeners stand before anything else: a stopped worker is started again by their events and must find them.
export default defineBackground(() => {
  const register = () =>
    void registerAutoclean().catch((error) => console.error("Factbox: registration failed", error));
  onSitesChanged(register);
  browser.runtime.onInstalled.addListener(register);
  browser.runtime.onStartup.addListener(register);
  browser.runtime.onMessage.addListener((value, sender) => {
    const checked = checkedMessage(value, sender, browser.runtime.id);
    if (checked) void showCount(checked.tabId, checked.message.count);
  });
});
