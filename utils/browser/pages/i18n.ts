import { browser } from "wxt/browser";
import type { Translate } from "../../summary/translate.ts";

/** Says a sentence from the extension's own messages, in the browser's language. */
export const t: Translate = (key, ...values) => browser.i18n.getMessage(key, values.map(String));

/** The locale that dates are written in: the one of the messages. */
export const locale = (): string => browser.i18n.getUILanguage();
