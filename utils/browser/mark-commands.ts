// Context: content scripts and extension pages. What they say to each other about marks in a page.

import type { TextQuoteSelector } from "../article/text-quote.ts";
import { hasShape, isBoolean, isInteger, type Shape } from "./shapes.ts";

/** The kinds of facts that are marked apart from each other: by the words' colour, and by the line under them. */
export const MARK_KINDS = ["who", "when", "figure", "said"] as const;

/** One of these kinds. */
export type PageMarkKind = (typeof MARK_KINDS)[number];

/** Words of the page that state a fact. */
export type PageMark = TextQuoteSelector & { kind: PageMarkKind };

/**
 * A command to the script for marks. "show" scrolls to a fact's words and marks them; "mark-all" marks all facts,
 * "step" goes to the next or the previous of these, "unmark" takes all marks away, and "count" changes nothing.
 */
export type MarkCommand =
  | ({ type: "show" } & TextQuoteSelector)
  | { type: "mark-all"; marks: readonly PageMark[] }
  | { type: "step"; by: 1 | -1 }
  | { type: "unmark" }
  | { type: "count" };

/** The answer to a command about marks. */
export type MarkAnswer = {
  /** True if there were words to show. */
  found: boolean;
  /** How many places are marked by "mark-all", and which of them was gone to last, from 1; 0 for none. */
  total: number;
  at: number;
};

const ANSWER: Shape<MarkAnswer> = { found: isBoolean, total: isInteger, at: isInteger };

/** True if a value out of a page has the shape of an answer. */
export const isMarkAnswer = (value: unknown): value is MarkAnswer => hasShape(value, ANSWER);
