import type { NumberLocale } from "./numerals.ts";
import type { NumberToken } from "./tokenize-numbers.ts";

/** A sentence as the readers of figures take it: its parts, how its language writes numbers, and which country's currency a shared word means in its text. */
export type NumberSentence = {
  parts: readonly NumberToken[];
  tongue: NumberLocale;
  currency: (among: string) => string | null;
};

/** What a reader found: a run of parts (`to` exclusive), its worth, and the run of parts that says what is counted. */
export type FigureMatch = {
  from: number;
  to: number;
  /** The part behind the first number: what of the figure must be no date. */
  core: number;
  value: number | [number, number];
  unit: string | null;
  counts: { from: number; to: number } | null;
  /** A qualifier that stands behind the number, as a run of parts. */
  behind?: { from: number; to: number };
};
