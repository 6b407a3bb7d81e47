// Context: background. What it shows on tabs and sends to them.

import { browser } from "wxt/browser";
import { t } from "../i18n.ts";
import type { AccessRevoked, CleanReport } from "../messages.ts";

const GREEN = "#1f5c4d";
const GREY = "#565b61";
// Readable on both; the colour that browsers choose by themselves differs and may not be.
const WHITE = "#ffffff";

/** Shows on a tab's toolbar button how many elements are hidden in its page, or that the publisher limits access. */
export async function updateBadge(tabId: number, { count, limited }: CleanReport): Promise<void> {
  const { action } = browser;
  try {
    await action.setBadgeBackgroundColor({ tabId, color: limited ? GREY : GREEN });
    await action.setBadgeTextColor({ tabId, color: WHITE });
    await action.setBadgeText({ tabId, text: limited ? "–" : count ? String(count) : "" });
    await action.setTitle({ tabId, title: limited ? t("stateLimited") : titleFor(count) });
  } catch {
    // The tab was closed in the meantime and needs no badge.
  }
}

/** Says in words what the badge's number counts. */
const titleFor = (count: number): string => (count ? t.plural("actionTitleRemoved", count) : t("actionTitle"));

/**
 * Sends the sites that lost their access to the scripts in all tabs.
 * Needs no access to a tab; tabs without a script of this extension do not receive it.
 */
export async function notifyRevoked(sites: string[]): Promise<void> {
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined)
      browser.tabs.sendMessage(id, { type: "revoked", sites } satisfies AccessRevoked).catch(() => undefined);
}
