import { byLanguages, sourcesOf } from "../../phrases/catalog.ts";
import { alternation, NOTHING } from "../../shared/word-lists.ts";
import any from "../data/any.json" with { type: "json" };
import en from "../data/en.json" with { type: "json" };
import { LETTERS } from "./letters.ts";

/** A meaning that phrases share, such as a request for support. */
type PhraseFamily = keyof typeof any | keyof typeof en;

/** Finds the phrases of one family in the languages that are matched now. */
export type Phrase = {
  test: (text: string) => boolean;
  /** Returns the position of the first phrase, or -1. */
  search: (text: string) => number;
  /** Returns the text without the phrases. */
  remove: (text: string) => string;
  /** Returns how many phrases a text holds. */
  count: (text: string) => number;
};

// What belongs to no language, such as currency signs and addresses, and English.
const ALWAYS = [any, en];
// "Yes, I'll please" before the verb on a button.
const PREAMBLE = "(?:yes,? )?(?:i(?:[’'])?(?:ll|m| will| want to)? )?(?:please )?";
const EDGES: Readonly<Record<string, (group: string) => string>> = {
  /** Matches inside words too; for scripts and stems that need no edge. */
  anywhere: (group) => group,
  stem: (group) => `(?<![${LETTERS}])${group}`,
  word: (group) => `(?<![${LETTERS}])${group}(?![${LETTERS}])`,
  /** One token of a class name or an id. */
  classToken: (group) => `(?:^|[^a-z])${group}(?![a-z])`,
  /** A currency after its amount. */
  afterDigit: (group) => `\\d\\s?${group}`,
  /** At the start of a button's label. */
  label: (group) => `^[^${LETTERS}A-Z\\d]{0,6}${group}`,
  /** A verb at the start of a button's label. */
  labelVerb: (group) => `^[^${LETTERS}A-Z\\d]{0,6}${PREAMBLE}${group}\\b`,
  /** The whole of a label. */
  wholeLabel: (group) => `^[^${LETTERS}A-Z\\d]*${group}[^${LETTERS}A-Z\\d]*$`,
  /** Within the first four words of a sentence. */
  sentenceStart: (group) => `(?:^|[.!?:–—»”"]\\s*)(?:[${LETTERS}’']+ ){0,3}?${group}`,
};

/**
 * Returns the phrases of a family. "i" matches both cases; without it the text is given in small letters, which is
 * several times as fast.
 */
export function phrase(family: PhraseFamily, flags: "" | "i"): Phrase {
  const pattern = byLanguages(ALWAYS, (phrases) => buildPattern(sourcesOf(phrases, family), flags));
  return {
    test: (text) => pattern().test(text),
    search: (text) => text.search(pattern()),
    remove: (text) => text.split(pattern()).join(" "),
    count: (text) => text.split(pattern()).length - 1,
  };
}

/**
 * Builds one pattern. In a source, `{L}` stands for the small letters and is written inside a character class.
 * Letters are listed by range: the engine takes milliseconds to compile each `\p{L}`, and every pattern has many.
 */
function buildPattern(byEdge: ReadonlyMap<string, string[]>, flags: string): RegExp {
  const groups = [...byEdge].map(([edge, sources]) => EDGES[edge]?.(alternation(sources)) ?? NOTHING);
  return new RegExp((groups.join("|") || NOTHING).replaceAll("{L}", LETTERS), flags);
}
