// Plain loops instead of functions and maps in the innermost code: it runs some billion times.
import { FEATURE_HASH_BITS } from "../../../utils/facts/crf/feature-hash.ts";
import type { LabelSet } from "../../../utils/facts/crf/labels.ts";
import { randomOf } from "../random.ts";
import { createLattice, type Lattice, labelsScore, runForwardBackward, scoreWords } from "./forward-backward.ts";

/** Consecutive words with the indices of their features and their labels. */
export type Segment = { features: Int32Array[]; labels: Uint8Array };

/**
 * How a CRF is trained: the number of epochs, the number of last epochs whose weights are averaged, AdaGrad's learning
 * rate, the share of a word's features that dropout leaves out, and the seed of the random numbers.
 */
export type Training = { passes: number; averaged: number; rate: number; dropout: number; seed: number };

/** Weights by feature and label (`feature * labels + label`), and by a label and the next one. */
export type CrfWeights = { labels: number; weights: Float32Array; transitions: Float32Array };

/** What a gradient step reads and changes; `squares` sums the squared gradients for AdaGrad. */
type Optimizer = {
  model: CrfWeights;
  squares: CrfWeights;
  labelSet: LabelSet<string>;
  lattice: Lattice;
  rate: number;
};

const MAX_SEGMENT_WORDS = 4_000;
// Below these, an update would be lost when the weights are packed.
const MIN_LOSS = 1e-3;
const MIN_GRADIENT = 2e-4;
const ADAGRAD_DAMPING = 1e-2;

/**
 * Trains a linear-chain CRF by stochastic gradient descent with AdaGrad and dropout of features.
 * The same segments and seed give the same weights.
 * Sources: Lafferty et al. 2001 (CRF), Duchi et al. 2011 (AdaGrad), Wang and Manning 2013 (dropout).
 */
export function trainCrf(
  segments: readonly Segment[],
  labelSet: LabelSet<string>,
  { passes, averaged, rate, dropout, seed }: Training,
): CrfWeights {
  const random = randomOf(seed);
  const size = (1 << FEATURE_HASH_BITS) * labelSet.count;
  const model = createWeights(labelSet.count, size);
  const mean = createWeights(labelSet.count, size);
  const squares = createWeights(labelSet.count, size);
  const lattice = createLattice(MAX_SEGMENT_WORDS, labelSet.count);
  const optimizer: Optimizer = { model, squares, labelSet, lattice, rate };
  const order = segments.map((_, index) => index);
  for (let epoch = 0; epoch < passes; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { features, labels } = segments[index] as Segment;
      if (features.length >= MAX_SEGMENT_WORDS) continue;
      const kept = dropout ? features.map((all) => all.filter(() => random() >= dropout)) : features;
      learnSegment(optimizer, { features: kept, labels });
    }
    if (epoch < passes - averaged) continue;
    addTo(mean.weights, model.weights);
    addTo(mean.transitions, model.transitions);
  }
  // Decoding uses all features, so each weighs less than in training.
  for (let index = 0; index < size; index++)
    mean.weights[index] = ((mean.weights[index] as number) / averaged) * (1 - dropout);
  for (let index = 0; index < mean.transitions.length; index++)
    mean.transitions[index] = (mean.transitions[index] as number) / averaged;
  return mean;
}

const createWeights = (labels: number, size: number): CrfWeights => ({
  labels,
  weights: new Float32Array(size),
  transitions: new Float32Array(labels * labels),
});

/** Shuffles a list in place (Fisher-Yates). */
function shuffle(list: number[], random: () => number): void {
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [list[index], list[other]] = [list[other] as number, list[index] as number];
  }
}

function addTo(sums: Float32Array, values: Float32Array): void {
  for (let index = 0; index < sums.length; index++) sums[index] = (sums[index] as number) + (values[index] as number);
}

/** Takes one gradient step towards a segment's labels. */
function learnSegment(optimizer: Optimizer, { features, labels }: Segment): void {
  const { model, labelSet, lattice } = optimizer;
  scoreWords(lattice, model, features);
  const logPartition = runForwardBackward(lattice, model.transitions, labelSet, features.length);
  if (logPartition - labelsScore(lattice, model, labels, features.length) < MIN_LOSS) return;
  updateTransitions(optimizer, labels, features.length, logPartition);
  updateFeatures(optimizer, features, labels, logPartition);
}

/** Updates the transitions: expected minus actual occurrences of each pair of labels. */
function updateTransitions(optimizer: Optimizer, labels: Uint8Array, length: number, logPartition: number): void {
  const { model, squares, labelSet, lattice, rate } = optimizer;
  const { scores, forward, backward } = lattice;
  const { transitions } = model;
  const { count, previous } = labelSet;
  for (let index = 1; index < length; index++)
    for (let label = 0; label < count; label++)
      for (const before of previous[label] as Uint8Array) {
        const transition = before * count + label;
        const probability = Math.exp(
          (forward[(index - 1) * count + before] as number) +
            (transitions[transition] as number) +
            (scores[index * count + label] as number) +
            (backward[index * count + label] as number) -
            logPartition,
        );
        const gradient = probability - (labels[index - 1] === before && labels[index] === label ? 1 : 0);
        if (Math.abs(gradient) > MIN_GRADIENT)
          adaGradStep(transitions, squares.transitions, transition, gradient, rate);
      }
}

/** Updates the weights of features: expected minus actual occurrences of each label at each word. */
function updateFeatures(
  { model, squares, labelSet: { count }, lattice, rate }: Optimizer,
  features: readonly Int32Array[],
  labels: Uint8Array,
  logPartition: number,
): void {
  const { forward, backward, terms: gradients } = lattice;
  for (let index = 0; index < features.length; index++) {
    let isNegligible = true;
    for (let label = 0; label < count; label++) {
      const cell = index * count + label;
      const probability = Math.exp((forward[cell] as number) + (backward[cell] as number) - logPartition);
      const gradient = probability - (labels[index] === label ? 1 : 0);
      gradients[label] = Math.abs(gradient) < MIN_GRADIENT ? 0 : gradient;
      if (gradients[label] !== 0) isNegligible = false;
    }
    if (isNegligible) continue;
    for (const feature of features[index] as Int32Array)
      for (let label = 0; label < count; label++)
        if (gradients[label] !== 0)
          adaGradStep(model.weights, squares.weights, feature * count + label, gradients[label] as number, rate);
  }
}

/** Takes a step against the gradient, divided by the root of the squared gradients so far. */
function adaGradStep(
  weights: Float32Array,
  squares: Float32Array,
  index: number,
  gradient: number,
  rate: number,
): void {
  const sum = (squares[index] as number) + gradient * gradient;
  squares[index] = sum;
  weights[index] = (weights[index] as number) - (rate * gradient) / Math.sqrt(sum + ADAGRAD_DAMPING);
}
