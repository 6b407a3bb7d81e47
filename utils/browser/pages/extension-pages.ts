// Context: extension pages. Opens the options and the reader, and says which version this is.

import { browser } from "wxt/browser";
import type { Factbox } from "../../types.ts";
import { keepReading } from "./readings.ts";

/** Opens the options page. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens the reader in a new tab with a factbox; rejects if it is larger than the browser allows in memory. */
export async function openReader(factbox: Factbox): Promise<void> {
  const id = await keepReading(factbox);
  await browser.tabs.create({ url: browser.runtime.getURL(`/reader.html#${id}`) });
}

/** Returns the extension's version, as its manifest has it. */
export const extensionVersion = (): string => browser.runtime.getManifest().version;
