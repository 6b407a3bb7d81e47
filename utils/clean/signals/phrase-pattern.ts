import { alternation } from "../../shared/word-lists.ts";

/** Small letters of the Latin, Cyrillic and Ukrainian alphabets, as the inside of a character class. */
export const LETTERS = "a-zß-öø-ÿœа-яёіїєґ";

/** Capital letters of the same alphabets, as the inside of a character class. */
export const CAPITALS = "A-ZÀ-ÖØ-ÞŒА-ЯЁІЇЄҐ";

// "Yes, I'll please" before the verb on a button.
const PREAMBLE = "(?:yes,? )?(?:i(?:[’'])?(?:ll|m| will| want to)? )?(?:please )?";

/** Builds a pattern for a group of sources by the edges that they need; `group` is one alternation. */
const EDGES = {
  /** Matches inside words too; for scripts and stems that need no edge. */
  anywhere: (group) => group,
  fromWordStart: (group) => `\\b${group}`,
  word: (group) => `\\b${group}\\b`,
  /** Like `word`, but also right where a word ends in an accented letter, which `\b` takes for an edge. */
  accentedWord: (group) => `\\b${group}(?![${LETTERS}])`,
  /** `\b` knows no Cyrillic letters. */
  cyrillicStem: (group) => `(?<![${LETTERS}])${group}`,
  cyrillicWord: (group) => `(?<![${LETTERS}])${group}(?![${LETTERS}])`,
  /** One token of a class name or an id. */
  classToken: (group) => `(?:^|[^a-z])${group}(?![a-z])`,
  /** A currency after its amount. */
  afterDigit: (group) => `\\d\\s?${group}`,
  /** The beginning of a control's label. */
  label: (group) => `^\\W*${group}`,
  labelVerb: (group) => `^\\W*${PREAMBLE}${group}\\b`,
  /** Within the first four words of a sentence. */
  sentenceStart: (group) => `(?:^|[.!?:–—»”"]\\s*)(?:[${LETTERS}’']+ ){0,3}?${group}`,
} satisfies Record<string, (group: string) => string>;

type Edge = keyof typeof EDGES;

/**
 * Phrases of one meaning: regular expression sources by their edges, then by language.
 * Languages are ISO 639-1 codes; "any" holds what belongs to no language.
 * In a source, `{L}` stands for the small letters and is written inside a character class: `[{L}]*`.
 */
export type PhraseData = { readonly [edge in Edge]?: { readonly [language: string]: readonly string[] } };

const isEdge = (key: string): key is Edge => key in EDGES;

/**
 * Builds one pattern from the phrases of all languages.
 * Letters are listed by range: the engine takes milliseconds to compile each `\p{L}`, and every pattern has many.
 */
export function phrasePattern(data: PhraseData, flags: "" | "i"): RegExp {
  const groups = Object.keys(data)
    .filter(isEdge)
    .map((edge) => EDGES[edge](alternation(Object.values(data[edge] ?? {}).flat())));
  return new RegExp(groups.join("|").replaceAll("{L}", LETTERS), flags);
}
