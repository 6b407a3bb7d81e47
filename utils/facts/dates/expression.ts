import type { DateKind, Span } from "../../types.ts";
import type { Day } from "./calendar.ts";

/** Which way the words around an expression point; `open` where they do not say. */
export type Lean = "past" | "future" | "open";

/** The last point in time the text named outright, as precise as it named it; `at` is where it ended. */
export type Anchor = { year: number; month: number | null; day: number | null; at: number };

/** The quarter a story tells of, 1 to 4; `at` is where it was named last. */
export type Quarter = { year: number; number: number; at: number };

/** What a relative expression is resolved against. */
export type Stance = {
  /** The publisher's local day of publication, or null where it is unknown. */
  today: Day | null;
  /** The publisher's offset from UTC ("+03:00", "Z"), or null. */
  offset: string | null;
  anchor: Anchor | null;
  /** The quarter that was named last, those left out that it was held against. */
  quarter: Quarter | null;
  /** The text tells of another time than its own: its bare dates follow its own story, not its publication. */
  narrative: boolean;
  /** Whether days in numbers begin with the day; null where nothing tells. */
  dayFirst: boolean | null;
  lean: Lean;
};

/** What an expression means: a TIMEX3 class and value, and how sure that is, 0 to 1; nothing is counted from one that is said aside. */
export type Meaning = { kind: DateKind; value: string | null; certainty: number; aside?: true };

/** How an expression may join its neighbour: a day takes a clock time or a part of the day. */
type Role = "day" | "clock" | "part" | "other";

/** An expression that was found, its meaning still open: `resolve` is called in text order. */
export type Expression = Span & { role: Role; resolve: (stance: Stance) => Meaning };

/** One way of finding expressions. The order of a list of rules decides between two of the same place and length. */
export type DateRule = {
  name: string;
  reason: string;
  /** Global; spaces in it never cross a line. */
  pattern: RegExp;
  role: Role;
  /** What the match means, or null where it is no date after all. */
  read: (match: RegExpExecArray) => ((stance: Stance) => Meaning) | null;
};

/** A meaning that cannot be told without knowing when the text was published. */
export function unresolved(kind: DateKind): Meaning {
  return { kind, value: null, certainty: 0.2 };
}

/** A date's meaning. */
export function date(value: string, certainty: number): Meaning {
  return { kind: "date", value, certainty };
}

/** How a language tells dates: its rules, the tense of the words around an expression, and whether a text is a history with a time of its own. */
export type DateGrammar = {
  rules: readonly DateRule[];
  leanAt: (text: string, sentence: Span, expression: Span) => Lean;
  isNarrative: (text: string, today: Day | null) => boolean;
};
