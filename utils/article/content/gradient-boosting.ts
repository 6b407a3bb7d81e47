/**
 * Gradient-boosted decision trees, all of one depth, as flat tables.
 * Each tree lists its splits from the root down, level by level, and then its leaves from left to right.
 */
export type TreeEnsemble = {
  depth: number;
  /** For each feature, in the order of a row, the thresholds that splits compare with. */
  cuts: readonly (readonly number[])[];
  /** For each tree, 2^depth - 1 pairs: index of a feature, index of one of its thresholds. */
  splits: readonly (readonly number[])[];
  /** For each tree, 2^depth values in hundredths of log-odds. */
  leaves: readonly (readonly number[])[];
};

/**
 * Creates a function that scores a row of features in log-odds: above 0 means yes.
 * Algorithm: Friedman, "Greedy function approximation", 2001.
 */
export function createScorer({ depth, cuts, splits, leaves }: TreeEnsemble): (row: ArrayLike<number>) => number {
  const splitsPerTree = 2 ** depth - 1;
  const leavesPerTree = 2 ** depth;
  const features = Uint16Array.from(splits.flatMap((tree) => tree.filter((_, index) => index % 2 === 0)));
  const thresholds = Float32Array.from(splits.flatMap((tree) => thresholdsOf(tree, cuts)));
  const values = Int16Array.from(leaves.flat());
  return (row) => {
    let sum = 0;
    for (let tree = 0; tree < splits.length; tree++) {
      let node = 0;
      for (let level = 0; level < depth; level++) {
        const split = tree * splitsPerTree + node;
        node = 2 * node + ((row[features[split] ?? 0] ?? 0) > (thresholds[split] ?? 0) ? 2 : 1);
      }
      sum += values[tree * leavesPerTree + node - splitsPerTree] ?? 0;
    }
    return sum / 100;
  };
}

/** Returns the thresholds of a tree's splits; a feature without thresholds never varied, so its splits go left. */
function thresholdsOf(tree: readonly number[], cuts: TreeEnsemble["cuts"]): number[] {
  const thresholds: number[] = [];
  for (let index = 0; index < tree.length; index += 2)
    thresholds.push(cuts[tree[index] ?? 0]?.[tree[index + 1] ?? 0] ?? Number.POSITIVE_INFINITY);
  return thresholds;
}
