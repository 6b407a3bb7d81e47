import type { SpanWithText } from "../../../types.ts";

/** Maps an opening mark to the marks that may close it. */
const CLOSING_MARKS: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["„", "“”"],
  ["”", "”"],
  ["«", "»"],
  ["»", "«»"],
  ["‹", "›"],
  ["›", "‹›"],
  ['"', '"'],
  ["「", "」"],
  ["『", "』"],
  ["‘", "’"],
  ["‚", "‘’"],
  ["'", "'"],
]);
const DOUBLE_MARK = /[“”„«»‹›"「」『』]/;
// Several pairs may enclose the same words.
const MAX_ENCLOSING_PAIRS = 4;

/** Removes spaces, enclosing quotation marks and unpaired marks from both ends of a span. */
export function stripQuotationMarks({ start: offset, text }: SpanWithText): SpanWithText {
  let start = 0;
  let end = text.length;
  const trim = () => {
    while (start < end && /\s/.test(text[start] ?? "")) start++;
    while (end > start && /\s/.test(text[end - 1] ?? "")) end--;
  };
  for (let pairs = 0; pairs < MAX_ENCLOSING_PAIRS; pairs++) {
    trim();
    const words = text.slice(start, end);
    if (isEnclosed(words)) [start, end] = [start + 1, end - 1];
    else if (isUnpairedAtStart(words)) start++;
    else if (isUnpairedAtEnd(words)) end--;
    else break;
  }
  trim();
  return { start: offset + start, end: offset + end, text: text.slice(start, end) };
}

/** Returns true if the last character closes the mark that is the first. */
function isEnclosed(words: string): boolean {
  const first = words[0] ?? "";
  const closing = CLOSING_MARKS.get(first);
  if (words.length < 2 || !closing?.includes(words.at(-1) ?? "")) return false;
  let depth = 0;
  // An apostrophe inside a word closes nothing.
  for (const mark of words.slice(1, -1).replace(/(\p{L})['’](?=\p{L})/gu, "$1")) {
    if (closing.includes(mark)) depth--;
    else if (mark === first) depth++;
    if (depth < 0) return false;
  }
  return true;
}

function isUnpairedAtStart(words: string): boolean {
  const first = words[0] ?? "";
  if (!DOUBLE_MARK.test(first)) return false;
  return ![...words.slice(1)].some((mark) => CLOSING_MARKS.get(first)?.includes(mark));
}

function isUnpairedAtEnd(words: string): boolean {
  const last = words.at(-1) ?? "";
  if (!DOUBLE_MARK.test(last)) return false;
  return ![...words.slice(0, -1)].some((mark) => CLOSING_MARKS.get(mark)?.includes(last));
}
