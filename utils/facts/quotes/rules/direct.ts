// The files of `rules/` attribute quotes by rules that need no trained model. They import `../../text/` and the
// lexicon, nothing of `model/` or `annotate/`.
import type { Party, Quote, Span, SpanWithText } from "../../../types.ts";
import { speechWordsOf } from "../../lexicon/speech-words.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import type { QuotedSpan } from "../../text/marks/quoted-spans.ts";
import { spanWithText } from "../../text/spans.ts";
import type { AdjacentAttribution } from "../attribution.ts";
import { findColonIntroduction, findSignature, findWrittenAttribution } from "./adjacent-attribution.ts";
import { applyAnonymityRequest } from "./anonymity.ts";
import { continuesQuote, isSideBySide, isTurn } from "./dialogue.ts";
import { findSpokenAttribution } from "./languages/attribution.ts";
import { isNameInMarks, namesStandInMarks } from "./languages/unknown-names.ts";
import { findQuotationContext, MAX_ADJACENT_CHARS, paragraphAt, type QuotationContext } from "./quotation-context.ts";
import { speakerOf } from "./speaker.ts";
import { findCitedBy, findRelay } from "./via.ts";

// Fewer words than these between marks are a term or a title unless a cue is near.
const MIN_QUOTATION_WORDS = 4;
/** A name, unlike the label of a notice. */
const TRANSCRIPT_LABEL =
  /^(?!(?:ALERT|BREAKING|MISSING|NOTICE|UPDATE|URGENT|WANTED|WARNING):)(\p{Lu}{3,}(?:[ .'’-]{1,2}\p{Lu}{2,}){0,3}): (?=\S)/u;
const MAX_LABEL_CHARS = 50;
const MAX_SCARE_QUOTE_DISTANCE_TOKENS = 6;
const MAX_SURE_DISTANCE_TOKENS = 3;
const MAX_CHARS_BETWEEN_QUOTES_OF_ONE_SPEAKER = 900;

/** A quoted span with what is known of it before its speaker is looked for. */
type Candidate = {
  span: QuotedSpan;
  paragraph: Span;
  context: QuotationContext;
  attribution: AdjacentAttribution | null;
  /** True if the quotation is a sentence of its own rather than a few words of another. */
  isSentence: boolean;
  isScareQuote: boolean;
};

/**
 * Finds the direct and partial quotations of a text, each with its speaker if the text names one.
 * A quotation without a cue keeps the speaker of the last one if it plainly continues it.
 */
export function findDirectQuotes(annotated: AnnotatedText, parties: readonly Party[]): Quote[] {
  const { text, language, quotedSpans } = annotated;
  const spans = namesStandInMarks(language) ? quotedSpans.filter((span) => !isNameInMarks(text, span)) : quotedSpans;
  const found: Quote[] = [];
  let paragraph: Span = { start: 0, end: 0 };
  for (const [index, span] of spans.entries()) {
    if (span.outer.start >= paragraph.end) paragraph = paragraphAt(annotated.text, span.outer.start);
    const context = findQuotationContext(annotated, span, paragraph, [spans[index - 1], spans[index + 1]]);
    const candidate = describeSpan(annotated, span, paragraph, context, parties);
    if (!candidate) continue;
    const { text } = annotated;
    const isAnswer =
      isTurn(text, found, span, paragraph) ||
      (found.at(-1)?.kind === "direct" && isSideBySide(text, spans[index - 1], span, found.at(-1))) ||
      (isSideBySide(text, span, spans[index + 1]) && /\?\W?$/.test(text.slice(span.start, span.end)));
    const quote =
      quoteWithLabel(annotated.text, candidate) ??
      quoteWithCue(annotated, candidate, parties) ??
      quoteWithSignature(annotated.text, candidate) ??
      quoteWithoutCue(annotated, candidate, isAnswer ? undefined : found.at(-1));
    if (quote) found.push(quote);
  }
  return found;
}

/** Finds a span's attribution; null if the span is no quotation. */
function describeSpan(
  annotated: AnnotatedText,
  span: QuotedSpan,
  paragraph: Span,
  context: QuotationContext,
  parties: readonly Party[],
): Candidate | null {
  const { text } = annotated;
  const words = text.slice(span.start, span.end);
  const wordCount = words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (wordCount === 0) return null;
  const lead = text.slice(Math.max(paragraph.start, span.outer.start - MAX_ADJACENT_CHARS), span.outer.start).trimEnd();
  const speechWords = speechWordsOf(annotated.language);
  const attribution =
    (speechWords
      ? findSpokenAttribution({ annotated, parties }, speechWords, span, context)
      : findWrittenAttribution(annotated, span, context, lead)) ??
    (lead === "" ? findColonIntroduction(annotated, paragraph, parties) : null);
  // “We tried,” she said. “We lost.”: what begins and ends like a sentence is one, however short.
  const isShortSentence = /[.!?]$/.test(lead) && /^\p{Lu}.*[.!?…]$/u.test(words.trim()) && wordCount > 1;
  const isSentence = span.rest || readsAsSentence(lead, words);
  const isScareQuote =
    wordCount < MIN_QUOTATION_WORDS &&
    !isShortSentence &&
    (!attribution || attribution.distance > MAX_SCARE_QUOTE_DISTANCE_TOKENS || (speechWords !== null && !isSentence));
  if (isScareQuote && !span.rest) return null;
  return { span, paragraph, context, attribution, isSentence, isScareQuote };
}

/** Reads a speaker in capitals at the start of a quotation, as transcripts have: "“BREL: We will not go.”" */
function quoteWithLabel(text: string, { span, isSentence }: Candidate): Quote | null {
  const label = isSentence ? TRANSCRIPT_LABEL.exec(text.slice(span.start, span.start + MAX_LABEL_CHARS)) : null;
  if (!label?.[1]) return null;
  const nameEnd = span.start + label[1].length;
  return {
    ...trimSpan(text, { start: span.start + label[0].length, end: span.end }),
    kind: "direct",
    speaker: { ...spanWithText(text, { start: span.start, end: nameEnd }), party: null, anonymous: false },
    cue: spanWithText(text, { start: nameEnd, end: nameEnd + 1 }),
    via: null,
    certainty: 0.9,
  };
}

function quoteWithCue(
  annotated: AnnotatedText,
  { span, paragraph, context, attribution, isSentence }: Candidate,
  parties: readonly Party[],
): Quote | null {
  if (!attribution?.source) return null;
  const { text } = annotated;
  const { source, cue, distance } = attribution;
  const cited = findCitedBy(annotated, source, parties, [context.before, context.after]);
  const speaker = applyAnonymityRequest(text, paragraph, span.outer, speakerOf(cited ?? source), parties);
  return {
    ...trimSpan(text, span),
    kind: isSentence ? "direct" : "mixed",
    speaker,
    cue,
    via: cited ? findRelay(source, cited, parties) : null,
    certainty: distance <= MAX_SURE_DISTANCE_TOKENS ? 0.9 : 0.7,
  };
}

function quoteWithSignature(text: string, { span, isSentence }: Candidate): Quote | null {
  const signature = isSentence ? findSignature(text, span.outer.end) : null;
  if (!signature) return null;
  const { name, dash } = signature;
  return { ...trimSpan(text, span), kind: "direct", speaker: speakerOf(name), cue: dash, via: null, certainty: 0.8 };
}

function quoteWithoutCue(
  { text, language }: AnnotatedText,
  { span, paragraph, isSentence, isScareQuote }: Candidate,
  last: Quote | undefined,
): Quote | null {
  const previous =
    last?.speaker &&
    isSentence &&
    span.start - last.end < MAX_CHARS_BETWEEN_QUOTES_OF_ONE_SPEAKER &&
    !(speechWordsOf(language) && isAttributedOtherwise(text, last, span)) &&
    continuesQuote(text, last, span, paragraph)
      ? last
      : null;
  if ((!isSentence || isScareQuote) && !previous) return null;
  return {
    ...trimSpan(text, span),
    kind: "direct",
    speaker: previous?.speaker ?? null,
    cue: previous?.cue ?? null,
    via: previous?.via ?? null,
    certainty: previous ? 0.5 : 0.4,
  };
}

/** True if words before a colon or after a comma attribute a quotation, though no known verb is among them. */
const isAttributedOtherwise = (text: string, last: Quote, { outer }: QuotedSpan): boolean =>
  /:\s*$/.test(text.slice(last.end, outer.start)) || /^\s?[,—–]\s?\p{Ll}/u.test(text.slice(outer.end, outer.end + 5));

/** Returns true if a quotation is a sentence of its own rather than a few words of another; `lead` precedes it. */
function readsAsSentence(lead: string, words: string): boolean {
  return (
    /^[\p{Lu}\p{Lo}\p{N}.…'‘(«“¿¡]/u.test(words.trim()) &&
    (lead === "" || /[,:.!?…”"»)—–-]$/.test(lead) || words.split(/\s+/).length > 7)
  );
}

function trimSpan(text: string, span: Span): SpanWithText {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] ?? "")) start++;
  while (end > start && /\s/.test(text[end - 1] ?? "")) end--;
  return spanWithText(text, { start, end });
}
