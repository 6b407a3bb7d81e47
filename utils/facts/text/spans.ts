import type { Span, SpanWithText } from "../../types.ts";

/**
 * Finds the first of some spans that passes a test, by binary search; returns the number of spans if none does.
 * If a span passes, all later ones must pass, too.
 */
export function findFirstSpan<Item extends Span>(spans: readonly Item[], passes: (span: Item) => boolean): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span && passes(span)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Returns the span that contains an offset; the spans are in order and do not overlap. */
export function spanAt<Item extends Span>(spans: readonly Item[], offset: number): Item | undefined {
  const found = spans[findFirstSpan(spans, ({ end }) => end > offset)];
  return found && found.start <= offset ? found : undefined;
}

/** Adds the text of a span to it. */
export const spanWithText = (text: string, { start, end }: Span): SpanWithText => ({
  start,
  end,
  text: text.slice(start, end),
});
