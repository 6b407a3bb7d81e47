import { UNKNOWN_OBJECT } from "../shared/unknown-object.ts";
import type { Facts, Quote, Span } from "../types.ts";
import type { AnnotatedText } from "./text/annotated-text.ts";
import { findFirstSpan } from "./text/spans.ts";

/** An event of which nothing is certain. */
export const NO_EVENT: Facts["event"] = { who: null, what: null, when: null, where: null };

/**
 * Leaves out what was found in the claims of a fact check, and in sentences that hold something unknown: it may be a
 * "not". Names stay, since they are the same without it, but for those that it is in.
 */
export function withoutDoubtful({ text, sentences, claims }: AnnotatedText, found: Partial<Facts>): Partial<Facts> {
  if (claims.length === 0 && !text.includes(UNKNOWN_OBJECT)) return found;
  const unknown = sentences.filter(({ start, end }) => text.slice(start, end).includes(UNKNOWN_OBJECT));
  const isKnown = (span: Span | null) => !span || ![claims, unknown].some((spans) => overlapsAny(span, spans));
  const isWhole = ({ start, end }: Span) => !text.slice(start, end).includes(UNKNOWN_OBJECT);
  const { dates, event, figures, parties, quotes } = found;
  return {
    ...found,
    ...(dates && { dates: dates.filter(isKnown) }),
    ...(figures && { figures: figures.filter(isKnown) }),
    ...(parties && { parties: parties.filter((party) => party.mentions.every(isWhole)) }),
    ...(quotes && { quotes: quotes.filter((quote) => isKnown(extentOf(quote))) }),
    ...(event && ![event.who, event.what, event.when, event.where].every(isKnown) && { event: NO_EVENT }),
  };
}

/** Returns the stretch from the first to the last of a quote, its speaker and its cue. */
function extentOf({ start, end, speaker, cue }: Quote): Span {
  const spans = [{ start, end }, ...[speaker, cue].filter((span) => span !== null)];
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) };
}

/** True if a span shares characters with one of some spans in text order. */
function overlapsAny({ start, end }: Span, spans: readonly Span[]): boolean {
  const first = spans[findFirstSpan(spans, (span) => span.end > start)];
  return first !== undefined && first.start < end;
}
