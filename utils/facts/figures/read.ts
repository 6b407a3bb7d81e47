import { readCounted } from "./counted.ts";
import { readMeasured } from "./measured.ts";
import { isNegative, isPiece } from "./named.ts";
import { readQuantity } from "./quantity.ts";
import { readRank } from "./ranks.ts";
import type { Draft, Sentence } from "./sentence.ts";
import { readVotes } from "./votes.ts";

/** Reads the figure that begins at a part: a rank, votes, or a quantity of money, of a measure, of people or things; null where none begins. */
export function readFigure(sentence: Sentence, at: number): Draft | null {
  const { parts } = sentence;
  const rank = readRank(sentence, at);
  if (rank) return rank;
  const first = readQuantity(sentence, at);
  if (!first || parts[at - 1]?.lower === "every") return null;
  if (!first.code && isPiece(parts, at) && !isNegative(parts, at)) return null;
  // Votes come first: a pair of them would else be a range.
  return readVotes(sentence, at) ?? readMeasured(sentence, first) ?? readCounted(sentence, first);
}
