import type { Party } from "../../../types.ts";
import { OFFICES } from "../../lexicon/offices.ts";
import words from "./speaker-words.json" with { type: "json" };

const ABBREVIATIONS: Readonly<Record<string, string>> = words.abbreviations;
const SYNONYMS: Readonly<Record<string, string>> = words.synonyms;
/** Words that say that somebody has left an office. */
export const FORMERLY: ReadonlySet<string> = new Set(words.formerly);
const MAX_MENTIONS = 40;
const MAX_OFFICE_WORDS = 3;
const MAX_CHARS_BEFORE = 60;
const MAX_CHARS_AFTER = 90;
/** Words right before a name, without a mark other than the dot of an abbreviation between. */
const BEFORE_NAME = /(?:[\p{L}\p{N}'’-]+\.? ){1,5}$/u;
/** The apposition after a name: up to the next mark. */
const AFTER_NAME = /^(?: \([^)]{1,20}\))?, (?:an? |the |its |his |her |their )?((?:[\p{L}\p{N}.'’-]+ ?){1,9})/u;

/** Words of another clause, whose subject the apposition would be. */
const CLAUSE = /(?:^| )(?:who|which|said|says|told|added|wrote)(?![\p{L}])/u;

/** The words by which a text describes a party; `former` holds those of an office that it has left. */
export type RoleWords = { current: ReadonlySet<string>; former: ReadonlySet<string> };

/** Returns a word in small letters, singular where it is an abbreviation or a synonym of another. */
export function roleWord(word: string): string {
  const lower = word
    .toLowerCase()
    .replace(/['’]s?$/, "")
    .replace(/\.$/, "");
  const full = ABBREVIATIONS[lower] ?? lower;
  return SYNONYMS[full] ?? full;
}

/** Collects the words of a party's titles and appositions. */
export function roleWordsOf(text: string, { role, mentions }: Party): RoleWords {
  const current = new Set<string>();
  const former = new Set<string>();
  const add = (phrase: string) => {
    const found = phrase.match(/[\p{L}\p{N}'’-]+/gu)?.map(roleWord) ?? [];
    const target = found.some((word) => FORMERLY.has(word)) ? former : current;
    for (const word of found) target.add(word);
  };
  if (role) add(role);
  for (const { start, end } of mentions.slice(0, MAX_MENTIONS)) {
    const before = BEFORE_NAME.exec(text.slice(Math.max(0, start - MAX_CHARS_BEFORE), start))?.[0];
    if (before) add(titleOf(before));
    const after = AFTER_NAME.exec(text.slice(end, end + MAX_CHARS_AFTER))?.[1];
    // ", the coastguard said" is another clause.
    if (after && !CLAUSE.test(after)) add(after);
  }
  return { current, former };
}

/** Returns the last words before a name that may be its title: capitalised words, or an office in small letters. */
function titleOf(before: string): string {
  const parts = before.trim().split(" ");
  let start = parts.length;
  while (start > 0 && /^\p{Lu}/u.test(parts[start - 1] ?? "")) start--;
  if (start === parts.length && OFFICES.has(parts.at(-1) ?? "")) return parts.slice(-MAX_OFFICE_WORDS).join(" ");
  return parts.slice(Math.max(0, start - (FORMERLY.has((parts[start - 1] ?? "").toLowerCase()) ? 1 : 0))).join(" ");
}
