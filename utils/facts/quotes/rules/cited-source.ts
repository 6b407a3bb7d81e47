import type { Party, Quote, Span } from "../../../types.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import { spanAt } from "../../text/spans.ts";
import { findTokenIndex } from "./find-attribution.ts";
import { overlapping, sortMentions } from "./party-mentions.ts";
import { classifySource } from "./source-kind.ts";
import { speakerOf } from "./speaker.ts";
import { findCitedSource, findRelay } from "./via.ts";

/**
 * Gives the words that an outlet relays to the source that it cites: "TASS, citing an aide, reported that …",
 * "…, TASS reported, citing an aide".
 */
export function assignCitedSources(
  annotated: AnnotatedText,
  quotes: readonly Quote[],
  parties: readonly Party[],
): Quote[] {
  const outlets = sortMentions(parties.filter(({ kind }) => kind === "organisation"));
  return quotes.map((quote) => {
    const { speaker, cue, via } = quote;
    if (!cue || !speaker || via || overlapping(outlets, speaker).length === 0) return quote;
    const sentence = spanAt(annotated.sentences, cue.start);
    const ranges: Span[] = [
      { start: speaker.end, end: cue.start },
      { start: cue.end, end: quote.start },
      { start: Math.max(cue.end, speaker.end, quote.end), end: sentence?.end ?? 0 },
    ];
    for (const { start, end } of ranges) {
      if (start >= end) continue;
      const cited = findCitedSource(annotated, findTokenIndex(annotated, start), findTokenIndex(annotated, end));
      const source = cited && speakerOf(cited);
      const isSource = source && (classifySource(source, parties) !== undefined || /^\p{Lu}/u.test(source.text));
      if (isSource) return { ...quote, speaker: source, via: findRelay(speaker, source, parties) };
    }
    return quote;
  });
}
