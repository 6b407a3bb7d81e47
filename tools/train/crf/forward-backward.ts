// The inner loops of training run some billion times: they fill arrays that are made once.
import type { LabelSet } from "../../../utils/facts/crf/labels.ts";
import type { CrfWeights } from "./train-crf.ts";

/** Maximum length of a segment in words. */
export const MAX_SEGMENT_WORDS = 4_000;

/**
 * Log scores of a segment by word and label (`word * labels + label`), reused from segment to segment.
 * `emissions` are the sums of a word's weights; `forward` and `backward` sum over all label sequences up to a word
 * and after it; `terms` is scratch space for one value per label.
 */
export type Lattice = { emissions: Float64Array; forward: Float64Array; backward: Float64Array; terms: Float64Array };

const IMPOSSIBLE = -1e9;

/** Creates a lattice that holds the longest segment. */
export const createLattice = (labelCount: number): Lattice => ({
  emissions: new Float64Array(MAX_SEGMENT_WORDS * labelCount),
  forward: new Float64Array(MAX_SEGMENT_WORDS * labelCount),
  backward: new Float64Array(MAX_SEGMENT_WORDS * labelCount),
  terms: new Float64Array(labelCount),
});

/** Adds up the weights of each word's features by label. */
export function computeEmissions(
  { weights }: CrfWeights,
  features: readonly Int32Array[],
  labelCount: number,
  { emissions }: Lattice,
): void {
  emissions.fill(0, 0, features.length * labelCount);
  features.forEach((wordFeatures, word) => {
    const row = word * labelCount;
    for (const feature of wordFeatures)
      for (let label = 0; label < labelCount; label++)
        emissions[row + label] = (emissions[row + label] ?? 0) + (weights[feature * labelCount + label] ?? 0);
  });
}

/** Runs the forward pass over all valid BILOU sequences (Lafferty 2001). */
export function runForward(
  { transitions }: CrfWeights,
  { count, previous: previousLabels, continuesSpan }: LabelSet<string>,
  length: number,
  { emissions, forward, terms }: Lattice,
): void {
  for (let label = 0; label < count; label++)
    forward[label] = continuesSpan[label] ? IMPOSSIBLE : (emissions[label] ?? 0);
  for (let word = 1; word < length; word++)
    for (let label = 0; label < count; label++) {
      let termCount = 0;
      for (const previous of previousLabels[label] ?? [])
        terms[termCount++] =
          (forward[(word - 1) * count + previous] ?? 0) + (transitions[previous * count + label] ?? 0);
      forward[word * count + label] = logSumExp(terms, termCount) + (emissions[word * count + label] ?? 0);
    }
}

/** Runs the backward pass over all valid BILOU sequences. */
export function runBackward(
  { transitions }: CrfWeights,
  { count, next: nextLabels, spanContinues }: LabelSet<string>,
  length: number,
  { emissions, backward, terms }: Lattice,
): void {
  const lastRow = (length - 1) * count;
  for (let label = 0; label < count; label++) backward[lastRow + label] = spanContinues[label] ? IMPOSSIBLE : 0;
  for (let word = length - 2; word >= 0; word--)
    for (let label = 0; label < count; label++) {
      let termCount = 0;
      for (const next of nextLabels[label] ?? [])
        terms[termCount++] =
          (transitions[label * count + next] ?? 0) +
          (emissions[(word + 1) * count + next] ?? 0) +
          (backward[(word + 1) * count + next] ?? 0);
      backward[word * count + label] = logSumExp(terms, termCount);
    }
}

/** Returns the log of the partition function: the sum over all valid label sequences. */
export function logPartition(labelCount: number, length: number, { forward, backward, terms }: Lattice): number {
  const lastRow = (length - 1) * labelCount;
  for (let label = 0; label < labelCount; label++)
    terms[label] = (forward[lastRow + label] ?? 0) + (backward[lastRow + label] ?? 0);
  return logSumExp(terms, labelCount);
}

/** Returns the log score of one label sequence. */
export function sequenceScore(
  { transitions }: CrfWeights,
  labels: Uint8Array,
  labelCount: number,
  { emissions }: Lattice,
): number {
  let score = 0;
  labels.forEach((label, word) => {
    score += emissions[word * labelCount + label] ?? 0;
    if (word) score += transitions[(labels[word - 1] ?? 0) * labelCount + label] ?? 0;
  });
  return score;
}

/** Returns the logarithm of the sum of the exponentials of the first terms. */
function logSumExp(terms: Float64Array, count: number): number {
  let maximum = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < count; index++) maximum = Math.max(maximum, terms[index] ?? 0);
  let sum = 0;
  for (let index = 0; index < count; index++) sum += Math.exp((terms[index] ?? 0) - maximum);
  return maximum + Math.log(sum);
}
