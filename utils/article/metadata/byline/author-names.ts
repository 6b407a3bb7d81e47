import { decodeCharacterReferences } from "../character-references.ts";
import { isSiteName, type SiteNames } from "../site-names.ts";
import {
  authorRole,
  bylineLeadIn,
  bylineLeadInLine,
  DATE_AFTER_BYLINE,
  DEGREE,
  nameWithOffice,
  notAName,
  otherCredit,
  PLACEHOLDER_ACCOUNT,
  REPORTER_SUFFIX,
  unspacedLeadIn,
} from "./author-words.ts";
import { koreanReporters } from "./reporter-names.ts";

/** Where a name comes from: metadata that states an author, an element marked as one, or printed text. */
export type AuthorEvidence = "stated" | "marked" | "printed";

// "A and B", "A, B und C", "A | B", "A with B".
const SEPARATOR =
  /\s*[;|•·、，]\s*|\s+[/&+]\s+|\s*,\s*(?:and|und|et|y|e|и)\s+|\s+(?:and|und|et|with|avec|mit)\s+(?=\P{Ll})|\s*,\s*/iu;
// Short words that join two names in one language and are part of a name in another: before them must be a full name,
// after them a full name or a newsroom.
const AMBIGUOUS_SEPARATOR = /^(\S+ \S.*?)\s+(?:y|e|i|и|och|og|en|ja|dan|ve|και)\s+(.+)$/u;
const FULL_NAME = /^\p{Lu}\S+ \S/u;
const PARTICLE = /^(?:von|van|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|af|zu|d'|o')\b/;
const URL_OR_HANDLE = /https?:\S+|\bwww\.\S+|\[email.protected\]?|\S+@\S+\.\w+|(?:^|\s)@\w+|\*+$/gi;
const AGENCY = /^(?:A(?:A?P|FP|NSA)|EFE|PTI)$/;
// "Lia Brandt for the Brenna Courier".
const EMPLOYER = /\s(?:for|für|pour)\s(?:the\s)?\p{Lu}.*$/u;
const MAX_BYLINE_CHARS = 400;
const MAX_NAME_WORDS = 7;
const MAX_NAME_CHARS = 60;

/** Parses the authors' names in a byline, as printed, without duplicates and without what does not look like a name. */
export function parseAuthors(words: string, siteNames: SiteNames, evidence: AuthorEvidence): string[] {
  const decoded = decodeCharacterReferences(words).replace(/\s+/g, " ").trim().slice(0, MAX_BYLINE_CHARS);
  if (/^https?:/i.test(decoded)) return [];
  let line = removeLeadIn(decoded.replace(URL_OR_HANDLE, " ").trim());
  const creditAt = line.search(otherCredit());
  if (creditAt >= 0) line = line.slice(0, creditAt);
  if (evidence !== "stated") line = line.replace(DATE_AFTER_BYLINE, "");
  const reporters = koreanReporters(line);
  if (reporters.length) return reporters;
  const found: string[] = [];
  for (const part of line.split(SEPARATOR).flatMap(splitAmbiguous)) {
    const name = parseName(part, evidence);
    if (!name) continue;
    const previous = found.at(-1);
    if (previous && evidence !== "stated" && isBesideName(name, previous)) continue;
    if (previous && DEGREE.test(name)) found[found.length - 1] = `${previous}, ${name}`;
    // After a comma may stand an office, an agency, or the publisher that the author works for.
    else if (
      previous &&
      (authorRole().test(name) ||
        (AGENCY.test(name) && !isSiteName(previous, siteNames)) ||
        (isSiteName(name, siteNames) && !/\s(?:et|and|und|y|e)\s/i.test(line)))
    )
      continue;
    else if (!found.some((known) => known.toLowerCase() === name.toLowerCase())) found.push(name);
  }
  return found;
}

/** True for a name of several words, or in a script without capitals, that is no site's, newsroom's or agency's. */
export const isFullName = (name: string, siteNames: SiteNames): boolean =>
  /\s|\p{Lo}/u.test(name) && !isSiteName(name, siteNames) && !authorRole().test(name);

/** True for a town, or words such as "with agencies", after an author's full name. */
function isBesideName(words: string, author: string): boolean {
  if (DEGREE.test(words) || !author.includes(" ")) return false;
  return !looksLikeName(words) || /^\p{Lu}\p{Ll}+$/u.test(words);
}

function splitAmbiguous(part: string): string[] {
  const [, first, second] = AMBIGUOUS_SEPARATOR.exec(part.trim()) ?? [];
  return first && second && (FULL_NAME.test(second) || authorRole().test(second)) ? [first, second] : [part];
}

function removeLeadIn(words: string): string {
  let line = words;
  for (let round = 0; round < 2; round++) {
    const rest = line
      .replace(/^[\s|•·–—-]+/, "")
      .replace(unspacedLeadIn(), "")
      .replace(bylineLeadIn(), "")
      .trim();
    if (rest === line) break;
    line = rest;
  }
  return line;
}

/** Cleans up one author's name; null for anything else, such as labels, addresses, dates and sentences. */
function parseName(words: string, evidence: AuthorEvidence): string | null {
  const name = cleanName(words, evidence);
  if (!name || name.length > MAX_NAME_CHARS || name.split(" ").length > MAX_NAME_WORDS) return null;
  if (/[@<>{}#?!=]|https?:|www\./i.test(name) || PLACEHOLDER_ACCOUNT.test(name) || bylineLeadInLine().test(name))
    return null;
  if (!/\p{L}\p{M}*\p{L}/u.test(name)) return null;
  if (evidence === "stated") return name;
  if (/\p{Nd}/u.test(name) || notAName().test(name)) return null;
  if (evidence === "marked" || DEGREE.test(name)) return name;
  return looksLikeName(name) ? name : null;
}

/** Strips lead-ins, quotation marks, offices and everything in brackets from a name. */
function cleanName(words: string, evidence: AuthorEvidence): string {
  let name = removeLeadIn(words)
    .replace(/^["“„«'[《]+(?=\p{L})|["”“»\]》]+$/gu, "")
    .replace(/\s*\(\p{Ll}{2,4}\.?\)$/u, "")
    .replace(REPORTER_SUFFIX, "")
    .replace(/(?<=\p{Ll}{3})\.$/u, "")
    .replace(/^[\s,.:–—-]+|[\s,:–—-]+$/g, "")
    .replace(/\s+/g, " ")
    .trim();
  // A hyphen may join two surnames.
  const [, first, rest = ""] = /^(.{2,40}?)\s+[–—-]\s+(.+)$/.exec(name) ?? [];
  if (first && (rest.includes(" ") || /\s\S+\s+[–—]/.test(name) || authorRole().test(rest))) name = first;
  if (evidence !== "stated")
    name = name
      .replace(/\s*\([^()]*\)?$/, "")
      .replace(EMPLOYER, "")
      .trim();
  return nameWithOffice().exec(name)?.[1] ?? name;
}

/** True if each word of a name begins with a capital or is a particle; always true in a script without case. */
function looksLikeName(name: string): boolean {
  if (!/\p{Ll}|\p{Lu}/u.test(name)) return true;
  return name.split(" ").every((part) => /^["'(]?\p{Lu}/u.test(part) || PARTICLE.test(part));
}
