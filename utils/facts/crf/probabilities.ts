import type { SpanProbabilities } from "../text/annotations.ts";
import { isOfKind, type LabelledSpan, type LabelSet } from "./labels.ts";

/**
 * Computes the probability of every label of every word, over all sequences that form whole spans (forward-backward).
 * `scores` and the result have one entry per word and label (`word * labels + label`); `scale` is the integer that a
 * weight of 1 became when the model was packed.
 */
export function labelProbabilities<Kind extends string>(
  transitions: Int16Array,
  { count, previous, next, spanContinues, continuesSpan }: LabelSet<Kind>,
  scores: Int32Array,
  scale: number,
): Float64Array {
  const length = scores.length / count;
  const factors = factorsOf(transitions, scale);
  const emissions = emissionsOf(scores, count, length, scale);
  const forward = new Float64Array(length * count);
  for (let index = 0; index < length; index++) {
    const row = index * count;
    for (let label = 0; label < count; label++) {
      let sum = index === 0 ? Number(!continuesSpan[label]) : 0;
      if (index > 0)
        for (let at = 0, list = previous[label] as Uint8Array; at < list.length; at++) {
          const before = list[at] as number;
          sum += (forward[row - count + before] as number) * (factors[before * count + label] as number);
        }
      forward[row + label] = sum * (emissions[row + label] as number);
    }
    normalize(forward, row, count);
  }
  const backward = new Float64Array(length * count);
  for (let index = length - 1; index >= 0; index--) {
    const row = index * count;
    for (let label = 0; label < count; label++) {
      let sum = index === length - 1 ? Number(!spanContinues[label]) : 0;
      if (index < length - 1)
        for (let at = 0, list = next[label] as Uint8Array; at < list.length; at++) {
          const after = list[at] as number;
          sum +=
            (backward[row + count + after] as number) *
            (emissions[row + count + after] as number) *
            (factors[label * count + after] as number);
        }
      backward[row + label] = sum;
    }
    normalize(backward, row, count);
  }
  for (let index = 0; index < length; index++) {
    const row = index * count;
    for (let label = 0; label < count; label++)
      forward[row + label] = (forward[row + label] as number) * (backward[row + label] as number);
    normalize(forward, row, count);
  }
  return forward;
}

/** Returns how probable a span of the best labels is, by the probabilities of all labels. */
export function spanProbabilities<Kind extends string>(
  probabilities: Float64Array,
  labelSet: LabelSet<Kind>,
  labels: Uint8Array,
  { first, last, kind }: LabelledSpan<Kind>,
): SpanProbabilities {
  const { count } = labelSet;
  const probabilityAt = (word: number, label: number) => probabilities[word * count + label] as number;
  let sum = 0;
  for (let word = first; word <= last; word++)
    for (let label = 0; label < count; label++) if (isOfKind(labelSet, label, kind)) sum += probabilityAt(word, label);
  return {
    words: sum / (last - first + 1),
    first: probabilityAt(first, labels[first] as number),
    last: probabilityAt(last, labels[last] as number),
  };
}

const factorsByModel = new WeakMap<Int16Array, Float64Array>();

/** The factors of a model's transitions, which are computed once. */
function factorsOf(transitions: Int16Array, scale: number): Float64Array {
  const known = factorsByModel.get(transitions) ?? Float64Array.from(transitions, (score) => Math.exp(score / scale));
  factorsByModel.set(transitions, known);
  return known;
}

/** The factors of the words' scores; each word's best label has 1, so that none overflows. */
function emissionsOf(scores: Int32Array, count: number, length: number, scale: number): Float64Array {
  const emissions = new Float64Array(length * count);
  for (let index = 0; index < length; index++) {
    const row = index * count;
    let best = scores[row] as number;
    for (let label = 1; label < count; label++) best = Math.max(best, scores[row + label] as number);
    for (let label = 0; label < count; label++)
      emissions[row + label] = Math.exp(((scores[row + label] as number) - best) / scale);
  }
  return emissions;
}

/** Divides the entries of one word by their sum. */
function normalize(values: Float64Array, row: number, count: number): void {
  let sum = 0;
  for (let index = row; index < row + count; index++) sum += values[index] as number;
  if (sum > 0) for (let index = row; index < row + count; index++) values[index] = (values[index] as number) / sum;
}
