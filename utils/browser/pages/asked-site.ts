// Context: extension pages. The site whose access the popup has asked for, until the answer was told.

import { getFromSession, keepInSession, removeFromSession } from "./session.ts";

const KEY = "askedSite";

/** Remembers the match pattern of a site: the browser's prompt may close the popup before it can tell the answer. */
export const rememberAskedSite = (pattern: string): Promise<void> => keepInSession({ [KEY]: pattern });

/** True if the answer for a site was not told yet; it counts as told from now on. */
export async function takeAskedSite(pattern: string): Promise<boolean> {
  if ((await getFromSession(KEY)) !== pattern) return false;
  await removeFromSession([KEY]);
  return true;
}
