import type { Party, Quote, Span, Speaker } from "../../../types.ts";
import { CITING_VERBS } from "../../lexicon/speech-verbs.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import { spanAt } from "../../text/spans.ts";
import { findTokenIndex } from "./find-attribution.ts";
import { overlapping, sortMentions } from "./party-mentions.ts";
import { classifySource } from "./source-kind.ts";
import { speakerOf } from "./speaker.ts";
import { findCitedSource, findRelay } from "./via.ts";

/** Whom an outlet cites, before the clause: "an aide, that the bridge would open". */
const CITED_FIRST = /^([^,“”"]{3,80}), that /;

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
  return quotes.flatMap((quote) => {
    const { speaker, cue, via } = quote;
    if (cue && speaker && CITING_VERBS.has(cue.text.toLowerCase())) return citedBy(quote, speaker, parties);
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

/** Reads what an attribution took for what is said: "citing an aide, that …". Without a clause nothing is said. */
function citedBy(quote: Quote, outlet: Speaker, parties: readonly Party[]): Quote[] {
  const [lead = "", source = ""] = CITED_FIRST.exec(quote.text) ?? [];
  if (!source) return [];
  const speaker = speakerOf({ start: quote.start, end: quote.start + source.length, text: source });
  const words = quote.text.slice(lead.length);
  return [
    { ...quote, start: quote.start + lead.length, text: words, speaker, via: findRelay(outlet, speaker, parties) },
  ];
}
