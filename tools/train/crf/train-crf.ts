// The trainer's inner loops write out what elsewhere would be a function or a map: they run some billion times.
import { FEATURE_HASH_BITS } from "../../../utils/facts/crf/feature-hash.ts";
import type { LabelSet } from "../../../utils/facts/crf/labels.ts";
import { randomOf } from "../random.ts";

/** Words that follow one another and are looked at, with their features and their labels. */
export type Segment = { features: Int32Array[]; labels: Uint8Array };

/** How a field is trained: passes over the segments, the last of them averaged; the step; the share of a word's features that is left out at random, so that no single one is relied on; the seed. */
export type Training = { passes: number; averaged: number; rate: number; dropout: number; seed: number };

/** Weights by place and label (`place * labels + label`), and by a label and the one before it. */
export type Field = { labels: number; weights: Float32Array; transitions: Float32Array };

const NEVER = -1e9;
const LONGEST = 4_000;
// Below these an update changes nothing that is kept.
const SURE = 1e-3;
const SLIGHT = 2e-4;
const DAMPING = 1e-2;

/** Trains a linear-chain conditional random field by stochastic gradient with AdaGrad's steps (Lafferty 2001; Duchi 2011), with feature noising (Wang 2013). */
export function trainField(
  segments: readonly Segment[],
  labels: LabelSet<string>,
  { passes, averaged, rate, dropout, seed }: Training,
): Field {
  const random = randomOf(seed);
  const size = (1 << FEATURE_HASH_BITS) * labels.count;
  const field = emptyField(labels.count, size);
  const mean = emptyField(labels.count, size);
  const spread = emptyField(labels.count, size);
  const room = roomFor(LONGEST, labels.count);
  const order = segments.map((_, at) => at);
  for (let pass = 0; pass < passes; pass++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    for (const at of order) {
      const { features, labels: right } = segments[at] as Segment;
      if (features.length >= LONGEST) continue;
      const kept = dropout ? features.map((all) => all.filter(() => random() >= dropout)) : features;
      learn(field, spread, kept, right, labels, rate, room);
    }
    if (pass < passes - averaged) continue;
    for (let at = 0; at < size; at++) mean.weights[at] = (mean.weights[at] as number) + (field.weights[at] as number);
    for (let at = 0; at < mean.transitions.length; at++)
      mean.transitions[at] = (mean.transitions[at] as number) + (field.transitions[at] as number);
  }
  // With all features there, each has to say less.
  for (let at = 0; at < size; at++) mean.weights[at] = ((mean.weights[at] as number) / averaged) * (1 - dropout);
  for (let at = 0; at < mean.transitions.length; at++)
    mean.transitions[at] = (mean.transitions[at] as number) / averaged;
  return mean;
}

type Room = { scores: Float64Array; ahead: Float64Array; behind: Float64Array; terms: Float64Array };

const roomFor = (length: number, labels: number): Room => ({
  scores: new Float64Array(length * labels),
  ahead: new Float64Array(length * labels),
  behind: new Float64Array(length * labels),
  terms: new Float64Array(labels),
});

const emptyField = (labels: number, size: number): Field => ({
  labels,
  weights: new Float32Array(size),
  transitions: new Float32Array(labels * labels),
});

/** The logarithm of the sum of the first terms' exponentials. */
function logSum(terms: Float64Array, count: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < count; at++) most = Math.max(most, terms[at] as number);
  let sum = 0;
  for (let at = 0; at < count; at++) sum += Math.exp((terms[at] as number) - most);
  return most + Math.log(sum);
}

/** One step towards a segment's labels. */
function learn(
  { weights, transitions }: Field,
  spread: Field,
  features: readonly Int32Array[],
  row: Uint8Array,
  labels: LabelSet<string>,
  rate: number,
  { scores, ahead, behind, terms }: Room,
): void {
  const length = features.length;
  const { count: many, before: allowed, behind: next, continues, goesOn } = labels;
  scores.fill(0, 0, length * many);
  for (let at = 0; at < length; at++)
    for (const feature of features[at] as Int32Array)
      for (let label = 0; label < many; label++)
        scores[at * many + label] = (scores[at * many + label] as number) + (weights[feature * many + label] as number);

  // Forwards and backwards over all rows of labels that make whole names.
  for (let label = 0; label < many; label++) ahead[label] = continues[label] ? NEVER : (scores[label] as number);
  for (let at = 1; at < length; at++)
    for (let label = 0; label < many; label++) {
      let count = 0;
      for (const before of allowed[label] as Uint8Array)
        terms[count++] = (ahead[(at - 1) * many + before] as number) + (transitions[before * many + label] as number);
      ahead[at * many + label] = logSum(terms, count) + (scores[at * many + label] as number);
    }
  const end = (length - 1) * many;
  for (let label = 0; label < many; label++) behind[end + label] = goesOn[label] ? NEVER : 0;
  for (let at = length - 2; at >= 0; at--)
    for (let label = 0; label < many; label++) {
      let count = 0;
      for (const after of next[label] as Uint8Array)
        terms[count++] =
          (transitions[label * many + after] as number) +
          (scores[(at + 1) * many + after] as number) +
          (behind[(at + 1) * many + after] as number);
      behind[at * many + label] = logSum(terms, count);
    }
  for (let label = 0; label < many; label++)
    terms[label] = (ahead[end + label] as number) + (behind[end + label] as number);
  const all = logSum(terms, many);

  let right = 0;
  for (let at = 0; at < length; at++) {
    const label = row[at] as number;
    right += scores[at * many + label] as number;
    if (at) right += transitions[(row[at - 1] as number) * many + label] as number;
  }
  if (all - right < SURE) return;

  for (let at = 1; at < length; at++)
    for (let label = 0; label < many; label++)
      for (const before of allowed[label] as Uint8Array) {
        const place = before * many + label;
        const share = Math.exp(
          (ahead[(at - 1) * many + before] as number) +
            (transitions[place] as number) +
            (scores[at * many + label] as number) +
            (behind[at * many + label] as number) -
            all,
        );
        const slope = share - (row[at - 1] === before && row[at] === label ? 1 : 0);
        if (Math.abs(slope) > SLIGHT) step(transitions, spread.transitions, place, slope, rate);
      }
  for (let at = 0; at < length; at++) {
    let isSlight = true;
    for (let label = 0; label < many; label++) {
      const place = at * many + label;
      const slope = Math.exp((ahead[place] as number) + (behind[place] as number) - all) - (row[at] === label ? 1 : 0);
      terms[label] = Math.abs(slope) < SLIGHT ? 0 : slope;
      if (terms[label] !== 0) isSlight = false;
    }
    if (isSlight) continue;
    for (const feature of features[at] as Int32Array)
      for (let label = 0; label < many; label++)
        if (terms[label] !== 0) step(weights, spread.weights, feature * many + label, terms[label] as number, rate);
  }
}

/** A step down a slope, the smaller the more has been walked there. */
function step(values: Float32Array, spread: Float32Array, place: number, slope: number, rate: number): void {
  const walked = (spread[place] as number) + slope * slope;
  spread[place] = walked;
  values[place] = (values[place] as number) - (rate * slope) / Math.sqrt(walked + DAMPING);
}
