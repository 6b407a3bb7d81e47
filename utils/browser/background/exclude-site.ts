// Context: background.

import { setSiteExcluded } from "../settings.ts";
import { isAllowed, revokeSite, sitePattern } from "../sites.ts";

/** Excludes the site of an allowed page from cleaning and gives its access back; false if that cannot be done. */
export async function excludeSiteOf(url: string): Promise<boolean> {
  const pattern = sitePattern(url);
  if (!pattern || !(await isAllowed(url))) return false;
  if (await setSiteExcluded(pattern, true)) return false;
  // A browser may keep access that an administrator gave; the site is excluded all the same.
  await revokeSite(pattern).catch(() => false);
  return true;
}
