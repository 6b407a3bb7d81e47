import { isNegative, isPartOfToken } from "./exclusions.ts";
import { parseCount } from "./parse-count.ts";
import { parseMeasure } from "./parse-measure.ts";
import { parseQuantity } from "./parse-quantity.ts";
import { parseRank } from "./parse-rank.ts";
import { parseVotes } from "./parse-votes.ts";
import type { FigureMatch, NumberSentence } from "./types.ts";

/** "A million reasons", "the $1 million question". */
const IDIOM = /^(?:excuses|question|reasons|things|thoughts|times|ways)$/;

/**
 * Parses the figure that starts at a token: a rank, votes, money, a measure, or a count of people or things.
 * Returns null if none starts there.
 */
export function parseFigure(sentence: NumberSentence, start: number): FigureMatch | null {
  const { tokens } = sentence;
  const rank = parseRank(sentence, start);
  if (rank) return rank;
  const first = parseQuantity(sentence, start);
  const before = tokens[start - 1]?.lower;
  // "minus 5 million": the value would be its opposite; a margin is "plus or minus 3 points".
  if (
    !first ||
    /^(?:every|half|quarter)$/.test(before ?? "") ||
    (before === "minus" && tokens[start - 2]?.lower !== "or")
  )
    return null;
  if (!first.code && isPartOfToken(tokens, start) && !isNegative(tokens, start)) return null;
  const isIdiom = IDIOM.test(tokens[first.amount.end]?.lower ?? "") && (first.code || tokens[start]?.lower === "a");
  if (isIdiom) return null;
  // Votes come first, because a pair of them looks like a range.
  return parseVotes(sentence, start) ?? parseMeasure(sentence, first) ?? parseCount(sentence, first);
}
