import { classAndId } from "../dom/element-text.ts";

const PERSONAL =
  "input[type='password'], textarea:not([name*='captcha' i]), input[type='file'], [autocomplete='one-time-code'], [autocomplete='username'], [autocomplete='current-password']";
const FIELDS = "input:not([type]), input[type='text'], input[type='email'], input[type='tel'], select";
const ACCOUNT_TOKEN =
  /(?:^|[^a-z])(?:log-?in|log-?on|sign-?in|register|registration|account|passw\w*|pass-?reset|forgot|lost-?pass\w*|contact-?form|wpcf7|verification|two-?factor|authenticator)(?:[^a-z]|$)/i;
const MOST_FIELDS = 4;
const LEVELS = 4;

/** Whether a block belongs to a form that is for something else than taking an address or a gift: to log in, to open an account, to prove who one is, to write to somebody. By its fields, and by the names of what closely holds it. */
export function isPersonalForm(element: Element): boolean {
  const form = element.closest("form");
  for (const part of form ? [form, element] : [element]) if (part.querySelector(PERSONAL)) return true;
  if (form && form !== element && form.querySelectorAll(FIELDS).length > MOST_FIELDS) return true;
  let at: Element | null = element;
  for (let level = 0; at && level < LEVELS && !/^(?:BODY|HTML|MAIN|ARTICLE)$/.test(at.tagName); level++) {
    if (ACCOUNT_TOKEN.test(classAndId(at).replace(/([a-z])([A-Z])/g, "$1-$2"))) return true;
    at = at.parentElement;
  }
  return false;
}
