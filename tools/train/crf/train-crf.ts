import { FEATURE_HASH_BITS } from "../../../utils/facts/crf/feature-hash.ts";
import type { LabelSet } from "../../../utils/facts/crf/labels.ts";
import { randomOf } from "../random.ts";
import {
  computeEmissions,
  createLattice,
  type Lattice,
  logPartition,
  MAX_SEGMENT_WORDS,
  runBackward,
  runForward,
  sequenceScore,
} from "./forward-backward.ts";

/** Consecutive words that a model labels, with the features and the gold label of each. */
export type Segment = { features: Int32Array[]; labels: Uint8Array };

/**
 * Settings of a training run: passes over the segments, of which the last `averaged` are averaged; the learning rate;
 * the share of a word's features that is left out at random; the seed.
 */
export type Training = { passes: number; averaged: number; rate: number; dropout: number; seed: number };

/** Weights by feature and label (`feature * labels + label`), and by previous label and label. */
export type CrfWeights = { labels: number; weights: Float32Array; transitions: Float32Array };

type Step = { model: CrfWeights; squares: CrfWeights; labels: LabelSet<string>; rate: number; lattice: Lattice };

// A segment whose log loss is smaller, or a gradient that is smaller, changes no weight that is kept.
const MIN_LOSS = 1e-3;
const MIN_GRADIENT = 2e-4;
const DAMPING = 1e-2;

/**
 * Trains a linear-chain conditional random field (Lafferty 2001) by stochastic gradient descent with AdaGrad
 * (Duchi 2011) and feature noising (Wang 2013). The same segments and seed give the same weights.
 */
export function trainCrf(
  segments: readonly Segment[],
  labels: LabelSet<string>,
  { passes, averaged, rate, dropout, seed }: Training,
): CrfWeights {
  const random = randomOf(seed);
  const model = emptyWeights(labels.count);
  const sum = emptyWeights(labels.count);
  const squares = emptyWeights(labels.count);
  const step = { model, squares, labels, rate, lattice: createLattice(labels.count) };
  const order = [...segments];
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    for (const { features, labels: gold } of order) {
      if (features.length >= MAX_SEGMENT_WORDS) continue;
      const kept = dropout ? features.map((all) => all.filter(() => random() >= dropout)) : features;
      learnSegment(step, kept, gold);
    }
    if (pass < passes - averaged) continue;
    addTo(sum.weights, model.weights);
    addTo(sum.transitions, model.transitions);
  }
  // Without dropout, every feature has to say less.
  for (const [index, value] of sum.weights.entries()) sum.weights[index] = (value / averaged) * (1 - dropout);
  for (const [index, value] of sum.transitions.entries()) sum.transitions[index] = value / averaged;
  return sum;
}

function emptyWeights(labels: number): CrfWeights {
  const weights = new Float32Array((1 << FEATURE_HASH_BITS) * labels);
  return { labels, weights, transitions: new Float32Array(labels * labels) };
}

function shuffle(items: Segment[], random: () => number): void {
  for (let index = items.length - 1; index > 0; index--) {
    const target = Math.floor(random() * (index + 1));
    const [a, b] = [items[index], items[target]];
    if (a && b) [items[index], items[target]] = [b, a];
  }
}

function addTo(sum: Float32Array, values: Float32Array): void {
  for (let index = 0; index < sum.length; index++) sum[index] = (sum[index] ?? 0) + (values[index] ?? 0);
}

/** Takes one step towards the gold labels of a segment. */
function learnSegment(step: Step, features: readonly Int32Array[], gold: Uint8Array): void {
  const { model, labels, lattice } = step;
  const { length } = features;
  computeEmissions(model, features, labels.count, lattice);
  runForward(model, labels, length, lattice);
  runBackward(model, labels, length, lattice);
  const partition = logPartition(labels.count, length, lattice);
  if (partition - sequenceScore(model, gold, labels.count, lattice) < MIN_LOSS) return;
  updateTransitions(step, gold, partition);
  updateWeights(step, features, gold, partition);
}

function updateTransitions({ model, squares, labels, rate, lattice }: Step, gold: Uint8Array, partition: number): void {
  const { transitions } = model;
  const { emissions, forward, backward } = lattice;
  const { count } = labels;
  for (let word = 1; word < gold.length; word++)
    for (let label = 0; label < count; label++)
      for (const previous of labels.previous[label] ?? []) {
        const place = previous * count + label;
        const probability = Math.exp(
          (forward[(word - 1) * count + previous] ?? 0) +
            (transitions[place] ?? 0) +
            (emissions[word * count + label] ?? 0) +
            (backward[word * count + label] ?? 0) -
            partition,
        );
        const gradient = probability - (gold[word - 1] === previous && gold[word] === label ? 1 : 0);
        if (Math.abs(gradient) > MIN_GRADIENT) descend(transitions, squares.transitions, place, gradient, rate);
      }
}

function updateWeights(
  { model, squares, labels, rate, lattice }: Step,
  features: readonly Int32Array[],
  gold: Uint8Array,
  partition: number,
): void {
  const { forward, backward, terms: gradients } = lattice;
  const { count } = labels;
  features.forEach((wordFeatures, word) => {
    let isFlat = true;
    for (let label = 0; label < count; label++) {
      const place = word * count + label;
      const probability = Math.exp((forward[place] ?? 0) + (backward[place] ?? 0) - partition);
      const gradient = probability - (gold[word] === label ? 1 : 0);
      gradients[label] = Math.abs(gradient) < MIN_GRADIENT ? 0 : gradient;
      if (gradients[label] !== 0) isFlat = false;
    }
    if (isFlat) return;
    for (const feature of wordFeatures)
      for (let label = 0; label < count; label++) {
        const gradient = gradients[label] ?? 0;
        if (gradient !== 0) descend(model.weights, squares.weights, feature * count + label, gradient, rate);
      }
  });
}

/** Moves a value against its gradient: AdaGrad's step, smaller the larger the sum of squared gradients so far. */
function descend(values: Float32Array, squares: Float32Array, place: number, gradient: number, rate: number): void {
  const sum = (squares[place] ?? 0) + gradient * gradient;
  squares[place] = sum;
  values[place] = (values[place] ?? 0) - (rate * gradient) / Math.sqrt(sum + DAMPING);
}
