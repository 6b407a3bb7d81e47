import { onActivePageChanged } from "../../utils/browser/pages/follow-tabs.ts";
import { getActiveTab } from "../../utils/browser/pages/read-tab.ts";
import { announcePanel, onHandedTab, takeClickedTab } from "../../utils/browser/pages/side-panel.ts";
import type { Occasion } from "./analyze-active-tab.ts";

/** Shows the pages of this panel's window, one after the other. Returns a function that ends this. */
export function followWindow(show: (occasion: Occasion) => void): () => void {
  const ends: (() => void)[] = [];
  let hasEnded = false;

  async function start(): Promise<void> {
    const tab = await getActiveTab();
    if (!tab || hasEnded) return;
    announcePanel(tab.windowId);
    ends.push(
      onActivePageChanged(tab.windowId, show),
      onHandedTab(async (tabId) => (await getActiveTab())?.id === tabId && show("clicked")),
    );
    show((await takeClickedTab()) === tab.id ? "clicked" : "chosen");
  }

  void start();
  return () => {
    hasEnded = true;
    for (const end of ends) end();
  };
}
