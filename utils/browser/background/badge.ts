import { browser } from "wxt/browser";
import type { CleanReport } from "../messages.ts";
import { t } from "../pages/i18n.ts";

const GREEN = "#1f5c4d";
const GREY = "#565b61";

/** Shows on a tab's toolbar button how many things are off its page, or that its publisher limits access; a tab that went away meanwhile needs neither. */
export async function updateBadge(tabId: number, { count, limited }: CleanReport): Promise<void> {
  const { action } = browser;
  try {
    await action.setBadgeBackgroundColor({ tabId, color: limited ? GREY : GREEN });
    // White on both: what a browser chooses by itself differs, and is not always to be read.
    await action.setBadgeTextColor({ tabId, color: "#ffffff" });
    await action.setBadgeText({ tabId, text: limited ? "–" : count ? String(count) : "" });
    await action.setTitle({ tabId, title: t(limited ? "stateLimited" : "actionTitle") });
  } catch {
    // The tab was closed between the message and now.
  }
}
