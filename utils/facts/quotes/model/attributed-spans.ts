import type { Quote, Span, SpanWithText } from "../../../types.ts";
import type { SentenceAttribution } from "../../text/annotations.ts";
import { findFirstSpan, spanWithText } from "../../text/spans.ts";
import type { Attribution } from "../attribution.ts";
import { isClause } from "../rules/noun-phrase.ts";

/**
 * One span of an attribution's content; `isMain` is true for the longest of them. `interruption` is the attribution
 * itself where it interrupts the content.
 */
export type AttributedSpan = SpanWithText & Attribution & { isMain: boolean; interruption?: Span };

/** An attributed span whose source is named. */
export type SourcedSpan = AttributedSpan & { source: SpanWithText };

// Where the content of another attribution may begin, at the end of the words before it.
const COMMA = /,$/;
const COMMA_OR_CONJUNCTION = /(?:,|,? (?:and|but))(?: (?:also|later|then))?$/;
const CONTRAST = /(?:,? (?:although|but|though|whereas|while)|, and)$/;

const MAX_INTERRUPTION_CHARS = 160;
const MIN_CLAUSE_WORDS = 5;
const OPENS_WITH_AUXILIARY = /^(?:are|can|could|had|has|have|is|may|might|must|should|was|were|will|would)\b/;
// Content stays within a sentence, and no sentence is longer than this.
const MAX_CONTENT_CHARS = 4_000;

/** Returns true if the source of a span is named, and no clause. */
export const isSourced = (span: AttributedSpan): span is SourcedSpan =>
  span.source !== null && !isClause(span.source.text);

/** Splits attributions into the spans of their content, in text order. */
export function splitAttributions(attributions: readonly SentenceAttribution[]): AttributedSpan[] {
  return attributions
    .flatMap(({ content, cue, source }) =>
      content.map((span) => ({ ...span, cue, source, isMain: isLongest(span, content) })),
    )
    .sort((a, b) => a.start - b.start);
}

const isLongest = (span: Span, others: readonly Span[]) => others.every((other) => sizeOf(other) <= sizeOf(span));

const sizeOf = ({ start, end }: Span): number => end - start;

/** Yields the spans of a list in text order that begin at most one content's length before an offset. */
function* startingNear<Item extends Span>(spans: readonly Item[], offset: number): Generator<Item> {
  for (
    let index = findFirstSpan(spans, ({ start }) => start > offset - MAX_CONTENT_CHARS);
    index < spans.length;
    index++
  ) {
    const span = spans[index];
    if (span) yield span;
  }
}

/**
 * Cuts an attributed span where another attribution begins that is not part of it: the same source says something
 * else ("… a trap, and urged them to leave"), or another source does ("… a trap, but Dahl said that …").
 */
export function trimOverlap(span: AttributedSpan, all: readonly AttributedSpan[]): AttributedSpan {
  for (let index = findFirstSpan(all, ({ start }) => start > span.start); index < all.length; index++) {
    const next = all[index];
    if (!next || next.start >= span.end) break;
    const text = wordsBefore(next, span);
    if (text) return { ...span, end: span.start + text.length, text };
  }
  return span;
}

/** Returns the words of a span before another attribution in it, null if that is a part of the span. */
function wordsBefore({ cue, source }: AttributedSpan, span: AttributedSpan): string | null {
  if (cue.start <= span.start || cue.end > span.end) return null;
  const isOwnSource = source !== null && source.start > span.start && source.start < cue.start;
  if (source && !isOwnSource && source.start >= span.start) return null;
  const boundary = isOwnSource ? source.start : cue.start;
  const before = span.text.slice(0, boundary - span.start).trimEnd();
  const isSameSource = source !== null && source.start === span.source?.start;
  const joint = (isOwnSource ? CONTRAST : isSameSource ? COMMA_OR_CONJUNCTION : COMMA).exec(before);
  return joint && joint.index > 0 ? before.slice(0, joint.index) : null;
}

