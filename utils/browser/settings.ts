// The one file that keeps the reader's choices.

import { browser } from "wxt/browser";
import type { CleanSettings } from "../clean/settings.ts";
import { errorMessage } from "../shared/values.ts";
import type { FormatId } from "../summary/format.ts";
import { isSitePattern, sitePattern } from "./sites.ts";

/** Where choices are kept: the part of the browser's storage that is asked here. */
export type SettingsArea = {
  get: (keys: string[]) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
};

const FORMAT = "copyFormat";
const CONSENT = "hideConsent";
const NEVER = "neverSites";

const FORMATS: readonly string[] = ["markdown", "text", "html", "json"] satisfies FormatId[];
const isFormat = (value: unknown): value is FormatId => typeof value === "string" && FORMATS.includes(value);
const sitesIn = (value: unknown): string[] => (Array.isArray(value) ? [...new Set(value.filter(isSitePattern))] : []);

/** The format chosen for copying; Markdown until one is chosen, or where the choice cannot be read. */
export async function getCopyFormat(store: SettingsArea = browser.storage.local): Promise<FormatId> {
  const { [FORMAT]: kept } = await read(store, [FORMAT]);
  return isFormat(kept) ? kept : "markdown";
}

/** Keeps the format for copying; null when it is kept, else in words why not (storage may be full). */
export function setCopyFormat(format: FormatId, store: SettingsArea = browser.storage.local): Promise<string | null> {
  return keep(store, { [FORMAT]: format });
}

/** Whether consent dialogs are to be hidden; they are left until that is chosen. */
export async function getHideConsent(store: SettingsArea = browser.storage.local): Promise<boolean> {
  return (await read(store, [CONSENT]))[CONSENT] === true;
}

/** Keeps whether consent dialogs are to be hidden; null when it is kept, else in words why not. */
export function setHideConsent(hide: boolean, store: SettingsArea = browser.storage.local): Promise<string | null> {
  return keep(store, { [CONSENT]: hide });
}

/** The sites that are never to be cleaned, as match patterns in the order in which they were chosen. */
export async function getExcludedSites(store: SettingsArea = browser.storage.local): Promise<string[]> {
  return sitesIn((await read(store, [NEVER]))[NEVER]);
}

/** Puts a site on the list of those that are never cleaned, or takes it off; null when that is kept, else in words why not. */
export async function setSiteExcluded(
  pattern: string,
  never: boolean,
  store: SettingsArea = browser.storage.local,
): Promise<string | null> {
  try {
    // Not `neverSites`: a list that cannot be read must not be taken for an empty one and written over.
    const sites = sitesIn((await store.get([NEVER]))[NEVER]);
    if (sites.includes(pattern) === never) return null;
    return keep(store, { [NEVER]: never ? [...sites, pattern] : sites.filter((site) => site !== pattern) });
  } catch (error) {
    return wordsOf(error);
  }
}

/** What the reader has chosen for a page of this address; nothing but the usual where that cannot be read. */
export async function getCleanSettings(
  url: string,
  store: SettingsArea = browser.storage.local,
): Promise<CleanSettings> {
  const kept = await read(store, [CONSENT, NEVER]);
  const site = sitePattern(url);
  return { hideConsent: kept[CONSENT] === true, never: site !== null && sitesIn(kept[NEVER]).includes(site) };
}

/** Calls back with the sites that are never to be cleaned whenever their list has changed; returns what ends it. */
export function onExcludedSitesChanged(listener: (sites: string[]) => void): () => void {
  const hear = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === "local" ? changes[NEVER] : undefined;
    if (change) listener(sitesIn(change.newValue));
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}

async function read(store: SettingsArea, keys: string[]): Promise<Record<string, unknown>> {
  try {
    return await store.get(keys);
  } catch {
    return {};
  }
}

async function keep(store: SettingsArea, items: Record<string, unknown>): Promise<string | null> {
  try {
    await store.set(items);
    return null;
  } catch (error) {
    return wordsOf(error);
  }
}

const wordsOf = (error: unknown): string => errorMessage(error);
