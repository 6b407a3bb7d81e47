// The one file that keeps the reader's choices.
import { browser } from "wxt/browser";
import type { FormatId } from "../summary/format.ts";

const KEY = "copyFormat";
const FORMATS: readonly string[] = ["markdown", "text", "html", "json"] satisfies FormatId[];
const isFormat = (value: unknown): value is FormatId => typeof value === "string" && FORMATS.includes(value);

/** The format chosen for copying; Markdown until one is chosen, or where the choice cannot be read. */
export async function copyFormat(): Promise<FormatId> {
  try {
    const kept = (await browser.storage.local.get(KEY))[KEY];
    return isFormat(kept) ? kept : "markdown";
  } catch {
    return "markdown";
  }
}

/** Keeps the format for copying; null when it is kept, else in words why not (storage may be full). */
export async function keepCopyFormat(format: FormatId): Promise<string | null> {
  try {
    await browser.storage.local.set({ [KEY]: format });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
