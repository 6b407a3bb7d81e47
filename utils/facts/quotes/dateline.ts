import type { Quote } from "../../types.ts";
import type { AnnotatedText } from "../text/annotated-text.ts";
import { spanWithText } from "../text/spans.ts";

/** Cuts the dateline off a quote that begins with it ("LONDON — The port will close, officials said"). */
export function trimDateline(annotated: AnnotatedText, quotes: readonly Quote[]): readonly Quote[] {
  const { dateline, sentences } = annotated.lead;
  const start = sentences[0]?.start ?? 0;
  if (!dateline || start < dateline.end) return quotes;
  return quotes.map((quote) => {
    const beginsInDateline = quote.start >= dateline.start && quote.start < start && start < quote.end;
    return beginsInDateline ? { ...quote, ...spanWithText(annotated.text, { start, end: quote.end }) } : quote;
  });
}
