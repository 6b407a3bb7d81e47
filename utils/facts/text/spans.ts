import type { Span, SpanWithText } from "../../types.ts";

/** The index of the first of some spans, in order, for which a test holds; it holds for all behind it. Their number where it holds for none. By halving. */
export function findFirstSpan<One extends Span>(spans: readonly One[], holds: (span: One) => boolean): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span && holds(span)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Of some spans, in order and apart, the one that holds an offset. */
export function spanAt<One extends Span>(spans: readonly One[], offset: number): One | undefined {
  const found = spans[findFirstSpan(spans, ({ end }) => end > offset)];
  return found && found.start <= offset ? found : undefined;
}

/** A span of a text with its words. */
export const spanWithText = (text: string, { start, end }: Span): SpanWithText => ({
  start,
  end,
  text: text.slice(start, end),
});
