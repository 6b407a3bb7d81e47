import type { Span } from "../../types.ts";

/** A stretch between quotation marks: `outer` holds the marks, `start` and `end` do not; `open` where the closing mark is missing. */
export type Marked = Span & { outer: Span; open: boolean };

const CLOSING: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["„", "“”"],
  ["«", "»"],
  ["»", "«"],
  ['"', '"'],
  ["「", "」"],
  ["『", "』"],
]);

/** The stretches between quotation marks, paragraph by paragraph. An odd mark never costs more than its paragraph; one opened and not closed runs to the paragraph's end, where the next begins with an opening mark. */
export function markedStretches(text: string): Marked[] {
  const found: Marked[] = [];
  for (const paragraph of withoutDoubledApostrophes(text).matchAll(/[^\n]+/g)) {
    const line = paragraph[0];
    const base = paragraph.index;
    let at = 0;
    while (at < line.length) {
      const closers = opens(line, at) ? CLOSING.get(line[at] ?? "") : undefined;
      if (!closers) {
        at++;
        continue;
      }
      const close = closingAt(line, at + 1, line[at] ?? "", closers);
      const end = close < 0 ? line.length : close;
      if (close >= 0 || line[at] === "“" || line[at] === "«")
        found.push({
          start: base + at + 1,
          end: base + end,
          outer: { start: base + at, end: base + Math.min(line.length, end + 1) },
          open: close < 0,
        });
      at = end + 1;
    }
  }
  return found;
}

/** The text with two apostrophes in the place of a quotation mark ('' … '') written as one mark, each at its place. */
const withoutDoubledApostrophes = (text: string): string =>
  text.replace(/(^|[\s([—–-])''(?=\S)/g, '$1\u200b"').replace(/''(?!')/g, '"\u200b');

/** Whether a mark can open a quotation where it stands: before a word, not behind one. */
function opens(line: string, at: number): boolean {
  const mark = line[at] ?? "";
  if (!CLOSING.has(mark)) return false;
  if (mark === '"' || mark === "»") return !/[\p{L}\p{N}.,!?]/u.test(line[at - 1] ?? " ") || at === 0;
  return true;
}

/** Where the mark that closes stands; marks of the same kind inside are counted, so that nested quotations stay inside. */
function closingAt(line: string, from: number, open: string, closers: string): number {
  let depth = 0;
  for (let at = from; at < line.length; at++) {
    const mark = line[at] ?? "";
    if (closers.includes(mark)) {
      if (depth === 0) return at;
      depth--;
    } else if (mark === open && open !== '"') depth++;
  }
  return -1;
}
