// Context: extension pages. The one file of theirs that uses the storage that lasts until the browser closes.

import { browser } from "wxt/browser";

/** Returns the value under a key; undefined if there is none. */
export const getFromSession = async (key: string): Promise<unknown> => (await browser.storage.session.get(key))[key];

/** Keeps values under their keys; rejects if the browser has no room for them. */
export const keepInSession = (values: Readonly<Record<string, unknown>>): Promise<void> =>
  browser.storage.session.set({ ...values });

/** Removes the values of some keys. */
export const removeFromSession = (keys: readonly string[]): Promise<void> => browser.storage.session.remove([...keys]);
