import { addressOf } from "../../shared/live-document.ts";
import { attributeOf, closest, documentOf, queryAll, queryOne, tagOf } from "../../shared/live-dom.ts";
import { classAndId } from "../dom/element-text.ts";
import { SHARE_REQUEST } from "../overlays/prompt-words.ts";
import { PAYWALL_PHRASE } from "../paywall/paywall-words.ts";
import { isMenuEntry } from "./menu.ts";
import {
  ACCOUNT_REQUEST,
  MAIL_FIELD,
  NEWSLETTER_CLASS_NAME,
  NEWSLETTER_PHRASE,
  SIGN_UP_REQUEST,
} from "./newsletter-words.ts";
import { type FormFields, isPersonalForm } from "./personal-form.ts";

/** Maximum length of a newsletter box, in characters. */
export const MAX_NEWSLETTER_BOX_CHARS = 700;

const NEWSLETTER_URL = /newsletter|sign-?up|subscri|mail/i;
const BUTTONS = "button, input[type='submit'], input[type='image'], [role='button']";
/** Fields that may take a mail address. */
export const TEXT_FIELDS = "input:not([type]), input[type='text'], input[type='email']";
const CONTROLS = "a[href], button, input, iframe";
const OTHER_FIELDS =
  "input[type='password'], textarea, input[type='search'], input[type='file'], input[type='tel'], select";
const MAX_FIELDS = 3;
const MIN_FORM_CHARS = 30;
const MAX_LINE_CHARS = 150;
const MAX_NAMED_DESCENDANTS = 12;
const MAX_INPUTS = 10;
const MAX_ADDRESS_CHARS = 300;

/** True if a block asks the reader to sign up for mail and offers a field for an address, or a link. */
export function isNewsletterBox(
  element: Element,
  text: string,
  roots: readonly ParentNode[] = [element],
  forms?: FormFields,
): boolean {
  if (
    text.length > MAX_NEWSLETTER_BOX_CHARS ||
    ACCOUNT_REQUEST.test(text) ||
    PAYWALL_PHRASE.test(text) ||
    (SHARE_REQUEST.test(text) && !NEWSLETTER_PHRASE.test(text)) ||
    roots.some((root) => queryOne(root, OTHER_FIELDS))
  )
    return false;
  if (isPersonalForm(element, forms) || isMenuEntry(element, text)) return false;
  // A field alone may belong to any form.
  if (roots.some(hasAddressField))
    return (
      SIGN_UP_REQUEST.test(text) ||
      NEWSLETTER_PHRASE.test(text) ||
      isNamed(element, roots) ||
      isWholeForm(element, text, roots)
    );
  if (!NEWSLETTER_PHRASE.test(text)) return false;
  // A heading alone would leave its form behind.
  if (NEWSLETTER_CLASS_NAME.test(classAndId(element))) return roots.some((root) => queryOne(root, CONTROLS));
  // A story may speak of newsletters and link to some: a box asks the reader to sign up, for the site's own.
  return SIGN_UP_REQUEST.test(text) && linksToNewsletter(element, text);
}

/** True if a block links to a newsletter; in a paragraph of some length the link must stay on the site. */
function linksToNewsletter(element: Element, text: string): boolean {
  const isProse = /^(?:P|LI)$/.test(tagOf(element)) && text.length > MAX_LINE_CHARS;
  return queryAll(element, "a[href], form[action]").some((link) => {
    const address = (attributeOf(link, "href") ?? attributeOf(link, "action") ?? "").slice(0, MAX_ADDRESS_CHARS);
    return NEWSLETTER_URL.test(address) && !(isProse && leavesSite(address, documentOf(element)));
  });
}

/** True if a block holds a whole form: few fields, a button, and more words than labels have. */
function isWholeForm(element: Element, text: string, roots: readonly ParentNode[]): boolean {
  const form = closest(element, "form");
  if (text.length < MIN_FORM_CHARS || (form && form !== element)) return false;
  const fields = roots.reduce((sum, root) => sum + queryAll(root, TEXT_FIELDS).length, 0);
  return fields <= MAX_FIELDS && roots.some((root) => queryOne(root, BUTTONS) !== null);
}

/** True if a block, its form, or something in it has the class name or the address of a newsletter box. */
function isNamed(element: Element, roots: readonly ParentNode[]): boolean {
  const inner = roots.flatMap((root) => queryAll(root, "[class], [id], [action]").slice(0, MAX_NAMED_DESCENDANTS));
  const form = closest(element, "form");
  return [element, ...(form ? [form] : []), ...inner].some((item) =>
    NEWSLETTER_CLASS_NAME.test(`${classAndId(item)} ${attributeOf(item, "action") ?? ""}`),
  );
}

/** True if an address belongs to another site than the document. */
function leavesSite(address: string, document: Document): boolean {
  if (!/^(?:https?:)?\/\//i.test(address)) return false;
  const pageUrl = attributeOf(queryOne(document, "link[rel='canonical']"), "href") ?? addressOf(document);
  if (!URL.canParse(address, "https://a.invalid") || !URL.canParse(pageUrl)) return true;
  return new URL(address, "https://a.invalid").hostname !== new URL(pageUrl).hostname;
}

function hasAddressField(root: ParentNode): boolean {
  return queryAll(root, "input")
    .slice(0, MAX_INPUTS)
    .some((field) => {
      const type = (attributeOf(field, "type") ?? "text").toLowerCase();
      if (type === "email") return true;
      const names = ["name", "id", "placeholder", "aria-label", "autocomplete"].map((name) => attributeOf(field, name));
      return type === "text" && MAIL_FIELD.test(names.join(" "));
    });
}

/** True if words hold any phrase of a newsletter box. */
export const mentionsNewsletter = (words: string): boolean =>
  NEWSLETTER_PHRASE.test(words) || MAIL_FIELD.test(words) || SIGN_UP_REQUEST.test(words);
