import type { TextQuoteSelector } from "../../utils/article/text-quote.ts";
import type { Span } from "../../utils/types.ts";

const CONTEXT_CHARS = 40;

/** Returns the words of a span with the text before and after them, by which they are found in the page. */
export const quoteOf = ({ start, end }: Span, text: string): TextQuoteSelector => ({
  words: text.slice(start, end),
  before: text.slice(Math.max(0, start - CONTEXT_CHARS), start),
  after: text.slice(end, end + CONTEXT_CHARS),
});
