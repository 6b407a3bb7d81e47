// The trainer's inner loops write out what elsewhere would be a function or a map: they run some billion times.
import { BITS } from "../../../utils/facts/names/hash.ts";
import { BEFORE, continues, goesOn, LABELS } from "../../../utils/facts/names/labels.ts";
import type { Segment } from "./labelled-texts.ts";

/** How a field is trained: passes over the segments, the last of them averaged; the step; the share of a word's features that is left out at random, so that no single one is relied on; the seed. */
export type Training = { passes: number; averaged: number; rate: number; dropout: number; seed: number };

/** Weights by place and label, and by a label and the one before it. */
export type Field = { weights: Float32Array; transitions: Float32Array };

const NEVER = -1e9;
const LONGEST = 4_000;
// Below these an update changes nothing that is kept.
const SURE = 1e-3;
const SLIGHT = 2e-4;
const DAMPING = 1e-2;

/** Random numbers from 0 to 1, the same for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 4_294_967_296;
  };
}

/** Trains a linear-chain conditional random field by stochastic gradient with AdaGrad's steps (Lafferty 2001; Duchi 2011), with feature noising (Wang 2013). */
export function trainField(segments: readonly Segment[], { passes, averaged, rate, dropout, seed }: Training): Field {
  const random = randomOf(seed);
  const size = (1 << BITS) * LABELS;
  const field: Field = { weights: new Float32Array(size), transitions: new Float32Array(LABELS * LABELS) };
  const mean: Field = { weights: new Float32Array(size), transitions: new Float32Array(LABELS * LABELS) };
  const spread: Field = { weights: new Float32Array(size), transitions: new Float32Array(LABELS * LABELS) };
  const room = roomFor(LONGEST);
  const order = segments.map((_, at) => at);
  for (let pass = 0; pass < passes; pass++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    for (const at of order) {
      const { features, labels } = segments[at] as Segment;
      if (features.length >= LONGEST) continue;
      const kept = dropout ? features.map((all) => all.filter(() => random() >= dropout)) : features;
      learn(field, spread, kept, labels, rate, room);
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

const roomFor = (length: number): Room => ({
  scores: new Float64Array(length * LABELS),
  ahead: new Float64Array(length * LABELS),
  behind: new Float64Array(length * LABELS),
  terms: new Float64Array(LABELS),
});

/** The logarithm of the sum of the first terms' exponentials. */
function logSum(terms: Float64Array, count: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < count; at++) most = Math.max(most, terms[at] as number);
  let sum = 0;
  for (let at = 0; at < count; at++) sum += Math.exp((terms[at] as number) - most);
  return most + Math.log(sum);
}

// For each label, the labels that may stand behind it.
const BEHIND = Array.from({ length: LABELS }, (_, label) =>
  Array.from({ length: LABELS }, (_, next) => next).filter((next) => BEFORE[next]?.includes(label)),
);

/** One step towards a segment's labels. */
function learn(
  { weights, transitions }: Field,
  spread: Field,
  features: readonly Int32Array[],
  labels: Uint8Array,
  rate: number,
  { scores, ahead, behind, terms }: Room,
): void {
  const length = features.length;
  scores.fill(0, 0, length * LABELS);
  for (let at = 0; at < length; at++)
    for (const feature of features[at] as Int32Array)
      for (let label = 0; label < LABELS; label++)
        scores[at * LABELS + label] =
          (scores[at * LABELS + label] as number) + (weights[feature * LABELS + label] as number);

  // Forwards and backwards over all rows of labels that make whole names.
  for (let label = 0; label < LABELS; label++) ahead[label] = continues(label) ? NEVER : (scores[label] as number);
  for (let at = 1; at < length; at++)
    for (let label = 0; label < LABELS; label++) {
      let count = 0;
      for (const before of BEFORE[label] as Uint8Array)
        terms[count++] =
          (ahead[(at - 1) * LABELS + before] as number) + (transitions[before * LABELS + label] as number);
      ahead[at * LABELS + label] = logSum(terms, count) + (scores[at * LABELS + label] as number);
    }
  const end = (length - 1) * LABELS;
  for (let label = 0; label < LABELS; label++) behind[end + label] = goesOn(label) ? NEVER : 0;
  for (let at = length - 2; at >= 0; at--)
    for (let label = 0; label < LABELS; label++) {
      let count = 0;
      for (const next of BEHIND[label] as number[])
        terms[count++] =
          (transitions[label * LABELS + next] as number) +
          (scores[(at + 1) * LABELS + next] as number) +
          (behind[(at + 1) * LABELS + next] as number);
      behind[at * LABELS + label] = logSum(terms, count);
    }
  for (let label = 0; label < LABELS; label++)
    terms[label] = (ahead[end + label] as number) + (behind[end + label] as number);
  const all = logSum(terms, LABELS);

  let right = 0;
  for (let at = 0; at < length; at++) {
    const label = labels[at] as number;
    right += scores[at * LABELS + label] as number;
    if (at) right += transitions[(labels[at - 1] as number) * LABELS + label] as number;
  }
  if (all - right < SURE) return;

  for (let at = 1; at < length; at++)
    for (let label = 0; label < LABELS; label++)
      for (const before of BEFORE[label] as Uint8Array) {
        const place = before * LABELS + label;
        const share = Math.exp(
          (ahead[(at - 1) * LABELS + before] as number) +
            (transitions[place] as number) +
            (scores[at * LABELS + label] as number) +
            (behind[at * LABELS + label] as number) -
            all,
        );
        const slope = share - (labels[at - 1] === before && labels[at] === label ? 1 : 0);
        if (Math.abs(slope) > SLIGHT) step(transitions, spread.transitions, place, slope, rate);
      }
  for (let at = 0; at < length; at++) {
    let isSlight = true;
    for (let label = 0; label < LABELS; label++) {
      const place = at * LABELS + label;
      const slope =
        Math.exp((ahead[place] as number) + (behind[place] as number) - all) - (labels[at] === label ? 1 : 0);
      terms[label] = Math.abs(slope) < SLIGHT ? 0 : slope;
      if (terms[label] !== 0) isSlight = false;
    }
    if (isSlight) continue;
    for (const feature of features[at] as Int32Array)
      for (let label = 0; label < LABELS; label++)
        if (terms[label] !== 0) step(weights, spread.weights, feature * LABELS + label, terms[label] as number, rate);
  }
}

/** A step down a slope, the smaller the more has been walked there. */
function step(values: Float32Array, spread: Float32Array, place: number, slope: number, rate: number): void {
  const walked = (spread[place] as number) + slope * slope;
  spread[place] = walked;
  values[place] = (values[place] as number) - (rate * slope) / Math.sqrt(walked + DAMPING);
}
