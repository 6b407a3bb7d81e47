import type { Span } from "../../../types.ts";
import { splitInterruptedQuote } from "../rules/interrupted-quote.ts";
import { findDialogue } from "./dialogue.ts";
import { findSingleClosingMark } from "./single-marks.ts";

/** A stretch between quotation marks: `outer` holds the marks, `start` and `end` do not; `open` where the closing mark stands in a later paragraph; `rest` where it goes on behind words of the article that stand between the same marks. */
export type QuotedSpan = Span & { outer: Span; open: boolean; rest: boolean };

const CLOSING: ReadonlyMap<string, string> = new Map([
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
/** Marks that close where the right one is missing from the rest of the paragraph: keyboards and editors mix them. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ["“", '"“'],
  ["„", '"'],
  ["»", "»"],
]);
const SINGLE = /[‘‚']/;
const ANY = /["“”„«»‹›「」『』‘‚’']/g;
const WORD = /[\p{L}\p{N}]/u;
// What stands before speech that begins: nothing, or a mark.
const BEGINS = /^\s*$|[,:.!?…”"»)—–]\s*$/;
// How many marks may stand open inside one another.
const DEEPEST = 4;

/** A mark that stands open; `close` where its closing mark is known beforehand. */
type Open = { at: number; mark: string; close: number | null };

/** The stretches between quotation marks, paragraph by paragraph, those inside others left out. An odd mark costs itself alone; one opened and not closed runs to the paragraph's end only where the next begins with the same mark, as quotations over several paragraphs are set. */
export function findQuotedSpans(text: string): QuotedSpan[] {
  const found: QuotedSpan[] = [];
  const paragraphs = [...withoutDoubledApostrophes(text).matchAll(/[^\n]+/g)];
  paragraphs.forEach((paragraph, index) => {
    const line = paragraph[0];
    const base = paragraph.index;
    const next = paragraphs[index + 1]?.[0].trimStart() ?? "";
    const spans = [...pairsIn(line, next), ...findDialogue(line)].sort((a, b) => a.outer.start - b.outer.start);
    let behind = 0;
    for (const { start, end, outer, open } of spans) {
      if (outer.start < behind) continue;
      behind = outer.end;
      let rest = false;
      for (const part of splitInterruptedQuote(line, { start, end })) {
        const first = part.start === start ? outer.start : part.start;
        const last = part.end === end ? outer.end : part.end;
        found.push({
          start: base + part.start,
          end: base + part.end,
          outer: { start: base + first, end: base + last },
          open: open && part.end === end,
          rest,
        });
        rest = true;
      }
    }
  });
  return found;
}

/** The text with two apostrophes in the place of a quotation mark ('' … '') written as one mark, each at its place. */
const withoutDoubledApostrophes = (text: string): string =>
  text.replace(/(^|[\s([—–-])''(?=\S)/g, '$1\u200b"').replace(/''(?!')/g, '"\u200b');

/** The pairs of marks of one paragraph, by a stack of those that stand open; `next` is the paragraph behind it. */
function pairsIn(line: string, next: string): Omit<QuotedSpan, "rest">[] {
  const found: Omit<QuotedSpan, "rest">[] = [];
  const open: Open[] = [];
  const lasts = new Map([..."”“«"].map((mark) => [mark, line.lastIndexOf(mark)]));
  for (const { 0: mark, index: at } of line.matchAll(ANY)) {
    const depth = closes(line, at, mark, open, lasts);
    const opened = open[depth];
    if (opened) {
      open.length = depth;
      if (at > opened.at + 1)
        found.push({ start: opened.at + 1, end: at, outer: { start: opened.at, end: at + 1 }, open: false });
    } else if (SINGLE.test(mark)) {
      const close = findSingleClosingMark(line, at);
      if (close !== null) open.push({ at, mark, close });
    } else if (opens(line, at, mark)) open.push({ at, mark, close: null });
  }
  const last = open.findLast(
    ({ at, mark, close }) =>
      close === null && next.startsWith(mark) && BEGINS.test(line.slice(Math.max(0, at - 4), at)),
  );
  if (last && last.at + 1 < line.length)
    found.push({
      start: last.at + 1,
      end: line.length,
      outer: { start: last.at, end: line.length },
      open: true,
    });
  return found;
}

/** The place in the stack of the mark that the one at `at` closes; -1 where it closes none. What stands open inside that one was odd. */
function closes(
  line: string,
  at: number,
  mark: string,
  open: readonly Open[],
  lasts: ReadonlyMap<string, number>,
): number {
  for (let depth = open.length - 1; depth >= Math.max(0, open.length - DEEPEST); depth--) {
    const one = open[depth];
    if (!one) continue;
    if (one.close !== null) {
      if (one.close === at) return depth;
      continue;
    }
    const right = CLOSING.get(one.mark) ?? "";
    if (right.includes(mark)) {
      // A straight mark before a word, behind a blank, opens: the one before it was odd.
      if (one.mark === mark && /\s/.test(line[at - 1] ?? " ") && WORD.test(line[at + 1] ?? "")) continue;
      return depth;
    }
    const isMissing = [...right].every((usual) => usual === mark || (lasts.get(usual) ?? -1) < at);
    if (INSTEAD.get(one.mark)?.includes(mark) && isMissing && endsWords(line, at)) return depth;
  }
  return -1;
}

/** Whether a mark stands behind words and before none, as one that closes does. */
function endsWords(line: string, at: number): boolean {
  return /[\p{L}\p{N}.,!?…%)]/u.test(line[at - 1] ?? " ") && !WORD.test(line[at + 1] ?? " ");
}

/** Whether a mark can open a quotation where it stands: before a word, not behind one. */
function opens(line: string, at: number, mark: string): boolean {
  if (!CLOSING.has(mark)) return false;
  if (mark === '"') return at === 0 || !/[\p{L}\p{N}.,!?]/u.test(line[at - 1] ?? " ");
  if ("”»›".includes(mark)) return /^$|[\s([—–-]/.test(line[at - 1] ?? "") && /[^\s.,;:!?)]/.test(line[at + 1] ?? " ");
  return !endsWords(line, at);
}
