import { closest, parentOf, queryAll, queryOne, tagOf } from "../../shared/live-dom.ts";
import { classAndId } from "../dom/element-text.ts";

const PERSONAL_FIELDS = [
  "input[type='password'], input[type='tel'], textarea:not([name*='captcha' i]), input[type='file']",
  "[autocomplete='one-time-code'], [autocomplete='username'], [autocomplete='current-password']",
].join(", ");
const TEXT_FIELDS = "input:not([type]), input[type='text'], input[type='email'], input[type='tel'], select";
const ACCOUNT_CLASS_NAME = new RegExp(
  "(?:^|[^a-z])(?:log-?in|log-?on|sign-?in|register|registration|account|passw\\w*|pass-?reset|forgot|" +
    "lost-?pass\\w*|contact-?form|wpcf7|verification|two-?factor|authenticator)(?:[^a-z]|$)",
  "i",
);
const MAX_FIELDS = 4;
const MAX_ANCESTORS = 4;

/**
 * What the fields of forms tell, for one search: a page may have thousands of blocks and fields in one form. 2 stands
 * for personal fields, 1 for many fields.
 */
export type FormFields = Map<Element, number>;

/**
 * True if a block belongs to a form for something other than an address or a donation.
 * Such forms log in, open an account, verify somebody or send a message; their fields and class names tell.
 */
export function isPersonalForm(element: Element, known?: FormFields): boolean {
  const root = closest(element, "form") ?? element;
  const fields =
    known?.get(root) ?? (queryOne(root, PERSONAL_FIELDS) ? 2 : Number(queryAll(root, TEXT_FIELDS).length > MAX_FIELDS));
  known?.set(root, fields);
  // A form itself may have many.
  if (fields > Number(root === element)) return true;
  let current: Element | null = element;
  for (let i = 0; current && i < MAX_ANCESTORS && !/^(?:BODY|HTML|MAIN|ARTICLE)$/.test(tagOf(current)); i++) {
    if (ACCOUNT_CLASS_NAME.test(classAndId(current).replace(/([a-z])([A-Z])/g, "$1-$2"))) return true;
    current = parentOf(current);
  }
  return false;
}
