// Context: background and extension pages. The one file that writes the reader's choices.

import { storage } from "wxt/utils/storage";
import { errorMessage, isRecord } from "../shared/values.ts";
import { type CopyChoices, DEFAULT_COPY_CHOICES } from "../summary/copy-choices.ts";
import { type FormatId, isFormatId } from "../summary/format.ts";
import type { RemovalKind } from "../types.ts";
import { t } from "./i18n.ts";
import {
  COPY_CHOICES_KEY,
  COPY_FORMAT_KEY,
  EXCLUDED_SITES_KEY,
  HIDE_CONSENT_KEY,
  KEPT_BY_DEFAULT,
  KEPT_KINDS_KEY,
  parseExcludedSites,
  parseKeptKinds,
  SHORTCUT_KEYS_KEY,
  TOAST_KEY,
} from "./setting-keys.ts";

/** One stored choice of the reader. */
export type Setting<Value> = {
  /** The name under which it is stored. */
  key: string;
  /** Turns whatever is stored into a value. */
  parse: (stored: unknown) => Value;
  /** The value until something is chosen, and where the stored one cannot be read. */
  fallback: Value;
  /** Never rejects. */
  get: () => Promise<Value>;
  /** Stores a value. Returns null, or in words why it could not be stored (the storage may be full). */
  set: (value: Value) => Promise<string | null>;
  /** Changes the stored value, unless `change` returns the same. A value that cannot be read is never written over. */
  update: (change: (value: Value) => Value) => Promise<string | null>;
  /** Calls back when the value changes in any context. Returns a function that ends this. */
  watch: (listener: (value: Value) => void) => () => void;
};

/** Defines a setting. */
export function defineSetting<Value>(key: string, fallback: Value, parse: (stored: unknown) => Value): Setting<Value> {
  // The version of the first release's format: a later format adds a migration.
  const item = storage.defineItem<unknown>(`local:${key}`, { fallback, version: 1 });
  const update = async (change: (value: Value) => Value): Promise<string | null> => {
    try {
      const value = parse(await item.getValue());
      const changed = change(value);
      if (changed !== value) await item.setValue(changed);
      return null;
    } catch (error) {
      return storageFailure(error);
    }
  };
  return {
    key,
    parse,
    fallback,
    get: () => item.getValue().then(parse, () => fallback),
    set: (value) => item.setValue(value).then(() => null, storageFailure),
    update,
    watch: (listener) => item.watch((stored) => listener(parse(stored))),
  };
}

/** Returns in words why something could not be stored: the browser's own, unless there is no room for it. */
function storageFailure(error: unknown): string {
  const detail = errorMessage(error);
  // "Resource::kQuotaBytes quota exceeded" in Chromium, "QuotaExceededError" in Firefox.
  return /quota/i.test(detail) ? t("storageFull") : detail;
}

/** The format for copying. */
export const copyFormat = defineSetting<FormatId>(COPY_FORMAT_KEY, "markdown", (stored) =>
  isFormatId(stored) ? stored : "markdown",
);

/** What a copy holds. */
export const copyChoices = defineSetting<CopyChoices>(COPY_CHOICES_KEY, DEFAULT_COPY_CHOICES, parseCopyChoices);

function parseCopyChoices(stored: unknown): CopyChoices {
  const { all, heading, links } = isRecord(stored) ? stored : {};
  const choiceOr = (value: unknown, fallback: boolean) => (typeof value === "boolean" ? value : fallback);
  return {
    all: choiceOr(all, DEFAULT_COPY_CHOICES.all),
    heading: choiceOr(heading, DEFAULT_COPY_CHOICES.heading),
    links: choiceOr(links, DEFAULT_COPY_CHOICES.links),
  };
}

/** The kinds of removals that stay in the page. */
export const keptKinds = defineSetting<readonly RemovalKind[]>(KEPT_KINDS_KEY, KEPT_BY_DEFAULT, parseKeptKinds);

/** True if letters, digits and signs are keys in the popup. */
export const shortcutKeys = defineSetting(SHORTCUT_KEYS_KEY, true, (stored) => stored !== false);

/** True if a page says, when auto-clean has removed something from it, what can be undone. */
export const showsToast = defineSetting<boolean>(TOAST_KEY, true, (stored) => stored !== false);

/** The sites that are never cleaned, as match patterns in the order of choice. */
export const excludedSites = defineSetting<string[]>(EXCLUDED_SITES_KEY, [], parseExcludedSites);

/** Adds a site to those that are never cleaned, or removes it. Returns null, or in words why not. */
export function setSiteExcluded(pattern: string, excluded: boolean): Promise<string | null> {
  return excludedSites.update((sites) => {
    if (sites.includes(pattern) === excluded) return sites;
    return excluded ? [...sites, pattern] : sites.filter((site) => site !== pattern);
  });
}

/**
 * Turns what an earlier release stored into the settings of this one; a choice that was made since then stays.
 * Never rejects: what could not be read or stored is left for the next time.
 */
export async function migrateSettings(): Promise<void> {
  try {
    const first = `local:${HIDE_CONSENT_KEY}` as const;
    const [hidesConsent, kept] = [await storage.getItem(first), await storage.getItem(`local:${KEPT_KINDS_KEY}`)];
    if (hidesConsent === true && kept === null)
      await storage.setItem(
        `local:${KEPT_KINDS_KEY}`,
        KEPT_BY_DEFAULT.filter((kind) => kind !== "consent"),
      );
    await storage.removeItem(first);
  } catch (error) {
    console.error("Factbox: earlier settings were left as they are", error);
  }
}

/**
 * Stores checked settings by their keys, and adds sites to those that are never cleaned: all of it or nothing.
 * Returns the sites that were not on that list, or in words why nothing was stored.
 */
export async function storeSettings(
  values: Readonly<Record<string, unknown>>,
  never: readonly string[],
): Promise<{ ok: true; excluded: string[] } | { ok: false; reason: string }> {
  try {
    const listed = parseExcludedSites(await storage.getItem<unknown>(`local:${EXCLUDED_SITES_KEY}`));
    const excluded = never.filter((site) => !listed.includes(site));
    const stored = { ...values, [EXCLUDED_SITES_KEY]: [...listed, ...excluded] };
    await storage.setItems(Object.entries(stored).map(([key, value]) => ({ key: `local:${key}` as const, value })));
    return { ok: true, excluded };
  } catch (error) {
    return { ok: false, reason: storageFailure(error) };
  }
}
