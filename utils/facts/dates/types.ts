import type { DateKind, Span } from "../../types.ts";
import type { Day } from "./calendar.ts";

/**
 * The direction of time around an expression; `open` if the words do not tell. `planned` is ahead as seen from the past
 * ("was to begin on Monday", "the match set for Saturday was postponed"), and so is an `outdated` plan, which may be
 * older ("had been due to begin on Monday").
 */
export type TenseDirection = "past" | "future" | "planned" | "outdated" | "open";

/** The last explicit calendar point, as precise as the text named it; `at` is the offset where it ended. */
export type DateAnchor = { year: number; month: number | null; day: number | null; at: number };

/** The last quarter that the text named, 1 to 4; `at` is the offset where it ended. */
export type QuarterAnchor = { year: number; number: number; at: number };

/** The context that resolves a relative expression. */
export type ResolutionContext = {
  /** The day of publication in the publisher's time zone, or null. */
  today: Day | null;
  anchor: DateAnchor | null;
  /** The last quarter named, except for quarters of comparison. */
  quarter: QuarterAnchor | null;
  /** True for a history: its bare dates follow its own anchors instead of the publication. */
  narrative: boolean;
  /** True if numeric dates begin with the day; null if nothing tells. */
  dayFirst: boolean | null;
  lean: TenseDirection;
};

/**
 * The meaning of an expression: TIMEX3 class and value, and its certainty from 0 to 1.
 * A parenthetical one never becomes an anchor.
 */
export type DateMeaning = { kind: DateKind; value: string | null; certainty: number; aside?: true };

/** The role of an expression in a join: a day takes a clock time or a part of the day. */
type Role = "day" | "clock" | "part" | "other";

/** An expression that is not resolved yet; `resolve` must be called in text order. */
export type DateExpression = Span & { role: Role; resolve: (stance: ResolutionContext) => DateMeaning };

/** Finds one form of expressions. Of two equal spans, the earlier rule in the list wins. */
export type DateRule = {
  name: string;
  reason: string;
  /** Has the flag g; its blanks never match a line break. */
  pattern: RegExp;
  role: Role;
  /** Returns the meaning of a match, or null if it is not a date. */
  read: (match: RegExpExecArray) => ((stance: ResolutionContext) => DateMeaning) | null;
};

/** The meaning of an expression that needs an unknown day of publication. */
export function unresolvedDate(kind: DateKind): DateMeaning {
  return { kind, value: null, certainty: 0.2 };
}

/** Builds the meaning of a date. */
export function dateMeaning(value: string, certainty: number): DateMeaning {
  return { kind: "date", value, certainty };
}

/** A language's dates: its rules, the tense at an expression, and a test for histories. */
export type DateGrammar = {
  rules: readonly DateRule[];
  tenseAt: (text: string, sentence: Span, expression: Span) => TenseDirection;
  isNarrative: (text: string, today: Day | null) => boolean;
};
