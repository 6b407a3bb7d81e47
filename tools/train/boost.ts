// Gradient boosting of shallow trees for a yes-or-no question (Friedman 2001, with second derivatives and binned values as in LightGBM). Seeded: the same rows give the same forest.
import type { TreeEnsemble } from "../../utils/article/content/gradient-boosting.ts";
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
// Rows that are right by so much teach little: one in five of them is looked at, and counts fivefold.
const SETTLED = 0.03;
const ONE_IN = 5;

/** Trains an ensemble of gradient-boosted decision trees. */
export function grow(examples: Examples, growth: Growth): TreeEnsemble {
  const { width, labels, weights } = examples;
  const count = labels.length;
  const random = randomOf(growth.seed);
  const cuts = cutsOf(examples);
  const bins = binsOf(examples, cuts);
  const scores = new Float64Array(count);
  const slope = new Float64Array(count);
  const curve = new Float64Array(count);
  const splits: number[][] = [];
  const leaves: number[][] = [];
  for (let round = 0; round < growth.trees; round++) {
    const rows: number[] = [];
    for (let i = 0; i < count; i++) {
      const chance = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
      const error = chance - (labels[i] ?? 0);
      const settled = Math.abs(error) <= SETTLED;
      if (settled && random() >= 1 / ONE_IN) continue;
      const weight = (weights[i] ?? 0) * (settled ? ONE_IN : 1);
      slope[i] = weight * error;
      curve[i] = weight * Math.max(chance * (1 - chance), 1e-6);
      rows.push(i);
    }
    const columns = cuts.flatMap((list, feature) => (list.length && random() < growth.columns ? [feature] : []));
    const tree = branch(Int32Array.from(rows), 0);
    for (let i = 0; i < count; i++) scores[i] = (scores[i] ?? 0) + answerOf(tree, i);
    const table = tableOf(tree, growth.depth);
    splits.push(table.splits);
    leaves.push(table.leaves);

    function branch(all: Int32Array, depth: number): Tree {
      const sum = totals(all);
      const leaf: Leaf = { answer: Math.round((-growth.rate * 100 * sum.slope) / (sum.curve + growth.ridge)) / 100 };
      if (depth === growth.depth || all.length < FEWEST || sum.curve < 2 * growth.leastWeight) return leaf;
      const best = bestSplit(all, columns, sum);
      if (!best) return leaf;
      const isLeft = (row: number) => (bins[row * width + best.feature] ?? 0) <= best.bin;
      return {
        ...best,
        left: branch(all.filter(isLeft), depth + 1),
        right: branch(
          all.filter((row) => !isLeft(row)),
          depth + 1,
        ),
      };
    }
  }
  return { depth: growth.depth, cuts, splits, leaves };

  function totals(all: Int32Array): { slope: number; curve: number } {
    let slopes = 0;
    let curves = 0;
    for (const i of all) {
      slopes += slope[i] ?? 0;
      curves += curve[i] ?? 0;
    }
    return { slope: slopes, curve: curves };
  }

  function bestSplit(all: Int32Array, columns: readonly number[], sum: { slope: number; curve: number }) {
    const worth = (s: number, c: number) => (s * s) / (c + growth.ridge);
    const base = worth(sum.slope, sum.curve);
    let most = 0;
    let best: { feature: number; bin: number } | null = null;
    for (const feature of columns) {
      const slopes = new Float64Array(BINS + 1);
      const curves = new Float64Array(BINS + 1);
      for (const i of all) {
        const bin = bins[i * width + feature] ?? 0;
        slopes[bin] = (slopes[bin] ?? 0) + (slope[i] ?? 0);
        curves[bin] = (curves[bin] ?? 0) + (curve[i] ?? 0);
      }
      let left = 0;
      let weight = 0;
      for (let bin = 0; bin < (cuts[feature]?.length ?? 0); bin++) {
        left += slopes[bin] ?? 0;
        weight += curves[bin] ?? 0;
        if (weight < growth.leastWeight || sum.curve - weight < growth.leastWeight) continue;
        const gain = worth(left, weight) + worth(sum.slope - left, sum.curve - weight) - base;
        if (gain > most) [most, best] = [gain, { feature, bin }];
      }
    }
    return best;
  }

  function answerOf(tree: Tree, row: number): number {
    let at = tree;
    while ("feature" in at) at = (bins[row * width + at.feature] ?? 0) <= at.bin ? at.left : at.right;
    return at.answer;
  }
}

/** A tree as the forest's table: a leaf that stands early answers for all below it. */
function tableOf(tree: Tree, depth: number): { splits: number[]; leaves: number[] } {
  const splits: number[] = [];
  let level: Tree[] = [tree];
  for (let d = 0; d < depth; d++) {
    for (const node of level) splits.push(...("feature" in node ? [node.feature, node.bin] : [0, 0]));
    level = level.flatMap((node) => ("feature" in node ? [node.left, node.right] : [node, node]));
  }
  return { splits, leaves: level.map((node) => ("answer" in node ? Math.round(node.answer * 100) : 0)) };
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
