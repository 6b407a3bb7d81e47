import type { Quote, SpanWithText } from "../../types.ts";
import { stripQuotationMarks } from "../text/marks/strip-quotation-marks.ts";

// Names and abbreviations that keep their dot at the end of a sentence.
const ENDS_WITH_ABBREVIATION = /(?:^|[\s.])(?:Jr|Sr|Inc|Corp|Co|Ltd|Bros|Esq|etc|\p{L})\.$/u;

/**
 * Sorts quotes into text order and cleans their ends; empty quotes are dropped.
 * A quote may lie inside another. Of two that overlap in part or are equal, the more certain one stays, else the first.
 */
export function normalizeQuotes(text: string, quotes: readonly Quote[]): Quote[] {
  const sorted = cleanQuotes(text, quotes).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept = new Set<Quote>();
  const enclosing: Quote[] = [];
  for (const quote of sorted) {
    if (!withstandsOverlaps(quote, enclosing, kept)) continue;
    kept.add(quote);
    enclosing.push(quote);
  }
  return [...kept];
}

/**
 * Returns true if a quote is more certain than every earlier one that it overlaps without lying inside it.
 * Removes those from `kept`, and from the stack of enclosing quotes all that do not contain it.
 */
function withstandsOverlaps(quote: Quote, enclosing: Quote[], kept: Set<Quote>): boolean {
  for (let outer = enclosing.at(-1); outer; outer = enclosing.at(-1)) {
    if (outer.end > quote.start) {
      const isNested = quote.end <= outer.end && quote.end - quote.start < outer.end - outer.start;
      if (isNested) break;
      if (quote.certainty <= outer.certainty) return false;
      kept.delete(outer);
    }
    enclosing.pop();
  }
  return true;
}

/** Cleans the ends of quotes and their parts, and drops quotes that are empty or lie outside of their outer quote. */
function cleanQuotes(text: string, quotes: readonly Quote[]): Quote[] {
  return quotes.flatMap(({ speaker, cue, via, inner, ...rest }) => {
    const quote = {
      ...rest,
      ...stripQuotationMarks(rest),
      speaker: speaker?.text ? { ...speaker, ...withoutFinalDot(speaker) } : null,
      cue: cue?.text ? cue : null,
      via: via?.text ? via : null,
    };
    if (quote.start >= quote.end) return [];
    if (quote.kind === "mixed" && !hasVisibleMarks(text, quote)) quote.kind = "indirect";
    const nested = normalizeQuotes(text, inner ?? []).filter(
      ({ start, end }) => start >= quote.start && end <= quote.end,
    );
    return [nested.length ? { ...quote, inner: nested } : quote];
  });
}

/** Returns true if a quote contains quotation marks or lies between them. */
function hasVisibleMarks(text: string, quote: Quote): boolean {
  if (/[“”"«»„]/.test(quote.text)) return true;
  const preceding = text.slice(Math.max(0, quote.start - 2), quote.start);
  const following = text.slice(quote.end, quote.end + 2);
  return /[“”"«»„‹›「『‘‚’']\s?$/.test(preceding) && /^(?:\s?[“”"«»‹›」』’‘']|\n|$)/.test(following);
}

/** Removes the dot of the sentence from the end of a speaker's name. */
function withoutFinalDot(words: SpanWithText): SpanWithText {
  const { start, text } = words;
  if (!/[^.]\.$/.test(text) || ENDS_WITH_ABBREVIATION.test(text)) return words;
  return { start, end: words.end - 1, text: text.slice(0, -1) };
}
