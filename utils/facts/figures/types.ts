import type { NumberLocale } from "./numerals.ts";
import type { NumberToken } from "./tokenize-numbers.ts";

/** A sentence with what the parsers of figures need to know about its text. */
export type NumberSentence = {
  tokens: readonly NumberToken[];
  locale: NumberLocale;
  /** Returns the ISO 4217 code that an ambiguous word ("dollar", "pound") has in this text, or null. */
  currency: (word: string) => string | null;
};

/** A run of tokens, by index; `end` is exclusive. */
export type TokenRange = { start: number; end: number };

/** A figure that a parser has found. */
export type FigureMatch = TokenRange & {
  /** Index after the first number: the tokens before it must not overlap a date. */
  core: number;
  /** The value, or the two ends of a range or the two sides of a vote. */
  value: number | [number, number];
  /** A unit, an ISO 4217 code, "people", "votes", "rank", or null. */
  unit: string | null;
  /** The words that say what is counted, or null. */
  counts: TokenRange | null;
  /** The qualifier after the number, if there is one. */
  qualifierAfter?: TokenRange;
};
