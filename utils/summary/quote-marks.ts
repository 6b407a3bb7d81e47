import type { Span } from "../types.ts";

const OPENING = /["“”„«»‹›‘’‚「『﹁]/;
const CLOSING = /["“”«»‹›‘’」』﹂]/;
/** The end of a quote that its own mark follows, perhaps after a comma that the span left out. */
const AFTER = /^[.,;:!?]?(.)/su;
const USUAL: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“",
  "«": "»",
  "»": "«",
  "‘": "’",
  "「": "」",
  '"': '"',
};

/** The marks around a quotation. */
export type QuoteMarks = { open: string; close: string };

/** French sets a space inside its marks. */
const SPACED = /^«\s$/u;

/** Returns the quotation marks that the article has around a quote; English ones if it has none there. */
export function quoteMarks(text: string, { start, end }: Span): QuoteMarks {
  if (SPACED.test(text.slice(start - 2, start))) return { open: "«\u00a0", close: "\u00a0»" };
  const before = text[start - 1] ?? "";
  if (!OPENING.test(before)) return { open: "“", close: "”" };
  const after = AFTER.exec(text.slice(end, end + 2))?.[1] ?? "";
  const next = CLOSING.test(text[end] ?? "") ? (text[end] ?? "") : CLOSING.test(after) ? after : "";
  // A quote of several paragraphs is closed in the last one only.
  return { open: before, close: next || (USUAL[before] ?? before) };
}

/** Leaves out a comma at the end of quoted words: it belongs to the sentence around them. */
export const withoutClosingComma = (words: string): string => words.replace(/[,،;]$/u, "");
