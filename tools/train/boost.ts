// Gradient boosting of shallow trees for a yes-or-no question: Friedman 2001, with second derivatives and binned values
// as in LightGBM. Seeded: the same rows give the same model.
import { LEAF_UNITS, type TreeEnsemble } from "../../utils/article/content/gradient-boosting.ts";
import { randomOf } from "./random.ts";

/** Rows to learn from: their numbers row by row, what each is (0 to 1), and how much it counts. */
export type Examples = { width: number; values: Float32Array; labels: Float64Array; weights: Float64Array };

/** How a forest is grown. */
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
type Split = { feature: number; bin: number; left: Tree; right: Tree };
type Tree = Leaf | Split;

const BINS = 48;
const SAMPLE = 20_000;
const FEWEST = 20;
// Rows with at most this error teach little: one in five of them is used, with five times its weight.
const SETTLED = 0.03;
const ONE_IN = 5;

// What the growing of one forest shares: its examples in bins, and first and second derivatives of the loss by row.
type Grower = {
  growth: Growth;
  width: number;
  cuts: readonly (readonly number[])[];
  bins: Uint8Array;
  gradients: Float64Array;
  curvatures: Float64Array;
};

type Sums = { gradient: number; curvature: number };

/** Trains an ensemble of gradient-boosted decision trees. */
export function grow(examples: Examples, growth: Growth): TreeEnsemble {
  const { width, labels } = examples;
  const count = labels.length;
  const random = randomOf(growth.seed);
  const cuts = cutsOf(examples);
  const bins = binsOf(examples, cuts);
  const scores = new Float64Array(count);
  const [gradients, curvatures] = [new Float64Array(count), new Float64Array(count)];
  const grower = { growth, width, cuts, bins, gradients, curvatures };
  const splits: number[] = [];
  const leaves: number[] = [];
  for (let round = 0; round < growth.trees; round++) {
    const rows = sampleRows(grower, examples, scores, random);
    const columns = cuts.flatMap((list, feature) => (list.length && random() < growth.columns ? [feature] : []));
    const tree = growBranch(grower, rows, columns, 0);
    for (let row = 0; row < count; row++) scores[row] = (scores[row] ?? 0) + answerOf(grower, tree, row);
    const table = tableOf(tree, growth.depth);
    splits.push(...table.splits);
    leaves.push(...table.leaves);
  }
  // Fewer digits weigh less.
  const shortCuts = cuts.map((list) => list.map((cut) => Number(cut.toPrecision(2))));
  return { depth: growth.depth, cuts: shortCuts, splits, leaves };
}

/** Computes the derivatives of the log loss and returns the rows to learn from. */
function sampleRows(
  { gradients, curvatures }: Grower,
  { labels, weights }: Examples,
  scores: Float64Array,
  random: () => number,
): Int32Array {
  const rows: number[] = [];
  for (let row = 0; row < labels.length; row++) {
    const probability = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
    const error = probability - (labels[row] ?? 0);
    const isSettled = Math.abs(error) <= SETTLED;
    if (isSettled && random() >= 1 / ONE_IN) continue;
    const weight = (weights[row] ?? 0) * (isSettled ? ONE_IN : 1);
    gradients[row] = weight * error;
    curvatures[row] = weight * Math.max(probability * (1 - probability), 1e-6);
    rows.push(row);
  }
  return Int32Array.from(rows);
}

function growBranch(grower: Grower, rows: Int32Array, columns: readonly number[], depth: number): Tree {
  const { growth, width, bins } = grower;
  const sums = sumRows(grower, rows);
  const step = (-growth.rate * 100 * sums.gradient) / (sums.curvature + growth.ridge);
  const leaf: Leaf = { answer: Math.round(step) / 100 };
  if (depth === growth.depth || rows.length < FEWEST || sums.curvature < 2 * growth.leastWeight) return leaf;
  const best = bestSplit(grower, rows, columns, sums);
  if (!best) return leaf;
  const isLeft = (row: number) => (bins[row * width + best.feature] ?? 0) <= best.bin;
  const right = rows.filter((row) => !isLeft(row));
  return {
    ...best,
    left: growBranch(grower, rows.filter(isLeft), columns, depth + 1),
    right: growBranch(grower, right, columns, depth + 1),
  };
}

