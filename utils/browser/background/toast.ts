// Context: background. The one file that runs a script in a page without the reader's click: on allowed sites only.

import { browser } from "wxt/browser";
import { showsToast } from "../settings.ts";
import { isAllowed } from "../sites.ts";

/** Lets a page say what auto-clean has removed from it, unless the reader has switched that off. */
export async function offerToast(tabId: number, url: string): Promise<void> {
  try {
    if (!(await showsToast.get()) || !(await isAllowed(url))) return;
    await browser.scripting.executeScript({ target: { tabId }, files: ["/toast.js"] });
  } catch {
    // The tab was closed in the meantime.
  }
}
