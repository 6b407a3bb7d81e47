import type { ChromiumDriver } from "../../tools/browser/chromium.ts";
import type { PageHandle, View } from "../../tools/browser/driver.ts";
import { PATIENCE } from "./visit.ts";

/** A private window with one tab. */
export type PrivateWindow = { page: PageHandle; close: () => Promise<void> };

/** Opens an address in a private window, from one of the extension's own pages; it must be allowed there. */
export async function openPrivate(chromium: ChromiumDriver, own: View, address: string): Promise<PrivateWindow> {
  const url = JSON.stringify(address);
  // The window that is not private learns nothing of it, not even its number.
  await own.evaluate(`chrome.windows.create({ incognito: true, url: ${url} }).then(() => null)`);
  const page = await chromium.waitForPage(address, PATIENCE);
  if (!page) throw new Error(`no private window shows ${address}`);
  return { page, close: () => page.close() };
}

/** JavaScript of the extension's own pages: the names of all that is stored. */
export const STORED = `Promise.all([chrome.storage.local.get(), chrome.storage.session.get()])
  .then((areas) => areas.flatMap((area) => Object.entries(area).flatMap(([key, value]) => Array.isArray(value) && !value.length ? [] : [key])))`;
