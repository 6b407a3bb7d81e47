import type { DateKind, Span } from "../../types.ts";
import type { Day } from "./calendar.ts";

/** Which way the words around an expression point; `open` where they do not say. */
export type TenseDirection = "past" | "future" | "open";

/** The last point in time the text named outright, as precise as it named it; `at` is where it ended. */
export type DateAnchor = { year: number; month: number | null; day: number | null; at: number };

/** The quarter a story tells of, 1 to 4; `at` is where it was named last. */
export type QuarterAnchor = { year: number; number: number; at: number };

/** What a relative expression is resolved against. */
export type ResolutionContext = {
  /** The publisher's local day of publication, or null where it is unknown. */
  today: Day | null;
  /** The publisher's offset from UTC ("+03:00", "Z"), or null. */
  offset: string | null;
  anchor: DateAnchor | null;
  /** The quarter that was named last, those left out that it was held against. */
  quarter: QuarterAnchor | null;
  /** The text tells of another time than its own: its bare dates follow its own story, not its publication. */
  narrative: boolean;
  /** Whether days in numbers begin with the day; null where nothing tells. */
  dayFirst: boolean | null;
  lean: TenseDirection;
};

/** What an expression means: a TIMEX3 class and value, and how sure that is, 0 to 1; nothing is counted from one that is said aside. */
export type DateMeaning = { kind: DateKind; value: string | null; certainty: number; aside?: true };

/** How an expression may join its neighbour: a day takes a clock time or a part of the day. */
type Role = "day" | "clock" | "part" | "other";

/** An expression that was found, its meaning still open: `resolve` is called in text order. */
export type DateExpression = Span & { role: Role; resolve: (stance: ResolutionContext) => DateMeaning };

/** One way of finding expressions. The order of a list of rules decides between two of the same place and length. */
export type DateRule = {
  name: string;
  reason: string;
  /** Global; spaces in it never cross a line. */
  pattern: RegExp;
  role: Role;
  /** What the match means, or null where it is no date after all. */
  read: (match: RegExpExecArray) => ((stance: ResolutionContext) => DateMeaning) | null;
};

/** A meaning that cannot be told without knowing when the text was published. */
export function unresolvedDate(kind: DateKind): DateMeaning {
  return { kind, value: null, certainty: 0.2 };
}

/** A date's meaning. */
export function dateMeaning(value: string, certainty: number): DateMeaning {
  return { kind: "date", value, certainty };
}

/** How a language tells dates: its rules, the tense of the words around an expression, and whether a text is a history with a time of its own. */
export type DateGrammar = {
  rules: readonly DateRule[];
  tenseAt: (text: string, sentence: Span, expression: Span) => TenseDirection;
  isNarrative: (text: string, today: Day | null) => boolean;
};
