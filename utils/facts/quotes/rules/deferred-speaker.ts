import type { Quote } from "../../../types.ts";
import { findFirstSpan } from "../../text/spans.ts";
import type { QuotedSpan } from "../marks/quoted-spans.ts";

/** Quotations whose speaker is named only behind a later paragraph of theirs, with that speaker: a mark that stands open hands its words on to the next. */
export function assignDeferredSpeakers(quotes: readonly Quote[], marked: readonly QuotedSpan[]): Quote[] {
  const known = [...quotes];
  for (let at = known.length - 2; at >= 0; at--) {
    const quote = known[at];
    const next = known[at + 1];
    if (!quote || quote.speaker || !next?.speaker) continue;
    const place = findFirstSpan(marked, ({ end }) => end >= quote.end);
    const following = marked[place + 1];
    if (marked[place]?.open && following && following.start <= next.start && next.start < following.end)
      known[at] = { ...quote, speaker: next.speaker, via: next.via, certainty: 0.5 };
  }
  return known;
}
