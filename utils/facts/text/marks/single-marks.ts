const MAX_SINGLE_QUOTE_CHARS = 2_000;
// Words that begin with an apostrophe because letters are left out: ’em, ’tis, ’90s.
const ELISION = /^(?:em|til|tis|twas|cause|cos|n|round|bout|\d\ds?)(?![\p{L}\p{N}])/iu;
// After these letters an apostrophe may also be a plural's possessive (the boys’) or a dropped letter (goin’).
const AMBIGUOUS_ENDING = /(?:s|in|an|o|n)$/i;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/**
 * Finds the offset at which a single quotation mark is closed, and tells it from apostrophes.
 * Returns null if the mark at the offset opens nothing. The search ends at the next mark that opens.
 */
export function findSingleClosingMark(line: string, offset: number): number | null {
  if (!isOpening(line, offset)) return null;
  const mark = line[offset] ?? "";
  const closers = mark === "'" ? "'" : mark === "‚" ? "‘’'" : "’'";
  let ambiguous: number | null = null;
  for (let index = offset + 2; index < Math.min(line.length, offset + MAX_SINGLE_QUOTE_CHARS); index++) {
    const character = line[index] ?? "";
    const previous = line[index - 1] ?? " ";
    if (character === mark && isOpening(line, index)) break;
    if (!closers.includes(character) || WORD_CHARACTER.test(line[index + 1] ?? " ") || /\s/.test(previous)) continue;
    const mayBeApostrophe =
      WORD_CHARACTER.test(previous) && AMBIGUOUS_ENDING.test(line.slice(Math.max(0, index - 2), index));
    if (!mayBeApostrophe) return index;
    ambiguous ??= index;
  }
  return ambiguous;
}

function isOpening(line: string, offset: number): boolean {
  return (
    !/[\p{L}\p{N}.,!?’”"]/u.test(line[offset - 1] ?? " ") &&
    /[\p{L}\p{N}“"«¿¡…([]/u.test(line[offset + 1] ?? " ") &&
    !ELISION.test(line.slice(offset + 1, offset + 8))
  );
}
