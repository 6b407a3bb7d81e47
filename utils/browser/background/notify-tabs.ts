import { browser } from "wxt/browser";
import type { AccessRevoked } from "../messages.ts";

/** Tells the scripts in all tabs which sites were taken back; needs no access to a tab, and a tab without a script of ours hears nothing. */
export async function notifyRevoked(sites: string[]): Promise<void> {
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined)
      browser.tabs.sendMessage(id, { type: "revoked", sites } satisfies AccessRevoked).catch(() => undefined);
}
