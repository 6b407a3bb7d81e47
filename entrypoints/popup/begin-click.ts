import type { PageAnswer } from "../../utils/browser/page-report.ts";
import { type ActiveTab, getActiveTab, openTab } from "../../utils/browser/pages/read-tab.ts";
import { handToPanel, heldLocks } from "../../utils/browser/pages/side-panel.ts";
import { findTabReading, type TabReading } from "../../utils/browser/pages/tab-readings.ts";
import { type Reading, startReading } from "./start-reading.ts";

/** The reading that is kept of a tab's page, and the page's state. */
export type Kept = { reading: TabReading; page: PageAnswer };

/**
 * A page that a click asks for its kept reading, and that is read at once (`reading`) if it never was. `began` says
 * when the page began; 0 for one that is closed to extensions.
 */
type ClickedPage = { began: Promise<number>; kept: Promise<Kept | null>; reading: Promise<Reading | null> };

/**
 * What a click on the toolbar button starts. `page` is null where there is no tab, and where the side panel shows the
 * page, so that the popup closes.
 */
export type Click = { tab: Promise<ActiveTab | null>; page: Promise<ClickedPage | null> };

/** Asks for the active tab and its page, before the popup is drawn, and reads a page that was not read before. */
export function beginClick(): Click {
  const tab = getActiveTab();
  // Asked before it is known which tab is in front: the answer takes as long as that one.
  const locks = heldLocks();
  locks.catch(() => undefined);

  async function open(found: ActiveTab | null): Promise<ClickedPage | null> {
    if (!found) return null;
    const { id, windowId } = found;
    if (await handToPanel(windowId, id, locks).catch(() => false)) {
      window.close();
      return null;
    }
    const opened = openTab(id);
    const looked = opened.then(
      (page) => page.answer,
      () => null,
    );
    const began = opened.then(
      (page) => page.began,
      () => 0,
    );
    return {
      began,
      kept: findKept(id, looked),
      reading: looked.then((known) => (known ? null : startReading(id, opened))),
    };
  }

  const page = tab.then(open);
  page.catch(() => undefined);
  return { tab, page };
}

/** Returns the reading that is kept of a tab's page; null if there is none of it as it is now, which `looked` says. */
export async function findKept(tabId: number, looked: Promise<PageAnswer | null>): Promise<Kept | null> {
  const reading = await findTabReading(tabId).catch(() => null);
  const page = reading && (await looked);
  return page && page.fingerprint === reading.fingerprint ? { reading, page } : null;
}
