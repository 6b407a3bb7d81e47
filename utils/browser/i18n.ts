// Context: background and extension pages.

import { browser } from "wxt/browser";
import { REASONS, type ReasonKey } from "../clean/reasons.ts";
import type { Translate } from "../summary/translate.ts";

/** Returns a message of the extension in the browser's language. */
export const t: Translate = (key, ...values) => browser.i18n.getMessage(key, values.map(String));

/** Returns the locale for dates and numbers, as a BCP 47 tag: the one of the messages. */
export const locale = (): string => browser.i18n.getUILanguage();

const isReason = (key: string): key is ReasonKey => REASONS.some((reason) => reason === key);

/**
 * Returns the sentence for the reason in a receipt.
 * The reason comes out of a page: a key that is not in the list gives an empty string.
 */
export const reasonText = (reason: string): string => (isReason(reason) ? t(reason) : "");
