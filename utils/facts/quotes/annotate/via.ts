import { alternation } from "../../../shared/word-lists.ts";
import type { Party, Quote, Span, SpanWithText } from "../../../types.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import { spanWithText } from "../../text/spans.ts";
import { DATE_WORDS } from "../rules/noun-phrase.ts";
import { overlapping, sortMentions } from "../rules/party-mentions.ts";
import { findSearchRange } from "./medium.ts";
import mediumWords from "./medium-words.json" with { type: "json" };
import words from "./via-words.json" with { type: "json" };

const CAPITALISED = "\\p{Lu}[\\p{L}\\p{N}.&-]*";
/** The name of an outlet: capitalised words, with "of", "and" and "&" between them, or "state television". */
const OUTLET =
  `(?:(?:[Tt]he|a|an|their|its) )?(?:\\p{L}+ (?=newspaper|station|agency|broadcaster))?` +
  `(?<via>${CAPITALISED}(?: (?:of |and |& )?(?:${CAPITALISED}|\\d{1,2}(?!\\d)))*|${alternation(words.generalOutlets)})`;
const PLATFORM = `(?<via>${alternation(mediumWords.platforms)})(?![\\p{L}\\p{N}-])`;
/** Where words may name what relayed them, surest first; the group "via" is the outlet, person or platform. */
const PATTERNS = [
  `\\b(?:told|tells|telling|informed) ${OUTLET}`,
  `\\b${alternation(words.channels)} (?:\\p{L}+ ){0,2}?(?:with|to|for|on|by) ${OUTLET}`,
  `\\b${alternation(words.relays)}(?: by| in| on)? ${OUTLET}`,
  `\\b(?:through|via) (?<via>(?:her|his|its|their|an?|the) (?:\\p{L}+ ){0,2}?${alternation(words.people)})\\b`,
  `\\b(?:on|via) (?:\\p{L}+ ){0,2}?${PLATFORM}`,
].map((source) => new RegExp(source, "dgu"));
/** "TASS reported, citing an aide": the outlet comes before the verb, whom it cites after it. */
const CITING = new RegExp(
  `${OUTLET},? (?:has |had )?(?:said|reported|reports|wrote)[^.“”"]{0,40}?,? (?:citing|quoting) `,
  "dgu",
);
const NO_OUTLET = new RegExp(`^${alternation([...DATE_WORDS, ...words.noOutlets])}\\b`);

/** Finds the outlet, person or platform through which the words of a quote came; null if its sentence names none. */
export function findVia(annotated: AnnotatedText, quote: Quote, parties: readonly Party[]): SpanWithText | null {
  const { cue, speaker } = quote;
  if (quote.via || !cue) return quote.via;
  const { text, sentences } = annotated;
  const range = findSearchRange(text, sentences, cue, quote);
  const around = speaker
    ? { start: Math.min(range.start, speaker.start), end: Math.max(range.end, speaker.end) }
    : range;
  const searched = text.slice(around.start, around.end);
  for (const pattern of [...PATTERNS, CITING])
    for (const match of searched.matchAll(pattern)) {
      const name = match.groups?.via?.replace(/[.,]+$/, "");
      const at = match.indices?.groups?.via?.[0];
      if (!name || at === undefined || NO_OUTLET.test(name)) continue;
      const start = around.start + at;
      const via = { start, end: start + name.length };
      const isSpeaker = pattern !== CITING && speaker !== null && speaker.start === via.start;
      if (!isSpeaker && !isAudience(via, parties)) return spanWithText(text, via);
    }
  return null;
}

/** True if a span is the name of a person, a place or a group: they hear words, and relay none. */
const isAudience = (span: Span, parties: readonly Party[]): boolean =>
  overlapping(sortMentions(parties), span).some(
    ({ start, end, party }) => start <= span.start && end >= span.end && parties[party]?.kind !== "organisation",
  );
