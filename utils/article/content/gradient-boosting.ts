/** Parts of one in log-odds; a leaf is a whole number of them. */
export const LEAF_UNITS = 20;

/**
 * Gradient-boosted decision trees, all of one depth, as flat tables.
 * A tree has its splits from the root down, level by level, and its leaves from left to right.
 */
export type TreeEnsemble = {
  depth: number;
  /** For each feature, in the order of a row, the thresholds that splits compare with. */
  cuts: readonly (readonly number[])[];
  /** 2^depth - 1 pairs a tree: index of a feature, index of one of its thresholds. */
  splits: ArrayLike<number>;
  /** 2^depth values a tree, in twentieths of log-odds. */
  leaves: ArrayLike<number>;
};

/**
 * Creates a function that scores a row of features in log-odds: above 0 means yes.
 * Algorithm: Friedman, "Greedy function approximation", 2001.
 */
export function createScorer({ depth, cuts, splits, leaves }: TreeEnsemble): (row: ArrayLike<number>) => number {
  const splitsPerTree = 2 ** depth - 1;
  const leavesPerTree = 2 ** depth;
  const trees = leaves.length / leavesPerTree;
  // A feature without thresholds never varied, so its splits go left.
  const thresholds = Float32Array.from(
    { length: trees * splitsPerTree },
    (_, split) => cuts[splits[2 * split] ?? 0]?.[splits[2 * split + 1] ?? 0] ?? Number.POSITIVE_INFINITY,
  );
  return (row) => {
    let sum = 0;
    for (let tree = 0; tree < trees; tree++) {
      let node = 0;
      for (let level = 0; level < depth; level++) {
        const split = tree * splitsPerTree + node;
        node = 2 * node + ((row[splits[2 * split] ?? 0] ?? 0) > (thresholds[split] ?? 0) ? 2 : 1);
      }
      sum += leaves[tree * leavesPerTree + node - splitsPerTree] ?? 0;
    }
    return sum / LEAF_UNITS;
  };
}
