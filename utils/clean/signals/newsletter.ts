import { classAndId, elementText } from "../dom/element-text.ts";
import { isMenuEntry } from "../inline/menu.ts";
import { ACCOUNT_REQUEST, NEWSLETTER_CLASS_NAME, NEWSLETTER_PHRASE } from "./newsletter-words.ts";
import { isPersonalForm } from "./personal-form.ts";

/** The most words of a newsletter box, in characters. */
export const MAX_NEWSLETTER_BOX_CHARS = 700;

const MAIL = /e-?mail|correo|courriel|postfach|почт|пошт|bandeja|inbox|boîte|adresse|address/i;
const ADDRESS = /newsletter|sign-?up|subscri|mail/i;
const BUTTON = "button, input[type='submit'], input[type='image'], [role='button']";
const FIELDS = "input:not([type]), input[type='text'], input[type='email']";
const MOST_FIELDS = 3;
const FEW_WORDS = 30;
const LINE = 150;
const INNER = 12;
const MEANS = "a[href], button, input, iframe";
const NO_BOX = "input[type='password'], textarea, input[type='search'], input[type='file'], input[type='tel'], select";
const BIDS =
  /(?:^|[.!?:–—»”"]\s*)(?:[a-zß-öø-ÿœа-яёіїєґ’']+ ){0,3}?(?:sign[- ]?up|subscribe|join|get|receive|register|abonnieren|anmelden|melden|recevez|abonnez|inscrivez|suscríb|recibe|apúnt|iscriviti|ricevi|подпи|підпи|اشترك)|\b(?:in|to) your inbox\b/i;

/** Whether a block asks to sign up for mail and offers the means to do so: a field for an address, or a link. */
export function isNewsletterBox(
  element: Element,
  words = elementText(element),
  parts: readonly ParentNode[] = [element],
): boolean {
  if (
    words.length > MAX_NEWSLETTER_BOX_CHARS ||
    ACCOUNT_REQUEST.test(words) ||
    parts.some((part) => part.querySelector(NO_BOX))
  )
    return false;
  if (isPersonalForm(element) || isMenuEntry(element, words)) return false;
  // A field by itself may be any form's.
  if (parts.some(asksForAddress)) return says(words) || isNamed(element, parts) || isWholeForm(element, words, parts);
  if (!NEWSLETTER_PHRASE.test(words)) return false;
  // A heading by itself would leave its form behind.
  if (NEWSLETTER_CLASS_NAME.test(classAndId(element))) return parts.some((part) => part.querySelector(MEANS) !== null);
  // A story may speak of newsletters and link to some: a box bids the reader, and to the site's own.
  if (!BIDS.test(words)) return false;
  const isProse = /^(?:P|LI)$/.test(element.tagName) && words.length > LINE;
  return [...element.querySelectorAll("a[href], form[action]")].some((link) => {
    const address = (link.getAttribute("href") ?? link.getAttribute("action") ?? "").slice(0, 300);
    return ADDRESS.test(address) && !(isProse && leadsAway(address, element.ownerDocument));
  });
}

const says = (words: string) => BIDS.test(words) || NEWSLETTER_PHRASE.test(words);

/** Whether a block holds a whole form, not a field of one: an address and little else to fill in, something to press, and words enough to be more than labels. */
function isWholeForm(element: Element, words: string, parts: readonly ParentNode[]): boolean {
  const form = element.closest("form");
  if (words.length < FEW_WORDS || (form && form !== element)) return false;
  const fields = parts.reduce((sum, part) => sum + part.querySelectorAll(FIELDS).length, 0);
  return fields <= MOST_FIELDS && parts.some((part) => part.querySelector(BUTTON) !== null);
}

/** Whether a block, its form, or something in it is named as newsletter boxes are. */
function isNamed(element: Element, parts: readonly ParentNode[]): boolean {
  const inner = parts.flatMap((part) => [...part.querySelectorAll("[class], [id], [action]")].slice(0, INNER));
  const outer = element.closest("form");
  return [element, ...(outer ? [outer] : []), ...inner].some((one) =>
    NEWSLETTER_CLASS_NAME.test(`${classAndId(one)} ${one.getAttribute("action") ?? ""}`),
  );
}

/** Whether an address is of another site than the document says it is of. */
function leadsAway(address: string, document: Document): boolean {
  if (!/^(?:https?:)?\/\//i.test(address)) return false;
  const own = document.querySelector("link[rel='canonical']")?.getAttribute("href") ?? document.URL;
  if (!URL.canParse(address, "https://a.invalid") || !URL.canParse(own)) return true;
  return new URL(address, "https://a.invalid").hostname !== new URL(own).hostname;
}

/** Whether something has a field for a mail address. */
function asksForAddress(part: ParentNode): boolean {
  return [...part.querySelectorAll("input")].slice(0, 10).some((field) => {
    const type = (field.getAttribute("type") ?? "text").toLowerCase();
    if (type === "email") return true;
    const named = ["name", "id", "placeholder", "aria-label", "autocomplete"].map((name) => field.getAttribute(name));
    return type === "text" && MAIL.test(named.join(" "));
  });
}

/** Whether words are of a newsletter's kind. */
export const mentionsNewsletter = (words: string): boolean =>
  NEWSLETTER_PHRASE.test(words) || MAIL.test(words) || BIDS.test(words);
