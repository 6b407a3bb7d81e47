import type { Block, Quote, Span } from "../../../types.ts";
import { findFirstSpan } from "../../text/spans.ts";

// Shorter passages repeat by chance.
const MIN_REPEATED_WORDS = 5;
const MAX_COMPARED_QUOTES = 400;
// A pull quote may combine one quote and this many that follow it.
const MAX_FOLLOWING_QUOTES = 4;

/** How a quote is set: 0 in running text, 1 as a paragraph of its own, 2 as a heading or block quotation. */
type Prominence = 0 | 1 | 2;

/** A quote with its words in lower case, without punctuation, between two spaces. */
type Candidate = { quote: Quote; words: string; prominence: Prominence };

/**
 * Merges each pull quote into the quote that it repeats: the same words, or a part of them, set apart from the text.
 * The quote in the running text stays, takes the speaker if only the pull quote names one, and lists the pull quote's
 * place in `repeats`.
 */
export function mergePullQuotes(text: string, blocks: readonly Block[], quotes: readonly Quote[]): Quote[] {
  const candidates = quotes.map(
    (quote): Candidate => ({
      quote,
      words: ` ${normalizeWords(quote.text)} `,
      prominence: prominenceOf(text, blocks, quote),
    }),
  );
  const compared = candidates.slice(0, MAX_COMPARED_QUOTES);
  const merged = new Set<Candidate>();
  const pullQuotesOf = new Map<Candidate, Candidate[]>();
  for (const [index, candidate] of compared.entries()) {
    if (!candidate.prominence || countWords(candidate) < MIN_REPEATED_WORDS) continue;
    const original = compared.find(
      (other, otherIndex) =>
        !merged.has(other) &&
        otherIndex !== index &&
        mayBeOriginal(other, otherIndex, candidate, index) &&
        joinFollowing(compared, otherIndex, index).includes(candidate.words) &&
        !isOtherSpeaker(text, candidate.quote, other.quote),
    );
    if (!original) continue;
    merged.add(candidate);
    pullQuotesOf.set(original, [...(pullQuotesOf.get(original) ?? []), candidate]);
  }
  return candidates
    .filter((candidate) => !merged.has(candidate))
    .map((candidate) => mergeInto(candidate.quote, pullQuotesOf.get(candidate) ?? []));
}

function mergeInto(quote: Quote, pullQuotes: readonly Candidate[]): Quote {
  if (!pullQuotes.length) return quote;
  const attributed = quote.speaker ? quote : pullQuotes.find(({ quote: pull }) => pull.speaker)?.quote;
  return {
    ...quote,
    ...(attributed ? { speaker: attributed.speaker, via: attributed.via } : {}),
    repeats: pullQuotes.map(({ quote: { start, end } }) => ({ start, end })),
  };
}

const normalizeWords = (words: string) =>
  words
    .toLowerCase()
    .replace(/['’‘]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const countWords = ({ words }: Candidate) => words.split(" ").length - 2;

/** Returns true if the other quote is less prominent, or the same quote earlier in the text. */
function mayBeOriginal(other: Candidate, otherIndex: number, candidate: Candidate, index: number): boolean {
  if (other.prominence !== candidate.prominence) return other.prominence < candidate.prominence;
  return otherIndex < index && other.words === candidate.words;
}

/** Joins the words of a quote and of those by the same speaker that follow it, without the one at `skipped`. */
function joinFollowing(candidates: readonly Candidate[], index: number, skipped: number): string {
  const first = candidates[index];
  if (!first) return "";
  let { words } = first;
  for (let next = index + 1; next <= index + MAX_FOLLOWING_QUOTES; next++) {
    const candidate = candidates[next];
    if (next === skipped) continue;
    if (!candidate || candidate.prominence > first.prominence) break;
    if (!isSameSpeaker(candidate.quote, first.quote)) break;
    words += candidate.words.slice(1);
  }
  return words;
}

function isSameSpeaker(a: Quote, b: Quote): boolean {
  if (!a.speaker || !b.speaker) return false;
  return a.speaker.party === null ? a.speaker.start === b.speaker.start : a.speaker.party === b.speaker.party;
}

/** Returns true if a pull quote names, in its own line, another party than the quote that it would repeat. */
function isOtherSpeaker(text: string, pullQuote: Quote, original: Quote): boolean {
  const { speaker } = pullQuote;
  if (!speaker || !original.speaker || speaker.party === null || original.speaker.party === null) return false;
  if (speaker.party === original.speaker.party) return false;
  const between = text.slice(Math.min(speaker.end, pullQuote.end), Math.max(speaker.start, pullQuote.start));
  return !between.includes("\n");
}

function prominenceOf(text: string, blocks: readonly Block[], { start, end }: Span): Prominence {
  const block = blocks[findFirstSpan(blocks, (candidate) => candidate.end >= end)];
  if (block && block.start <= start && (block.kind === "heading" || block.kind === "quotation")) return 2;
  return hasWordInLine(text, start - 1, -1) || hasWordInLine(text, end, 1) ? 0 : 1;
}

/** Returns true if the rest of a line, from an offset on in one direction, contains a letter or digit. */
function hasWordInLine(text: string, offset: number, step: 1 | -1): boolean {
  for (let index = offset; index >= 0 && index < text.length && text[index] !== "\n"; index += step)
    if (/[\p{L}\p{N}]/u.test(text[index] ?? "")) return true;
  return false;
}
