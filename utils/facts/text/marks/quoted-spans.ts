// The files of `marks/` find quotation marks and what they enclose. Outside `text/`, they import the lexicon only.
import type { Span } from "../../../types.ts";
import { findDialogue } from "./dialogue.ts";
import { splitInterruptedQuote } from "./interrupted-quote.ts";
import { findSingleClosingMark } from "./single-marks.ts";

/**
 * A span between quotation marks: `outer` includes the marks, `start` and `end` do not.
 * `open` is true if a later paragraph contains the closing mark.
 * `rest` is true if the span continues a quotation that the article's own words interrupted.
 */
export type QuotedSpan = Span & { outer: Span; open: boolean; rest: boolean };

const CLOSING_MARKS: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["„", "“”"],
  ["”", "”"],
  ["«", "»"],
  ["»", "«"],
  ["‹", "›"],
  ["›", "‹"],
  ['"', '"'],
  ["「", "」"],
  ["『", "』"],
]);
// Keyboards and editors mix styles: these marks close if the paragraph has no right one left.
const FALLBACK_CLOSING_MARKS: ReadonlyMap<string, string> = new Map([
  ["“", '"“'],
  ["„", '"'],
  ["»", "»"],
  ['"', "”"],
]);
// Closing marks whose last place in a paragraph decides whether a fallback may close instead.
const DOUBLE_CLOSING_MARKS = '"”“«';
const SINGLE_MARK = /[‘‚']/;
const ANY_MARK = /["“”„«»‹›「」『』‘‚’']/g;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
// Speech begins at the start of a paragraph or after a mark.
const BEFORE_SPEECH = /^\s*$|[,:.!?…”"»)—–]\s*$/;
const MAX_NESTED_MARKS = 4;

/** An opened mark; `close` is the offset of its closing mark if that is known already. */
type OpenMark = { offset: number; mark: string; close: number | null };

/**
 * Finds the spans between quotation marks, paragraph by paragraph, without those nested in others.
 * An unpaired mark is ignored. A mark that nothing closes runs to the end of its paragraph only if the next one opens
 * with the same mark, as quotations over several paragraphs do.
 */
export function findQuotedSpans(text: string): QuotedSpan[] {
  const found: QuotedSpan[] = [];
  const paragraphs = [...joinDoubledApostrophes(text).matchAll(/[^\n]+/g)];
  paragraphs.forEach((paragraph, index) => {
    const line = paragraph[0];
    const next = paragraphs[index + 1]?.[0].trimStart() ?? "";
    const spans = [...findPairs(line, next), ...findDialogue(line)].sort((a, b) => a.outer.start - b.outer.start);
    let lastEnd = 0;
    for (const span of spans) {
      if (span.outer.start < lastEnd) continue;
      lastEnd = span.outer.end;
      for (const part of splitSpan(line, paragraph.index, span)) found.push(part);
    }
  });
  return found;
}

/** Splits a span of a paragraph at interruptions and moves its parts by the paragraph's offset. */
function splitSpan(line: string, offset: number, { start, end, outer, open }: Omit<QuotedSpan, "rest">): QuotedSpan[] {
  return splitInterruptedQuote(line, { start, end }).map((part, index) => ({
    start: offset + part.start,
    end: offset + part.end,
    outer: {
      start: offset + (part.start === start ? outer.start : part.start),
      end: offset + (part.end === end ? outer.end : part.end),
    },
    open: open && part.end === end,
    rest: index > 0,
  }));
}

/** Replaces two apostrophes that serve as one quotation mark ('' … '') by one mark; all offsets stay valid. */
const joinDoubledApostrophes = (text: string): string =>
  text.replace(/(^|[\s([—–-])''(?=\S)/g, '$1\u200b"').replace(/''(?!')/g, '"\u200b');

/** Pairs the marks of one paragraph with a stack of open marks; `next` is the paragraph that follows. */
function findPairs(line: string, next: string): Omit<QuotedSpan, "rest">[] {
  const found: Omit<QuotedSpan, "rest">[] = [];
  const open: OpenMark[] = [];
  const isLeft = findMarksLeft(line);
  for (const { 0: mark, index: offset } of line.matchAll(ANY_MARK)) {
    const depth = findOpenMark(line, offset, mark, open, isLeft);
    const opened = open[depth];
    if (opened) {
      open.length = depth;
      const start = opened.offset + 1;
      if (offset > start) found.push({ start, end: offset, outer: { start: start - 1, end: offset + 1 }, open: false });
    } else if (SINGLE_MARK.test(mark)) {
      const close = findSingleClosingMark(line, offset);
      if (close !== null) open.push({ offset, mark, close });
    } else if (canOpen(line, offset, mark)) open.push({ offset, mark, close: null });
  }
  const last = open.findLast(
    ({ offset, mark, close }) =>
      close === null && next.startsWith(mark) && BEFORE_SPEECH.test(line.slice(Math.max(0, offset - 4), offset)),
  );
  if (last && last.offset + 1 < line.length) {
    const { offset: start } = last;
    found.push({ start: start + 1, end: line.length, outer: { start, end: line.length }, open: true });
  }
  return found;
}

/** Returns a test for a mark that may close at an offset of a line or later; ask for offsets in ascending order. */
function findMarksLeft(line: string): (mark: string, offset: number) => boolean {
  const lastOffsets = new Map([...DOUBLE_CLOSING_MARKS].map((mark) => [mark, line.lastIndexOf(mark)]));
  const nextOffsets = new Map<string, number>();
  function nextOffset(mark: string, offset: number): number {
    let next = nextOffsets.get(mark) ?? -1;
    if (next < offset) next = line.indexOf(mark, offset);
    if (next < 0) next = line.length;
    nextOffsets.set(mark, next);
    return next;
  }
  return (mark, offset) => {
    if (mark !== '"') return (lastOffsets.get(mark) ?? -1) >= offset;
    // Where only some marks are curly, the next straight one may open, or close what a curly one opens.
    const next = nextOffset(mark, offset);
    return next < nextOffset("“", offset) && !isOpening(line, next);
  };
}

/** Returns true if a mark stands between a space and a word. */
const isOpening = (line: string, offset: number): boolean =>
  /\s/.test(line[offset - 1] ?? " ") && WORD_CHARACTER.test(line[offset + 1] ?? "");

/**
 * Returns the index in the stack of the open mark that the mark at an offset closes; -1 if it closes none.
 * Marks above that index have no partner.
 */
function findOpenMark(
  line: string,
  offset: number,
  mark: string,
  open: readonly OpenMark[],
  isLeft: (mark: string, offset: number) => boolean,
): number {
  for (let depth = open.length - 1; depth >= Math.max(0, open.length - MAX_NESTED_MARKS); depth--) {
    const candidate = open[depth];
    if (!candidate) continue;
    if (candidate.close !== null) {
      if (candidate.close === offset) return depth;
      continue;
    }
    const closing = CLOSING_MARKS.get(candidate.mark) ?? "";
    if (closing.includes(mark)) {
      // A straight mark that opens has no partner in the straight mark before it.
      if (candidate.mark === mark && isOpening(line, offset)) continue;
      return depth;
    }
    const isMissing = [...closing].every((usual) => usual === mark || !isLeft(usual, offset));
    if (FALLBACK_CLOSING_MARKS.get(candidate.mark)?.includes(mark) && isMissing && endsWords(line, offset))
      return depth;
  }
  return -1;
}

/** Returns true if a mark follows words and precedes none, as closing marks do. */
const endsWords = (line: string, offset: number): boolean =>
  /[\p{L}\p{N}.,!?…%)]/u.test(line[offset - 1] ?? " ") && !WORD_CHARACTER.test(line[offset + 1] ?? " ");

/** Returns true if a mark can open a quotation at its offset: before a word, not directly after one. */
function canOpen(line: string, offset: number, mark: string): boolean {
  if (!CLOSING_MARKS.has(mark)) return false;
  const previous = line[offset - 1];
  if (mark === '"') return offset === 0 || !/[\p{L}\p{N}.,!?]/u.test(previous ?? " ");
  if ("”»›".includes(mark)) return /^$|[\s([—–-]/.test(previous ?? "") && /[^\s.,;:!?)]/.test(line[offset + 1] ?? " ");
  return !endsWords(line, offset);
}
