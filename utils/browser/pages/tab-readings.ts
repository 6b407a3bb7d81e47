// Context: extension pages. Keeps the last reading of a tab's page, so that a second click shows it at once.

import { browser } from "wxt/browser";
import type { Factbox } from "../../types.ts";
import { hasShape, isBoolean, isText, isTextOrNull, keyOf, type Shape } from "../shapes.ts";
import { isFactbox } from "./factbox-shape.ts";
import type { ActiveTab } from "./read-tab.ts";
import { createSessionList } from "./session-list.ts";

/** What came of reading a page. */
export type TabReading = {
  /** The page's, when it was read; the reading holds only while the page has the same one. */
  fingerprint: string;
  name: "facts" | "limited" | "partly-read";
  factbox: Factbox;
  /** The text's language (BCP 47) if there is no model of it; else null. */
  withoutModel: string | null;
  /** True if the page was taken for no article, and is read because the reader asked for it. */
  readAnyway: boolean;
};

const READING: Shape<TabReading> = {
  fingerprint: isText,
  name: keyOf<TabReading["name"]>({ facts: true, limited: true, "partly-read": true }),
  factbox: isFactbox,
  withoutModel: isTextOrNull,
  readAnyway: isBoolean,
};

// A factbox takes some ten times the room of its text, and the browser keeps ten million bytes.
const MAX_READINGS = 8;
const MAX_TEXT_CHARS = 100_000;
const readings = createSessionList("tab", MAX_READINGS);

/**
 * Keeps the reading of a tab's page, if there is room for it. Readings of tabs that are closed by now go; what a page
 * in a private window says is not kept.
 */
export async function keepTabReading({ id, incognito }: ActiveTab, reading: TabReading): Promise<void> {
  if (incognito || !reading.fingerprint || reading.factbox.article.text.length > MAX_TEXT_CHARS) return;
  const open = new Set((await browser.tabs.query({})).map((tab) => String(tab.id)));
  await readings.drop((await readings.ids()).filter((tab) => !open.has(tab)));
  await readings.keep(String(id), reading);
}

/**
 * Returns the reading of a tab's page; null if none is kept. Whether the page is still the same, its fingerprint says:
 * a page can change without a word to the extension, whose background need not even run.
 */
export async function findTabReading(tabId: number): Promise<TabReading | null> {
  const stored = await readings.find(String(tabId));
  return hasShape<TabReading>(stored, READING) ? stored : null;
}

/** Forgets the reading of one tab, or of all. */
export async function forgetTabReadings(tabId?: number): Promise<void> {
  await readings.drop(tabId === undefined ? await readings.ids() : [String(tabId)]);
}
