import { allLanguages, alternation } from "../../shared/word-lists.ts";
import { CALENDAR_WORDS, COMMON_WORDS } from "../lexicon/common-words.ts";
import { GROUPS } from "../lexicon/groups.ts";
import { ORGANISATION_NOUNS } from "../lexicon/organisations.ts";
import { GIVEN_NAMES, TITLES } from "../lexicon/people.ts";
import { PLACES } from "../lexicon/places.ts";
import words from "./kinship-words.json" with { type: "json" };

const NAME = "\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?: \\p{Lu}\\p{Ll}[\\p{L}'’-]*){0,2}(?! ?-|\\p{L})";
/** "Its neighbour" and "their neighbour" may be a country's, "his neighbour" is a person's. */
const RELATIVE_BEFORE =
  `(?:(?:(?<!\\p{L})(?:[Hh]er|[Hh]is|[Mm]y|[Oo]ur|[Tt]heir|[Yy]our)|\\p{L}['’]s) (?:\\p{Ll}[\\p{Ll}-]* ){0,2}${alternation(words.relatives)}` +
  `|(?<!\\p{L})(?:[Aa]|[Hh]er|[Hh]is|[Mm]y) (?:\\p{Ll}[\\p{Ll}-]* )?${alternation(words.companions)})`;
/** A comma before the name needs a mark after it: "for his wife, Dunmore said" is about somebody else. */
const RELATIVE = new RegExp(
  `${RELATIVE_BEFORE}(?:, (?<apposed>${NAME})(?=[,.;:!?)”"—–]| and )| (?<name>${NAME}))`,
  "gu",
);
const eitherCase = (word: string) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`;
const RELATIVE_ABROAD = new RegExp(
  `(?<!\\p{L})${alternation(allLanguages(words.owners).map(eitherCase))}\\s(?:\\p{Ll}+\\s)?${alternation(allLanguages(words.abroad).map(eitherCase))},?\\s(${NAME})$`,
  "u",
);

/** Returns the names that an English text gives beside a word for a relative or friend: "her sister, Kaia,". */
export function relativesIn(text: string): Set<string> {
  const names = new Set<string>();
  for (const { groups } of text.matchAll(RELATIVE)) {
    const name = (groups?.apposed ?? groups?.name ?? "").replace(/['’]s?$/, "");
    const [first = ""] = name.split(" ");
    if (CALENDAR_WORDS.has(first) || (COMMON_WORDS.has(first.toLowerCase()) && !GIVEN_NAMES.has(first))) continue;
    const isOther = PLACES.has(name) || GROUPS.has(first) || TITLES.has(first);
    if ((!isOther || GIVEN_NAMES.has(first)) && !ORGANISATION_NOUNS.has(name.replace(/^.* /, ""))) names.add(name);
  }
  return names;
}

/** Returns the name that ends some words after such a word in another language ("seine Frau Kaia"), or "". */
export const relativeAtEnd = (words: string): string => RELATIVE_ABROAD.exec(words)?.[1] ?? "";
