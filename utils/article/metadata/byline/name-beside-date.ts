import type { PrintedLine } from "../../text-near-headline.ts";
import { collapsedText } from "../headline.ts";
import { isSiteName, type SiteNames } from "../site-names.ts";
import { DATE_AFTER_BYLINE, NOT_A_NAME, OTHER_CREDIT } from "./author-words.ts";

// A dateline ("New York, 12 March") uses commas and dashes, so neither counts here.
const BEFORE_DATE = /^([^|•·/\d]{4,40}?)\s*(?:[|•·/]\s*|\s(?:on|am|el|il|op|den)\s)(?=.*\d)/u;
const AFTER_DATE = /^[^|•·/]*\d[^|•·/]*[|•·/]\s*([^|•·/\d]{4,40})$/u;
const FULL_NAME =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|von|van|de|del|da|der|di|la|le|bin|al)){1,3}$/u;
const MAX_CHARS_AFTER_NAME = 70;

/**
 * Returns the full name that a line sets beside its date, as in "Lia Brandt | 12 March 2026"; null if there is none.
 * A section stands there too, but a menu links to a section by the same words.
 */
export function nameBesideDate({ text, block }: PrintedLine, siteNames: SiteNames): string | null {
  const name = (BEFORE_DATE.exec(text) ?? AFTER_DATE.exec(text))?.[1]?.trim() ?? "";
  if (!FULL_NAME.test(name) || !/\p{Ll}/u.test(name) || text.length > name.length + MAX_CHARS_AFTER_NAME) return null;
  if (isSiteName(name, siteNames) || NOT_A_NAME.test(name) || OTHER_CREDIT.test(name)) return null;
  if (!DATE_AFTER_BYLINE.test(text)) return null;
  return isLinkedInMenu(block.ownerDocument, name) ? null : name;
}

function isLinkedInMenu(document: Document, words: string): boolean {
  for (const link of document.querySelectorAll("nav a[href], header a[href], footer a[href], li a[href]"))
    if (collapsedText(link, words.length) === words) return true;
  return false;
}
