// Context: content scripts and extension pages. What they say to each other about marks in a page.

import type { TextQuoteSelector } from "../article/text-quote.ts";
import { hasShape, isBoolean, type Shape } from "./shapes.ts";

/** Scrolls to a fact's words and marks them. */
export type MarkCommand = { type: "show" } & TextQuoteSelector;

/** The answer to a command about marks: true if the words are on the page. */
export type MarkAnswer = { found: boolean };

const ANSWER: Shape<MarkAnswer> = { found: isBoolean };

/** True if a value out of a page has the shape of an answer. */
export const isMarkAnswer = (value: unknown): value is MarkAnswer => hasShape(value, ANSWER);
