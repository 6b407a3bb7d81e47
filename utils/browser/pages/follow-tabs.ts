// Context: extension pages. Which page the window shows; it is said without any permission.

import { browser } from "wxt/browser";

/** A page of the window's active tab: it was chosen, it begins to load, or it has loaded. */
export type TabChange = "chosen" | "loading" | "loaded";

/**
 * Calls back when another tab becomes the active one of a window, and when the active one's page is replaced.
 * Returns a function that ends this.
 */
export function onActivePageChanged(windowId: number, listener: (change: TabChange) => void): () => void {
  const onActivated = (info: { windowId: number }) => {
    if (info.windowId === windowId) listener("chosen");
  };
  const onUpdated = (
    _tabId: number,
    changed: { status?: string; url?: string },
    tab: { active: boolean; windowId: number },
  ) => {
    if (!tab.active || tab.windowId !== windowId) return;
    if (changed.status === "complete") listener("loaded");
    else if (changed.status === "loading" || changed.url) listener("loading");
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
