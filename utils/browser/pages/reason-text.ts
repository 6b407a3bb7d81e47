import { REASONS, type ReasonKey } from "../../clean/reasons.ts";
import type { Removal } from "../../types.ts";
import { t } from "./i18n.ts";

const isReason = (key: string): key is ReasonKey => REASONS.some((reason) => reason === key);

/** The sentence of a receipt's reason; a key that is none of ours, from a page that lies, says nothing. */
export function reasonText({ reason }: Removal): string {
  return isReason(reason) ? t(reason) : "";
}
