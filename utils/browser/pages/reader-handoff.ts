// The one file that hands a reading from the popup to the reader page: in memory, for this session only.
import { browser } from "wxt/browser";
import type { Factbox } from "../../types.ts";

const KEY = "reading";

/** Leaves a factbox for the reader page, in place of the last one; rejects when it is larger than the browser's session memory. */
export async function saveForReader(factbox: Factbox): Promise<void> {
  await browser.storage.session.set({ [KEY]: factbox });
}

/** The factbox that was left last, or null; only extension pages can write there, so its shape is our own. */
export async function loadForReader(): Promise<Factbox | null> {
  const kept: unknown = (await browser.storage.session.get(KEY))[KEY];
  return isFactbox(kept) ? kept : null;
}

function isFactbox(value: unknown): value is Factbox {
  return (
    typeof value === "object" &&
    value !== null &&
    "schema" in value &&
    value.schema === 1 &&
    "article" in value &&
    "facts" in value
  );
}