/**
 * Joins the two pieces of a content that its own attribution interrupts: "The dam, he said, was safe". Without a comma
 * after the attribution the first piece is the article's own: "In a long talk, he said the dam was safe".
 */
export function joinPieces(text: string, pieces: readonly SourcedSpan[]): SourcedSpan[] {
  const joined: SourcedSpan[] = [];
  const lastOfCue = new Map<number, number>();
  for (const piece of pieces) {
    const index = lastOfCue.get(piece.cue.start);
    const before = index === undefined ? undefined : joined[index];
    const parts = before ? relatePieces(text, before, piece) : "apart";
    if (!before || index === undefined || parts === "apart") lastOfCue.set(piece.cue.start, joined.push(piece) - 1);
    else if (parts === "one content")
      joined[index] = {
        ...piece,
        ...spanWithText(text, { start: before.start, end: piece.end }),
        interruption: { start: before.end, end: piece.start },
        isMain: true,
      };
    else joined[index] = { ...piece, isMain: true };
  }
  return joined;
}

/** Decides what two pieces with one cue are to each other. */
function relatePieces(
  text: string,
  before: SourcedSpan,
  { cue, source, start, text: words }: SourcedSpan,
): "one content" | "only the second" | "apart" {
  const isAround =
    before.interruption === undefined &&
    before.end <= Math.min(cue.start, source.start) &&
    Math.max(cue.end, source.end) <= start &&
    start - before.end <= MAX_INTERRUPTION_CHARS;
  if (!isAround || /^\p{Ll}+ing that /u.test(words)) return "apart";
  if (!/,["”]?\s$/.test(text.slice(before.end, start))) return "only the second";
  return countWords(words) >= MIN_CLAUSE_WORDS || OPENS_WITH_AUXILIARY.test(words) ? "one content" : "apart";
}

/** Counts the words and numbers of some text. */
export const countWords = (words: string): number => words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Finds the first longer span that contains the cue of a span: one source quotes another. */
export function findEnclosing(span: AttributedSpan, all: readonly SourcedSpan[]): SourcedSpan | undefined {
  for (const outer of startingNear(all, span.cue.start)) {
    if (outer.start > span.cue.start) return undefined;
    if (span.cue.end <= outer.end && sizeOf(outer) > sizeOf(span)) return outer;
  }
  return undefined;
}

/** Returns true if a longer span contains a span: two cues attribute one clause. */
export function isContained(span: Span, all: readonly AttributedSpan[]): boolean {
  for (const outer of startingNear(all, span.start)) {
    if (outer.start > span.start) return false;
    if (span.end <= outer.end && sizeOf(outer) > sizeOf(span)) return true;
  }
  return false;
}

/**
 * Finds the sourced span that shares the largest part of its characters with a quotation.
 * If one source quotes another, that is the attribution whose content is little more than the quotation.
 */
export function findClosestSpan(quotation: Span, all: readonly AttributedSpan[]): SourcedSpan | null {
  let closest: SourcedSpan | null = null;
  let largestShare = 0;
  for (const span of startingNear(all, quotation.start)) {
    if (span.start >= quotation.end) break;
    const shared = Math.min(span.end, quotation.end) - Math.max(span.start, quotation.start);
    const share = shared / (Math.max(span.end, quotation.end) - Math.min(span.start, quotation.start));
    if (isSourced(span) && shared > 0 && share > largestShare) [closest, largestShare] = [span, share];
  }
  return closest;
}

/** Finds the quotations that share a character with a span; they are in text order and do not overlap. */
export function findOverlapping(quotations: readonly Quote[], { start, end }: Span): Quote[] {
  const first = findFirstSpan(quotations, (quotation) => quotation.end > start);
  const found: Quote[] = [];
  for (let index = first; index < quotations.length; index++) {
    const quotation = quotations[index];
    if (!quotation || quotation.start >= end) break;
    found.push(quotation);
  }
  return found;
}
