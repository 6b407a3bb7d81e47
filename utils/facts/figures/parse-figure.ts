import { isNegative, isPartOfToken } from "./exclusions.ts";
import { parseCount } from "./parse-count.ts";
import { parseMeasure } from "./parse-measure.ts";
import { parseQuantity } from "./parse-quantity.ts";
import { parseRank } from "./parse-rank.ts";
import { parseVotes } from "./parse-votes.ts";
import type { FigureMatch, NumberSentence } from "./types.ts";

/** Reads the figure that begins at a part: a rank, votes, or a quantity of money, of a measure, of people or things; null where none begins. */
export function parseFigure(sentence: NumberSentence, at: number): FigureMatch | null {
  const { parts } = sentence;
  const rank = parseRank(sentence, at);
  if (rank) return rank;
  const first = parseQuantity(sentence, at);
  if (!first || parts[at - 1]?.lower === "every") return null;
  if (!first.code && isPartOfToken(parts, at) && !isNegative(parts, at)) return null;
  // Votes come first: a pair of them would else be a range.
  return parseVotes(sentence, at) ?? parseMeasure(sentence, first) ?? parseCount(sentence, first);
}
