import type { SeenLine } from "../../text-near-headline.ts";
import { collapsedText } from "../headline.ts";
import type { SiteNames } from "../site-names.ts";
import { isFullName } from "./author-names.ts";
import { notAName } from "./author-words.ts";

// A full name before or after a date. A dateline ("New York, 12 March") uses commas and dashes, so neither counts here.
const NAME = String.raw`(\p{Lu}[\p{L}\p{M}'’.-]+(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|van|von|de|del|bin|al)){1,3})`;
const NAME_BESIDE_DATE = new RegExp(
  String.raw`^${NAME}(?:\s*[|•·]\s*|\s(?:on|am|el|il|op|den)\s)(?:\p{L}+\.? )?\d.{0,50}$` +
    String.raw`|^(?=.*\d)[^|•·]{6,30}[|•·]\s*${NAME}$`,
  "u",
);

/**
 * Returns the full name that a line sets beside its date, as in "Lia Brandt | 12 March 2026"; null if there is none.
 * A section stands there too, but a menu links to a section by the same words.
 */
export function nameBesideDate({ text, block }: SeenLine, siteNames: SiteNames): string | null {
  const match = NAME_BESIDE_DATE.exec(text);
  const name = match?.[1] ?? match?.[2];
  if (!name || !/\p{Ll}/u.test(name) || !isFullName(name, siteNames) || notAName().test(name)) return null;
  const links = block.ownerDocument.querySelectorAll("nav a, header a, footer a, li a");
  const lastName = name.replace(/^.* /, "");
  const holdsName = (link: Element) => link.textContent?.includes(lastName) && collapsedText(link) === name;
  return [...links].some(holdsName) ? null : name;
}
