// Gradient boosting of shallow decision trees for a binary question, with second derivatives (Friedman 2001) and
// binned values (Ke et al. 2017, LightGBM). Seeded: the same rows give the same trees.
import type { TreeEnsemble } from "../../utils/article/content/gradient-boosting.ts";
import { binsOf, cutsOf, MAX_BINS } from "./bins.ts";
import { randomOf } from "./random.ts";

/** Training data: the values of `width` features row by row, and each row's label (0 to 1) and weight. */
export type Examples = { width: number; values: Float32Array; labels: Float64Array; weights: Float64Array };

/**
 * Settings of gradient boosting: the number of trees and their depth, the learning rate, the L2 penalty of a leaf
 * (`ridge`), the least sum of second derivatives in a leaf, and the share of features that each tree may use.
 */
export type Growth = {
  trees: number;
  depth: number;
  rate: number;
  ridge: number;
  leastWeight: number;
  columns: number;
  seed: number;
};

type Leaf = { answer: number };
type Split = { feature: number; bin: number };
type Tree = Leaf | (Split & { left: Tree; right: Tree });

/** Sums of the loss's first and second derivatives. */
type Derivatives = { gradient: number; hessian: number };

/** What a tree is grown from: `bins` row by row, and the derivatives of each row. */
type Boosting = {
  growth: Growth;
  width: number;
  cuts: readonly number[][];
  bins: Uint8Array;
  gradients: Float64Array;
  hessians: Float64Array;
};

const MIN_ROWS_TO_SPLIT = 20;
const MIN_HESSIAN = 1e-6;
// Rows with a smaller error are sampled: one in five is used, with five times its weight.
const SAMPLED_ERROR = 0.03;
const SAMPLED_ONE_IN = 5;

/** Trains an ensemble of gradient-boosted decision trees. */
export function grow(examples: Examples, growth: Growth): TreeEnsemble {
  const count = examples.labels.length;
  const random = randomOf(growth.seed);
  const cuts = cutsOf(examples);
  const boosting: Boosting = {
    growth,
    width: examples.width,
    cuts,
    bins: binsOf(examples, cuts),
    gradients: new Float64Array(count),
    hessians: new Float64Array(count),
  };
  const scores = new Float64Array(count);
  const splits: number[][] = [];
  const leaves: number[][] = [];
  for (let round = 0; round < growth.trees; round++) {
    const rows = sampleRows(boosting, examples, scores, random);
    const columns = cuts.flatMap((list, feature) => (list.length && random() < growth.columns ? [feature] : []));
    const tree = growTree(boosting, rows, columns, 0);
    for (let row = 0; row < count; row++) scores[row] = (scores[row] ?? 0) + answerOf(boosting, tree, row);
    const table = tableOf(tree, growth.depth);
    splits.push(table.splits);
    leaves.push(table.leaves);
  }
  return { depth: growth.depth, cuts, splits, leaves };
}

/** Computes the derivatives of the logistic loss, and returns the rows that the next tree is grown from. */
function sampleRows(
  { gradients, hessians }: Boosting,
  { labels, weights }: Examples,
  scores: Float64Array,
  random: () => number,
): Int32Array {
  const rows: number[] = [];
  for (let row = 0; row < labels.length; row++) {
    const probability = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
    const error = probability - (labels[row] ?? 0);
    const isSampled = Math.abs(error) <= SAMPLED_ERROR;
    if (isSampled && random() >= 1 / SAMPLED_ONE_IN) continue;
    const weight = (weights[row] ?? 0) * (isSampled ? SAMPLED_ONE_IN : 1);
    gradients[row] = weight * error;
    hessians[row] = weight * Math.max(probability * (1 - probability), MIN_HESSIAN);
    rows.push(row);
  }
  return Int32Array.from(rows);
}

