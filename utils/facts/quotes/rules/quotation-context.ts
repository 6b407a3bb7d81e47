import type { Span } from "../../../types.ts";
import { REPORTING_VERBS } from "../../lexicon/speech-verbs.ts";
import type { AnnotatedText } from "../../text/annotated-text.ts";
import type { QuotedSpan } from "../../text/marks/quoted-spans.ts";
import { spanAt } from "../../text/spans.ts";
import { findTokenIndex } from "./find-attribution.ts";
import { MAX_CLAUSE_CHARS, reportsAnew } from "./next-sentence.ts";

/** How many characters next to a quotation are read to see how the sentence continues. */
export const MAX_ADJACENT_CHARS = 80;

/** A range of token indices: the first one, and the one after the last. */
export type TokenRange = readonly [start: number, end: number];

/** The parts of a quotation's sentence before and after it, without other quotations. */
export type QuotationContext = { before: TokenRange; after: TokenRange };

/** Returns the paragraph that contains an offset. */
export function paragraphAt(text: string, offset: number): Span {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return { start, end: end < 0 ? text.length : end };
}

/** Finds the words of a quotation's sentence that may attribute it, up to the neighbouring quotations. */
export function findQuotationContext(
  annotated: AnnotatedText,
  span: QuotedSpan,
  paragraph: Span,
  neighbours: readonly (QuotedSpan | undefined)[],
): QuotationContext {
  const { start, end } = span.outer;
  let first = Math.max(paragraph.start, spanAt(annotated.sentences, start)?.start ?? paragraph.start);
  let last = findContextEnd(annotated, span, paragraph);
  for (const neighbour of neighbours) {
    if (!neighbour) continue;
    const { outer } = neighbour;
    if (outer.start >= end && outer.start < last) last = outer.start;
    if (outer.end <= start && outer.end > first) first = outer.end;
  }
  return {
    before: [findTokenIndex(annotated, first), findTokenIndex(annotated, start)],
    after: [findTokenIndex(annotated, end), findTokenIndex(annotated, Math.min(last, paragraph.end))],
  };
}

/** Returns the offset at which the sentence around a quotation ends. */
function findContextEnd({ text, sentences }: AnnotatedText, span: QuotedSpan, paragraph: Span): number {
  const { end } = span.outer;
  if (end >= paragraph.end) return end;
  const sentence = spanAt(sentences, nextWord(text, end, Math.min(paragraph.end, end + MAX_ADJACENT_CHARS)));
  if (!sentence) return end;
  if (sentence.start <= end) return sentence.end;
  const endsInside = /[.!?…]["”»]?$/.test(text.slice(span.start, span.end).trim());
  return !endsInside || sentenceContinues(text, end) ? sentence.end : end;
}

function nextWord(text: string, start: number, limit: number): number {
  let offset = start;
  while (offset < limit && !/[\p{L}\p{N}]/u.test(text[offset] ?? "")) offset++;
  return offset;
}

/**
 * Returns true if the sentence continues after a quotation that ends like a sentence (“It is over!” said Smith):
 * with a lower-case word, or with a name and a reporting verb.
 */
function sentenceContinues(text: string, offset: number): boolean {
  const rest = text.slice(offset, offset + MAX_ADJACENT_CHARS);
  if (/^[\s,—–-]*\p{Ll}/u.test(rest)) return true;
  const match = /^[\s,—–-]*\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3},? (\p{Ll}+)\b/u.exec(rest);
  const [whole, verb] = match ?? [];
  if (whole === undefined || verb === undefined || !REPORTING_VERBS.has(verb)) return false;
  // “It is over.” She denied that it was lost: another sentence.
  const quoted = text.slice(Math.max(0, offset - 3), offset);
  const last = offset + whole.length;
  return !reportsAnew(quoted, rest, verb, text.slice(last, last + MAX_CLAUSE_CHARS));
}
