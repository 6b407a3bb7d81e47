import { browser } from "wxt/browser";
import type { Removal } from "../types.ts";

/** The sentence of a receipt's reason; a key that is none of ours, from a page that lies, says nothing. */
export function reasonOf({ reason }: Removal): string {
  return /^reason[A-Z][A-Za-z]{1,40}$/.test(reason) ? browser.i18n.getMessage(reason) : "";
}