/** Grows a tree, or the part of one below a depth, from the rows that reach it. */
function growTree(boosting: Boosting, rows: Int32Array, columns: readonly number[], depth: number): Tree {
  const { growth, bins, width } = boosting;
  const sum = sumDerivatives(boosting, rows);
  const leaf: Leaf = { answer: Math.round((-growth.rate * 100 * sum.gradient) / (sum.hessian + growth.ridge)) / 100 };
  if (depth === growth.depth || rows.length < MIN_ROWS_TO_SPLIT || sum.hessian < 2 * growth.leastWeight) return leaf;
  const split = findBestSplit(boosting, rows, columns, sum);
  if (!split) return leaf;
  const isLeft = (row: number) => (bins[row * width + split.feature] ?? 0) <= split.bin;
  const left = rows.filter(isLeft);
  const right = rows.filter((row) => !isLeft(row));
  return {
    ...split,
    left: growTree(boosting, left, columns, depth + 1),
    right: growTree(boosting, right, columns, depth + 1),
  };
}

function sumDerivatives({ gradients, hessians }: Boosting, rows: Int32Array): Derivatives {
  const sum: Derivatives = { gradient: 0, hessian: 0 };
  for (const row of rows) {
    sum.gradient += gradients[row] ?? 0;
    sum.hessian += hessians[row] ?? 0;
  }
  return sum;
}

/** Finds the split with the greatest gain; null if none has one. */
function findBestSplit(
  boosting: Boosting,
  rows: Int32Array,
  columns: readonly number[],
  sum: Derivatives,
): Split | null {
  const { growth, cuts } = boosting;
  const quality = (gradient: number, hessian: number) => (gradient * gradient) / (hessian + growth.ridge);
  const base = quality(sum.gradient, sum.hessian);
  let bestGain = 0;
  let best: Split | null = null;
  for (const feature of columns) {
    const { gradients, hessians } = histogramOf(boosting, rows, feature);
    let gradient = 0;
    let hessian = 0;
    for (let bin = 0; bin < (cuts[feature]?.length ?? 0); bin++) {
      gradient += gradients[bin] ?? 0;
      hessian += hessians[bin] ?? 0;
      if (hessian < growth.leastWeight || sum.hessian - hessian < growth.leastWeight) continue;
      const gain = quality(gradient, hessian) + quality(sum.gradient - gradient, sum.hessian - hessian) - base;
      if (gain > bestGain) [bestGain, best] = [gain, { feature, bin }];
    }
  }
  return best;
}

/** Sums the derivatives of some rows by the bin of a feature. */
function histogramOf(
  { bins, width, gradients, hessians }: Boosting,
  rows: Int32Array,
  feature: number,
): { gradients: Float64Array; hessians: Float64Array } {
  const sums = { gradients: new Float64Array(MAX_BINS + 1), hessians: new Float64Array(MAX_BINS + 1) };
  for (const row of rows) {
    const bin = bins[row * width + feature] ?? 0;
    sums.gradients[bin] = (sums.gradients[bin] ?? 0) + (gradients[row] ?? 0);
    sums.hessians[bin] = (sums.hessians[bin] ?? 0) + (hessians[row] ?? 0);
  }
  return sums;
}

function answerOf({ bins, width }: Boosting, tree: Tree, row: number): number {
  let node = tree;
  while ("feature" in node) node = (bins[row * width + node.feature] ?? 0) <= node.bin ? node.left : node.right;
  return node.answer;
}

/** Writes a tree as a complete table; a leaf above the last level is repeated below itself. */
function tableOf(tree: Tree, depth: number): { splits: number[]; leaves: number[] } {
  const splits: number[] = [];
  let level: Tree[] = [tree];
  for (let step = 0; step < depth; step++) {
    for (const node of level) splits.push(...("feature" in node ? [node.feature, node.bin] : [0, 0]));
    level = level.flatMap((node) => ("feature" in node ? [node.left, node.right] : [node, node]));
  }
  return { splits, leaves: level.map((node) => ("answer" in node ? Math.round(node.answer * 100) : 0)) };
}
