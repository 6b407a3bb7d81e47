// Context: content scripts. All messages between a page's script and the background.

import { browser } from "wxt/browser";
import { type CleanReport, type Message, parseRevoked } from "../messages.ts";
import { matchesSites } from "../sites.ts";

/**
 * Reports the result of cleaning this page to the background, for the badge on the toolbar button.
 * A background that is being updated misses the report; the next one corrects the badge.
 */
export function reportCleaned({ count, limited }: CleanReport): void {
  browser.runtime.sendMessage({ type: "cleaned", count, limited } satisfies Message).catch(() => undefined);
}

/** True as long as the extension that this script belongs to runs; false once it was updated or loaded again. */
export const isConnected = (): boolean => Boolean(browser.runtime?.id);

/** Asks the background if this page's site is still allowed; false if it cannot answer. */
export async function isStillAllowed(): Promise<boolean> {
  const answer: unknown = await browser.runtime.sendMessage({ type: "returned" } satisfies Message).catch(() => false);
  return answer === true;
}

/** Asks the background never to clean this page's site again; false if it cannot do so. */
export async function askNeverToClean(): Promise<boolean> {
  const answer: unknown = await browser.runtime.sendMessage({ type: "never" } satisfies Message).catch(() => false);
  return answer === true;
}

/**
 * Calls back when access to the page's site is taken away, in any window or in the browser's settings.
 * A content script cannot see permissions: the background, which can, sends the change to all tabs.
 */
export function onCleaningRevoked(url: string, listener: () => void, signal: AbortSignal): void {
  const onMessage = (value: unknown, sender: { id?: string }) => {
    const sites = parseRevoked(value, sender, browser.runtime.id);
    if (sites && matchesSites(url, sites)) listener();
  };
  const event = browser.runtime.onMessage;
  event.addListener(onMessage);
  signal.addEventListener("abort", () => event.removeListener(onMessage));
}
