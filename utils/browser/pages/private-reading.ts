// Context: extension pages. What the reader shows in a private window is kept in its tab only, and is gone with it.

import { browser } from "wxt/browser";
import type { Factbox } from "../../types.ts";
import { isFactbox } from "./factbox-shape.ts";
import { findReading, forgetReading } from "./readings.ts";

/**
 * Returns the factbox that the reader's address names; null if it is gone. In a private window it moves into the
 * memory of the tab, from which it can be loaded again, if there is room for it.
 */
export async function loadForReader(hash: string): Promise<Factbox | null> {
  const id = hash.replace(/^#/, "");
  const found = await findReading(id);
  if (!browser.extension?.inIncognitoContext) return found;
  if (!found) return findInTab(id);
  try {
    sessionStorage.setItem(id, JSON.stringify(found));
    await forgetReading(id);
  } catch {
    // Without room in the tab, it stays until the browser closes.
  }
  return found;
}

function findInTab(id: string): Factbox | null {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(id) ?? "null");
    return isFactbox(stored) ? stored : null;
  } catch {
    return null;
  }
}
