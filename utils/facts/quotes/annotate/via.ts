import { allLanguages, alternation } from "../../../shared/word-lists.ts";
import type { Medium, Party, Quote, Span, SpanWithText } from "../../../types.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import { findFirstSpan, spanWithText } from "../../text/spans.ts";
import { DATE_WORDS } from "../rules/noun-phrase.ts";
import { overlapping, sortMentions } from "../rules/party-mentions.ts";
import { findSearchRange, isOtherDeed, PLATFORM } from "./medium.ts";
import mediumWords from "./medium-words.json" with { type: "json" };
import words from "./via-words.json" with { type: "json" };

const MAX_REST_CHARS = 100;
const ARTICLE_CHARS = 4;
const CAPITALISED = "\\p{Lu}(?:[’']\\p{Lu})?[\\p{L}\\p{N}.&-]*";
/** The name of an outlet: capitalised words, with "of", "and" and "&" between them, or "state television". */
const OUTLET =
  `(?:(?:[Tt]he|a|an|their|its) )?(?:\\p{L}+ (?=newspaper|station|agency|broadcaster))?` +
  `(?<via>${CAPITALISED}(?: (?:of |and |& )?(?:${CAPITALISED}|\\d{1,2}(?!\\d)))*|${alternation(words.generalOutlets)})`;
const VIA_PLATFORM = `(?<via>${PLATFORM})(?![\\p{L}\\p{N}-])`;
/**
 * Where words may name what relayed them, surest first; the group "via" is the outlet, person or platform.
 * The first expression of each is how the second begins, without classes of letters: those are slow to compile, and
 * most stories need few of them.
 */
const PATTERNS = [
  ["(?:told|tells|telling|informed) ", OUTLET],
  [`${alternation(words.channels)} `, `(?:\\p{L}+ ){0,2}?(?:with|to|for|on|by) ${OUTLET}`],
  [`${alternation(words.relays)}(?: by| in| on)? `, OUTLET],
  ["(?:through|via) ", `(?<via>(?:her|his|its|their|an?|the) (?:\\p{L}+ ){0,2}?${alternation(words.people)})\\b`],
  ["(?:on|via) ", `(?:\\p{L}+ ){0,2}?${VIA_PLATFORM}`],
  ["on ", `(?<via>${alternation(words.broadcasters)}(?: ${CAPITALISED}){0,2})(?![\\p{L}\\p{N}-])`],
].map(([start, rest]) => [new RegExp(`\\b${start}`), new RegExp(`\\b${start}${rest}`, "dgu")] as const);
/** The preposition of a medium: "in" of "in a statement". */
const PREPOSITION = new RegExp(
  `^${alternation([...allLanguages(mediumWords.prepositions), ...allLanguages(mediumWords.postPrepositions)])}\\s`,
  "iu",
);
/** Those who hear words at the place where they are spoken. */
const AUDIENCE = new RegExp(`\\b${alternation(words.audiences)}$`);
const NO_OUTLET = new RegExp(
  `^(?:${alternation([...DATE_WORDS, ...words.noOutlets])}\\b|(?:A(?:pr|ug)|Dec|Feb|Jan|Mar|Nov|Oct|Sept?)\\.? \\d)`,
);
/** "On CBS Monday". */
const CLOSING_DAY = new RegExp(` ${alternation([...DATE_WORDS])}$`);
/** What is still to be broadcast was heard elsewhere. */
const TO_AIR = /\b(?:to|will) (?:be )?(?:air|aired|appear|broadcast|run|screened|shown)(?: \p{Ll}+)? on $/u;
const MAX_AIR_CHARS = 40;

/**
 * Finds the outlet, person, platform or document through which the words of a quote came; null if its sentence names
 * none. `medium` is the quote's medium, if it has one.
 */
export function findVia(
  annotated: AnnotatedText,
  quote: Quote,
  medium: Medium | null,
  parties: readonly Party[],
): SpanWithText | null {
  const { cue, speaker } = quote;
  if (quote.via || !cue) return quote.via;
  const { text, sentences } = annotated;
  const before = findSearchRange(text, sentences, cue, quote);
  const around = speaker
    ? { start: Math.min(before.start, speaker.start), end: Math.max(before.end, speaker.end) }
    : before;
  const found =
    findRelay(text, around, { cue, speaker }, parties) ??
    findRelay(text, restOfSentence(annotated, quote), { cue, speaker }, parties);
  return found ?? (medium && withoutPreposition(medium));
}

/** Finds the words for what relays something in a part of a text. */
function findRelay(
  text: string,
  range: Span,
  { cue, speaker }: { cue: Span; speaker: Span | null },
  parties: readonly Party[],
): SpanWithText | null {
  const searched = text.slice(range.start, range.end);
  for (const [opening, pattern] of PATTERNS)
    for (const match of opening.test(searched) ? searched.matchAll(pattern) : []) {
      const name = match.groups?.via?.replace(/(?<![.,])[.,]+$/, "").replace(CLOSING_DAY, "");
      const at = match.indices?.groups?.via?.[0];
      if (!name || at === undefined || NO_OUTLET.test(name) || AUDIENCE.test(name)) continue;
      const start = range.start + at;
      const via = { start, end: start + name.length };
      const isSpeaker = speaker !== null && Math.abs(via.start - speaker.start) <= ARTICLE_CHARS;
      const isOther = /^on /.test(match[0]) && isOtherDeed(text, speaker, cue, via);
      // "She confirmed it to CNN — Holm said", "reported on Brel's speech": another clause, or its topic.
      const isElsewhere =
        (speaker !== null &&
          /[;:—–]/.test(text.slice(via.end, Math.min(speaker.start, cue.start, via.end + MAX_REST_CHARS)))) ||
        (/^reported on /.test(match[0]) && /^['’]/.test(text.slice(via.end, via.end + 1))) ||
        TO_AIR.test(text.slice(Math.max(0, via.start - MAX_AIR_CHARS), via.start));
      if (!isElsewhere && !isSpeaker && !isOther && !isAudience(via, parties)) return spanWithText(text, via);
    }
  return null;
}

/** Returns what follows a quote within its sentence, if its attribution comes first. */
function restOfSentence({ text, sentences }: AnnotatedText, { cue, end }: Quote): Span {
  const sentence = sentences[findFirstSpan(sentences, (span) => span.end >= end)];
  const isAfterCue = cue !== null && cue.start < end;
  const until = Math.min(sentence?.end ?? end, end + MAX_REST_CHARS);
  const mark = text.slice(end + 1, until).search(/[“”"«»„]/);
  return isAfterCue ? { start: end, end: mark < 0 ? Math.max(end, until) : end + 1 + mark } : { start: end, end };
}

/** Returns the words for a medium without the preposition before them: "a statement" of "in a statement". */
function withoutPreposition({ start, end, text }: Medium): SpanWithText {
  const size = PREPOSITION.exec(text)?.[0].length ?? 0;
  return { start: start + size, end, text: text.slice(size) };
}

/** True if a span is the name of a person, a place or a group: they hear words, and relay none. */
const isAudience = (span: Span, parties: readonly Party[]): boolean =>
  overlapping(sortMentions(parties), span).some(
    ({ start, end, party }) => start <= span.start && end >= span.end && parties[party]?.kind !== "organisation",
  );
