import type { LabelSet } from "../../../utils/facts/crf/labels.ts";
import type { CrfWeights } from "./train-crf.ts";

/**
 * Working memory for a segment, with one cell per word and label (`word * labels + label`).
 * `scores` come from the features; `forward` and `backward` are logarithms of sums over all sequences of labels up to
 * a word and after it; `terms` has room for one number per label.
 */
export type Lattice = { scores: Float64Array; forward: Float64Array; backward: Float64Array; terms: Float64Array };

const IMPOSSIBLE = -1e9;

/** Creates working memory for segments of up to `length` words. */
export const createLattice = (length: number, labels: number): Lattice => ({
  scores: new Float64Array(length * labels),
  forward: new Float64Array(length * labels),
  backward: new Float64Array(length * labels),
  terms: new Float64Array(labels),
});

/** Sums the weights of each word's features for each label. */
export function scoreWords(
  { scores }: Lattice,
  { labels, weights }: CrfWeights,
  features: readonly Int32Array[],
): void {
  scores.fill(0, 0, features.length * labels);
  for (let index = 0; index < features.length; index++)
    for (const feature of features[index] as Int32Array)
      for (let label = 0; label < labels; label++) {
        const cell = index * labels + label;
        scores[cell] = (scores[cell] as number) + (weights[feature * labels + label] as number);
      }
}

/**
 * Runs the forward and the backward pass over all sequences of labels that form whole spans.
 * Returns the logarithm of the partition function.
 */
export function runForwardBackward(
  lattice: Lattice,
  transitions: Float32Array,
  labelSet: LabelSet<string>,
  length: number,
): number {
  runForward(lattice, transitions, labelSet, length);
  runBackward(lattice, transitions, labelSet, length);
  const { forward, backward, terms } = lattice;
  const { count } = labelSet;
  const last = (length - 1) * count;
  for (let label = 0; label < count; label++)
    terms[label] = (forward[last + label] as number) + (backward[last + label] as number);
  return logSumExp(terms, count);
}

function runForward(
  { scores, forward, terms }: Lattice,
  transitions: Float32Array,
  { count, previous, continuesSpan }: LabelSet<string>,
  length: number,
): void {
  for (let label = 0; label < count; label++)
    forward[label] = continuesSpan[label] ? IMPOSSIBLE : (scores[label] as number);
  for (let index = 1; index < length; index++)
    for (let label = 0; label < count; label++) {
      let size = 0;
      for (const before of previous[label] as Uint8Array)
        terms[size++] =
          (forward[(index - 1) * count + before] as number) + (transitions[before * count + label] as number);
      forward[index * count + label] = logSumExp(terms, size) + (scores[index * count + label] as number);
    }
}

function runBackward(
  { scores, backward, terms }: Lattice,
  transitions: Float32Array,
  { count, next, spanContinues }: LabelSet<string>,
  length: number,
): void {
  const last = (length - 1) * count;
  for (let label = 0; label < count; label++) backward[last + label] = spanContinues[label] ? IMPOSSIBLE : 0;
  for (let index = length - 2; index >= 0; index--)
    for (let label = 0; label < count; label++) {
      let size = 0;
      for (const after of next[label] as Uint8Array)
        terms[size++] =
          (transitions[label * count + after] as number) +
          (scores[(index + 1) * count + after] as number) +
          (backward[(index + 1) * count + after] as number);
      backward[index * count + label] = logSumExp(terms, size);
    }
}

/** Returns the score of one sequence of labels. */
export function labelsScore(
  { scores }: Lattice,
  { labels: count, transitions }: CrfWeights,
  labels: Uint8Array,
  length: number,
): number {
  let sum = 0;
  for (let index = 0; index < length; index++) {
    const label = labels[index] as number;
    sum += scores[index * count + label] as number;
    if (index) sum += transitions[(labels[index - 1] as number) * count + label] as number;
  }
  return sum;
}

/** Returns the logarithm of the sum of the first terms' exponentials, without overflow. */
function logSumExp(terms: Float64Array, size: number): number {
  let maximum = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < size; index++) maximum = Math.max(maximum, terms[index] as number);
  let sum = 0;
  for (let index = 0; index < size; index++) sum += Math.exp((terms[index] as number) - maximum);
  return maximum + Math.log(sum);
}
