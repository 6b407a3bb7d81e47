// Context: extension pages. Makes the settings of a file the reader's own.

import type { MessageKey } from "../../summary/translate.ts";
import { storeSettings } from "../settings.ts";
import { getAllowedSites, revokeSite } from "../sites.ts";
import { FILE_FIELDS, type FileContent, isSame } from "./settings-file.ts";

/** What loading a file has changed, or in words why nothing could be stored. */
export type LoadResult =
  | {
      ok: true;
      /** The names of the settings that are others now. */
      changed: MessageKey[];
      /** The sites that are never cleaned from now on. */
      excluded: string[];
      /** The sites that the file wants cleaned always, and that the browser has to be asked for. */
      waiting: string[];
    }
  | { ok: false; reason: string };

/**
 * Stores what a file holds, all of it or nothing. Sites are added to those that are never cleaned, and none is removed
 * there; for the sites to be cleaned always, nothing is done but name them.
 */
export async function loadSettings({ values, never, always }: FileContent): Promise<LoadResult> {
  const changed: MessageKey[] = [];
  for (const { setting, name } of FILE_FIELDS)
    if (Object.hasOwn(values, setting.key) && !isSame(await setting.get(), values[setting.key])) changed.push(name);
  const stored = await storeSettings(values, never);
  if (!stored.ok) return stored;
  const { excluded } = stored;
  const allowed = await getAllowedSites();
  // A browser may keep access that an administrator gave; the site is excluded all the same.
  for (const site of excluded) if (allowed.includes(site)) await revokeSite(site).catch(() => false);
  return { ok: true, changed, excluded, waiting: always.filter((site) => !allowed.includes(site)) };
}
