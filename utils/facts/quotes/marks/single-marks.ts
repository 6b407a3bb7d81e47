const LONGEST = 2_000;
// What begins with an apostrophe where letters are left out: ’em, ’tis, ’90s.
const ELISION = /^(?:em|til|tis|twas|cause|cos|n|round|bout|\d\ds?)(?![\p{L}\p{N}])/iu;
// Behind these an apostrophe may as well be a plural's possessive or stand for a letter that was dropped: the boys’, goin’.
const DOUBTFUL = /(?:s|in|an|o|n)$/i;

/** Where a single quotation mark that opens at `at` in a paragraph is closed, told from apostrophes; null where it opens nothing. Looks no further than the next mark that opens. */
export function findSingleClosingMark(line: string, at: number): number | null {
  if (!opensHere(line, at)) return null;
  const mark = line[at] ?? "";
  const closers = mark === "'" ? "'" : mark === "‚" ? "‘’'" : "’'";
  let doubtful: number | null = null;
  for (let next = at + 2; next < Math.min(line.length, at + LONGEST); next++) {
    const here = line[next] ?? "";
    if (here === mark && opensHere(line, next)) break;
    if (!closers.includes(here) || /[\p{L}\p{N}]/u.test(line[next + 1] ?? " ") || /\s/.test(line[next - 1] ?? " "))
      continue;
    if (/[\p{L}\p{N}]/u.test(line[next - 1] ?? "") && DOUBTFUL.test(line.slice(Math.max(0, next - 2), next)))
      doubtful ??= next;
    else return next;
  }
  return doubtful;
}

function opensHere(line: string, at: number): boolean {
  const next = line[at + 1] ?? " ";
  return (
    !/[\p{L}\p{N}.,!?’”"]/u.test(line[at - 1] ?? " ") &&
    /[\p{L}\p{N}“"«¿¡…([]/u.test(next) &&
    !ELISION.test(line.slice(at + 1, at + 8))
  );
}
