import type { SpanWithText } from "../../types.ts";
import type { SubwordToken } from "../text/subword-tokens.ts";
import { type CrfModel, scoreFeatures } from "./crf-model.ts";
import { type LabelSet, spansFromLabels } from "./labels.ts";

/** A span that a CRF has found in a text, with the number of its sentence. */
export type LabelledText<Kind extends string> = SpanWithText & { kind: Kind; sentence: number };

/**
 * Computes the features of a text's words.
 * `active` is false for words that are always outside of spans.
 * `read` writes the indices of a word's features into a buffer and returns their number; called in the text's order.
 */
export type FeatureExtractor = {
  active: (index: number) => boolean;
  read: (index: number, into: Int32Array) => number;
};

/** Maximum number of a word's features. */
export const MAX_FEATURES_PER_WORD = 256;

const IMPOSSIBLE = -1_000_000;
// Longer sequences of active words are cut.
const MAX_SEQUENCE_WORDS = 400;

/** Finds the spans of a CRF in a text; `words` are all its words. */
export function decodeSpans<Kind extends string>(
  model: CrfModel,
  labelSet: LabelSet<Kind>,
  text: string,
  words: readonly SubwordToken[],
  features: FeatureExtractor,
): LabelledText<Kind>[] {
  const labels = labelWords(model, labelSet, words, features);
  return spansFromLabels(labelSet, labels).map(({ first, last, kind }) => {
    const { start = 0, sentence = 0 } = words[first] ?? {};
    const end = words[last]?.end ?? start;
    return { start, end, text: text.slice(start, end), kind, sentence };
  });
}

/** Labels the words of a text, one sequence of active words within a sentence at a time. */
function labelWords<Kind extends string>(
  model: CrfModel,
  labelSet: LabelSet<Kind>,
  words: readonly SubwordToken[],
  features: FeatureExtractor,
): Uint8Array {
  const { count } = labelSet;
  if (model.labels !== count) throw new Error("a model for other labels");
  const labels = new Uint8Array(words.length);
  const scores = new Int32Array(MAX_SEQUENCE_WORDS * count);
  const buffer = new Int32Array(MAX_FEATURES_PER_WORD);
  for (let start = 0; start < words.length; ) {
    if (!features.active(start)) {
      start++;
      continue;
    }
    const limit = Math.min(words.length, start + MAX_SEQUENCE_WORDS);
    const sentence = words[start]?.sentence;
    let end = start;
    for (; end < limit && features.active(end) && words[end]?.sentence === sentence; end++)
      scoreFeatures(model, buffer, features.read(end, buffer), scores, (end - start) * count);
    labels.set(viterbi(model.transitions, labelSet, scores, end - start), start);
    start = end;
  }
  return labels;
}

/**
 * Returns the sequence of labels with the highest score of all that form whole spans (Viterbi).
 * `scores` has one entry per word and label (`word * labels + label`).
 */
export function viterbi<Kind extends string>(
  transitions: Int16Array,
  { count, previous, continuesSpan, spanContinues }: LabelSet<Kind>,
  scores: Int32Array,
  length: number,
): Uint8Array {
  const sums = new Int32Array(length * count);
  const bestPrevious = new Uint8Array(length * count);
  for (let label = 0; label < count; label++)
    sums[label] = continuesSpan[label] ? IMPOSSIBLE : (scores[label] as number);
  for (let index = 1; index < length; index++)
    for (let label = 0; label < count; label++) {
      let best = IMPOSSIBLE * 2;
      let bestLabel = 0;
      const list = previous[label] as Uint8Array;
      for (let at = 0; at < list.length; at++) {
        const before = list[at] as number;
        const sum = (sums[(index - 1) * count + before] as number) + (transitions[before * count + label] as number);
        if (sum > best) {
          best = sum;
          bestLabel = before;
        }
      }
      sums[index * count + label] = best + (scores[index * count + label] as number);
      bestPrevious[index * count + label] = bestLabel;
    }
  const labels = new Uint8Array(length);
  let last = 0;
  let best = IMPOSSIBLE * 2;
  for (let label = 0; label < count; label++) {
    const sum = sums[(length - 1) * count + label] as number;
    if (spanContinues[label] || sum <= best) continue;
    best = sum;
    last = label;
  }
  for (let index = length - 1; index >= 0; index--) {
    labels[index] = last;
    last = bestPrevious[index * count + last] as number;
  }
  return labels;
}
