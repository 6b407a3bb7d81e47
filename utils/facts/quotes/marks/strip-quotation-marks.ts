import type { SpanWithText } from "../../../types.ts";

/** Marks that open, with those that may close them. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
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
const DOUBLE = /[“”„«»‹›"「」『』]/;
// Several pairs may stand around the same words.
const DEEPEST = 4;

/** Words without blanks, and without marks that stand around them all or have lost their partner, at either end. */
export function stripQuotationMarks({ start, text }: SpanWithText): SpanWithText {
  let from = 0;
  let to = text.length;
  const trim = () => {
    while (from < to && /\s/.test(text[from] ?? "")) from++;
    while (to > from && /\s/.test(text[to - 1] ?? "")) to--;
  };
  for (let depth = 0; depth < DEEPEST; depth++) {
    trim();
    const words = text.slice(from, to);
    if (isEnclosed(words)) [from, to] = [from + 1, to - 1];
    else if (isOddAtStart(words)) from++;
    else if (isOddAtEnd(words)) to--;
    else break;
  }
  trim();
  return { start: start + from, end: start + to, text: text.slice(from, to) };
}

/** Whether the first mark of some words is closed by their last. */
function isEnclosed(words: string): boolean {
  const first = words[0] ?? "";
  const closers = CLOSERS.get(first);
  if (words.length < 2 || !closers?.includes(words.at(-1) ?? "")) return false;
  let depth = 0;
  // An apostrophe inside a word closes nothing.
  for (const mark of words.slice(1, -1).replace(/(\p{L})['’](?=\p{L})/gu, "$1")) {
    if (closers.includes(mark)) depth--;
    else if (mark === first) depth++;
    if (depth < 0) return false;
  }
  return true;
}

function isOddAtStart(words: string): boolean {
  const first = words[0] ?? "";
  if (!DOUBLE.test(first)) return false;
  return ![...words.slice(1)].some((mark) => CLOSERS.get(first)?.includes(mark));
}

function isOddAtEnd(words: string): boolean {
  const last = words.at(-1) ?? "";
  if (!DOUBLE.test(last)) return false;
  return ![...words.slice(0, -1)].some((mark) => CLOSERS.get(mark)?.includes(last));
}
