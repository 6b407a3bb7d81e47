import { browser } from "wxt/browser";
import type { CleanReport, Message } from "../messages.ts";

/** Tells the background what this page's cleaning came to, for the button's badge; a background that is being replaced misses it, which harms nothing. */
export function reportCleaned({ count, limited }: CleanReport): void {
  browser.runtime.sendMessage({ type: "cleaned", count, limited } satisfies Message).catch(() => undefined);
}

/** Asks the background whether this page's site is still allowed; where it cannot answer, it is not. */
export async function isStillAllowed(): Promise<boolean> {
  const answer: unknown = await browser.runtime.sendMessage({ type: "returned" } satisfies Message).catch(() => false);
  return answer === true;
}