function sumRows({ gradients, curvatures }: Grower, rows: Int32Array): Sums {
  let gradient = 0;
  let curvature = 0;
  for (const row of rows) {
    gradient += gradients[row] ?? 0;
    curvature += curvatures[row] ?? 0;
  }
  return { gradient, curvature };
}

/** Finds the split with the largest gain; null if none gains or each leaves too little weight on a side. */
function bestSplit(grower: Grower, rows: Int32Array, columns: readonly number[], sums: Sums) {
  const { growth, cuts } = grower;
  const worth = (gradient: number, curvature: number) => (gradient * gradient) / (curvature + growth.ridge);
  const base = worth(sums.gradient, sums.curvature);
  let most = 0;
  let best: { feature: number; bin: number } | null = null;
  for (const feature of columns) {
    const histogram = histogramOf(grower, rows, feature);
    let left = 0;
    let weight = 0;
    for (let bin = 0; bin < (cuts[feature]?.length ?? 0); bin++) {
      left += histogram.gradients[bin] ?? 0;
      weight += histogram.curvatures[bin] ?? 0;
      if (weight < growth.leastWeight || sums.curvature - weight < growth.leastWeight) continue;
      const gain = worth(left, weight) + worth(sums.gradient - left, sums.curvature - weight) - base;
      if (gain > most) [most, best] = [gain, { feature, bin }];
    }
  }
  return best;
}

/** Sums the derivatives of some rows by the bin of a feature. */
function histogramOf(grower: Grower, rows: Int32Array, feature: number) {
  const gradients = new Float64Array(BINS + 1);
  const curvatures = new Float64Array(BINS + 1);
  for (const row of rows) {
    const bin = grower.bins[row * grower.width + feature] ?? 0;
    gradients[bin] = (gradients[bin] ?? 0) + (grower.gradients[row] ?? 0);
    curvatures[bin] = (curvatures[bin] ?? 0) + (grower.curvatures[row] ?? 0);
  }
  return { gradients, curvatures };
}

function answerOf({ bins, width }: Grower, tree: Tree, row: number): number {
  let node = tree;
  while ("feature" in node) node = (bins[row * width + node.feature] ?? 0) <= node.bin ? node.left : node.right;
  return node.answer;
}

/** A tree as the forest's table: a leaf that stands early answers for all below it. */
function tableOf(tree: Tree, depth: number): { splits: number[]; leaves: number[] } {
  const splits: number[] = [];
  let level: Tree[] = [tree];
  for (let d = 0; d < depth; d++) {
    for (const node of level) splits.push(...("feature" in node ? [node.feature, node.bin] : [0, 0]));
    level = level.flatMap((node) => ("feature" in node ? [node.left, node.right] : [node, node]));
  }
  return { splits, leaves: level.map((node) => ("answer" in node ? Math.round(node.answer * LEAF_UNITS) : 0)) };
}

/** For each column the values that part its examples into bins of like size, four digits long. */
function cutsOf({ width, values, labels }: Examples): number[][] {
  const step = Math.max(1, Math.floor(labels.length / SAMPLE));
  return Array.from({ length: width }, (_, feature) => {
    const column: number[] = [];
    for (let row = 0; row < labels.length; row += step) column.push(values[row * width + feature] ?? 0);
    column.sort((a, b) => a - b);
    const unique = [...new Set(column)];
    const wanted =
      unique.length <= BINS
        ? unique.slice(1).map((value, i) => (value + (unique[i] ?? 0)) / 2)
        : Array.from({ length: BINS - 1 }, (_, bin) => column[Math.floor(((bin + 1) * column.length) / BINS)] ?? 0);
    return [...new Set(wanted.map((value) => Number(value.toPrecision(4))))].sort((a, b) => a - b);
  });
}

function binsOf({ width, values, labels }: Examples, cuts: readonly number[][]): Uint8Array {
  const bins = new Uint8Array(values.length);
  for (let row = 0; row < labels.length; row++)
    for (let feature = 0; feature < width; feature++) {
      const list = cuts[feature] ?? [];
      const value = values[row * width + feature] ?? 0;
      let low = 0;
      let high = list.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value > (list[middle] ?? 0)) low = middle + 1;
        else high = middle;
      }
      bins[row * width + feature] = low;
    }
  return bins;
}
