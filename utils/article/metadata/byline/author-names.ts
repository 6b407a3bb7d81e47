import { decodeCharacterReferences } from "../character-references.ts";
import { isSiteName, type SiteNames } from "../site-names.ts";
import {
  AUTHOR_ROLE,
  BYLINE_LEAD_IN,
  BYLINE_LEAD_IN_CJK,
  BYLINE_LEAD_IN_LINE,
  DEGREE,
  MONTH_AFTER_BYLINE,
  NAME_WITH_OFFICE,
  NOT_A_NAME,
  OTHER_CREDIT,
  PLACEHOLDER_ACCOUNT,
  REPORTER_SUFFIX,
} from "./author-words.ts";

/** How much is known of the words that a name is looked for in: stated as an author, marked as one, or printed text. */
export type AuthorEvidence = "stated" | "marked" | "printed";

// Two families share a line: "A and B", "A, B und C", "A | B".
const BETWEEN = /\s*[;|•·、，]\s*|\s+[/&+]\s+|\s*,\s*(?:and|und|et|y|e|и)\s+|\s+(?:and|und|et)\s+(?=\P{Ll})|\s*,\s*/iu;
// Short words that join names in one language and stand inside them in another: both sides must be whole names.
const WEAK = /^(\S+ \S.*?)\s+(?:y|e|i|и|och|og|en|ja|dan|ve|και)\s+(\p{Lu}\S+ \S.*)$/u;
const PARTICLE = /^(?:von|van|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|af|zu|d'|o')\b/;
const NOISE = /https?:\S+|\bwww\.\S+|\[email.protected\]?|\S+@\S+\.\w+|(?:^|\s)@\w+|\*+$/gi;
const MOST_WORDS = 7;
const LONGEST = 60;

/** The authors' names in a byline's words, one each, as they are printed; what reads like no name is left out. */
export function parseAuthors(words: string, names: SiteNames, trust: AuthorEvidence): string[] {
  let line = decodeCharacterReferences(words).replace(/\s+/g, " ").trim().slice(0, 400);
  if (/^https?:/i.test(line)) return [];
  line = withoutLeadIn(line.replace(NOISE, " ").trim());
  const other = line.search(OTHER_CREDIT);
  if (other >= 0) line = line.slice(0, other);
  if (trust !== "stated") line = line.replace(MONTH_AFTER_BYLINE, "");
  const found: string[] = [];
  for (const part of line.split(BETWEEN).flatMap(byWeakWords)) {
    const name = nameOf(part, trust);
    if (!name) continue;
    const last = found.at(-1);
    if (last && DEGREE.test(name)) found[found.length - 1] = `${last}, ${name}`;
    // Behind a comma stands an office, or the house that the author works for.
    else if (last && (AUTHOR_ROLE.test(name) || (isSiteName(name, names) && !/\s(?:et|and|und|y|e)\s/i.test(line))))
      continue;
    else if (!found.some((known) => known.toLowerCase() === name.toLowerCase())) found.push(name);
  }
  return found;
}

function byWeakWords(part: string): string[] {
  const match = WEAK.exec(part.trim());
  return match?.[1] && match[2] ? [match[1], match[2]] : [part];
}

function withoutLeadIn(words: string): string {
  let line = words;
  for (let round = 0; round < 2; round++) {
    const rest = line
      .replace(/^[\s|•·–—-]+/, "")
      .replace(BYLINE_LEAD_IN_CJK, "")
      .replace(BYLINE_LEAD_IN, "")
      .trim();
    if (rest === line) break;
    line = rest;
  }
  return line;
}

/** One author's name, tidied, or null where the words are none: labels, addresses, dates, sentences. */
function nameOf(words: string, trust: AuthorEvidence): string | null {
  let name = withoutLeadIn(words)
    .replace(/^["“„«'[《]+(?=\p{L})|["”“»\]》]+$/gu, "")
    .replace(/\s*\(\p{Ll}{2,4}\.?\)$/u, "")
    .replace(REPORTER_SUFFIX, "")
    .replace(/^[\s,.:–—-]+|[\s,:–—-]+$/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const dash = /^(.{2,40}?)\s+[–—-]\s+(.+)$/.exec(name);
  if (dash?.[1] && (dash[2]?.includes(" ") || AUTHOR_ROLE.test(dash[2] ?? ""))) name = dash[1];
  if (trust !== "stated") name = name.replace(/\s*\([^()]*\)?$/, "").trim();
  name = NAME_WITH_OFFICE.exec(name)?.[1] ?? name;
  if (!name || name.length > LONGEST || name.split(" ").length > MOST_WORDS) return null;
  if (/[@<>{}#?!=]|https?:|www\./i.test(name) || PLACEHOLDER_ACCOUNT.test(name) || BYLINE_LEAD_IN_LINE.test(name))
    return null;
  if (!/\p{L}{2}/u.test(name)) return null;
  if (trust === "stated") return name;
  if (/\d/.test(name) || NOT_A_NAME.test(name)) return null;
  if (trust === "marked" || DEGREE.test(name)) return name;
  // Printed text gives a name only where each word is one: a capital, a particle, or a script without capitals.
  const parts = name.split(" ");
  const cased = /\p{Ll}|\p{Lu}/u.test(name);
  return !cased || parts.every((part) => /^["'(]?\p{Lu}/u.test(part) || PARTICLE.test(part)) ? name : null;
}
