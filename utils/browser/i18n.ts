// Context: all.

import { browser } from "wxt/browser";
import { REASONS, type ReasonKey } from "../clean/reasons.ts";
import { createTranslate } from "../summary/translate.ts";

/**
 * Returns the locale for dates and numbers, as a BCP 47 tag: the browser's if the messages are in its language, else
 * theirs, so that no sentence is in two languages.
 */
export function locale(): string {
  const ofMessages = browser.i18n.getMessage("localeTag");
  const ofBrowser = browser.i18n.getUILanguage();
  // A browser that has lost the messages still needs a locale: an empty one would end the page with an error.
  return ofMessages && ofBrowser.split("-")[0] !== ofMessages ? ofMessages : ofBrowser;
}

/** Returns a message of the extension in the browser's language. */
export const t = createTranslate((key, values) => browser.i18n.getMessage(key, values), locale);

const isReason = (key: string): key is ReasonKey => REASONS.some((reason) => reason === key);

/**
 * Returns the sentence for the reason in a receipt.
 * The reason comes out of a page: a key that is not in the list gives an empty string.
 */
export const reasonText = (reason: string): string => (isReason(reason) ? t(reason) : "");
