import { GROUPS } from "../lexicon/groups.ts";
import type { Mention } from "./mentions.ts";
import words from "./owner-words.json" with { type: "json" };

const GENERIC: ReadonlySet<string> = new Set(words.genericWords);
const COUNTRIES: Readonly<Record<string, string>> = words.countryStems;
const MAX_OWNER_CHARS = 40;
const STEM_CHARS = 4;
const OWNER = /(?:^|[^\p{L}])(\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,2}['’]s?|\p{Lu}[\p{L}.-]+)\s$/u;

/**
 * Returns the words for the owner of a generic body that precede it ("Ukraine’s" or "Ukrainian" before "Defence
 * Ministry"); null for other names, and where nothing says whose it is.
 */
export function ownerBefore(text: string, { start, text: name }: Pick<Mention, "start" | "text">): string | null {
  if (!isGeneric(name)) return null;
  const owner = OWNER.exec(text.slice(Math.max(0, start - MAX_OWNER_CHARS), start))?.[1];
  if (!owner) return null;
  const isPossessive = /['’]s?$/.test(owner);
  return isPossessive || GROUPS.has(owner) ? owner : null;
}

/** True if a name says what a body is, but not whose: "Defence Ministry", "Supreme Court". */
const isGeneric = (name: string): boolean => name.split(" ").every((word) => GENERIC.has(word));

/** Returns what the name and the adjective of a country have in common: "ukra" for "Ukraine’s" and "Ukrainian". */
export function countryStem(name: string): string {
  const lower = name
    .toLowerCase()
    .replace(/['’]s?$/, "")
    .replace(/\./g, "");
  return (COUNTRIES[lower] ?? COUNTRIES[lower.replace(/s$/, "")] ?? lower).slice(0, STEM_CHARS);
}

/** True if a mention of a group only describes the noun after it: "Ukrainian soldiers", "the Russian-led talks". */
export function isAdjective(text: string, { end, text: name }: Pick<Mention, "end" | "text">): boolean {
  if (/[^s]s$/.test(name) && (!/(?:ss|us|is)$/.test(name) || GROUPS.has(name.slice(0, -1)))) return false;
  const next = /^(?:[ -]| ?[“"‘])(\p{L}+)/u.exec(text.slice(end, end + 24))?.[1] ?? "";
  return next !== "" && !NO_NOUN.has(next.toLowerCase());
}

/** Words after a noun for people, which an adjective cannot precede. */
const NO_NOUN: ReadonlySet<string> = new Set(
  (
    "and or but who which that is are was were has have had will would can could do did does said say says in of on at " +
    "from for with by to as because while when if after before during since until against into over under also not " +
    "told want wants believe voted vote live"
  ).split(" "),
);
