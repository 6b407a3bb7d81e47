/** A forest of shallow trees as one table: for each tree its questions (feature, threshold) from the root down, level by level, and its answers. Thresholds are indices into `cuts`, answers are hundredths. */
export type TreeEnsemble = {
  depth: number;
  /** The features that are asked for, by name, in the order that `splits` counts in. */
  features: readonly string[];
  /** For each feature the values that questions compare with. */
  cuts: readonly (readonly number[])[];
  /** For each tree 2^depth - 1 pairs: feature, index of its cut. */
  splits: readonly (readonly number[])[];
  /** For each tree 2^depth answers, in hundredths of log-odds. */
  leaves: readonly (readonly number[])[];
};

/** A function that says what a forest makes of a row, in log-odds: above 0 is yes. The row's numbers stand in the order of `features`. Friedman's gradient boosting, read out. */
export function createScorer({ depth, cuts, splits, leaves }: TreeEnsemble): (row: ArrayLike<number>) => number {
  const questions = 2 ** depth - 1;
  const answers = 2 ** depth;
  const features = Uint16Array.from(splits.flatMap((tree) => tree.filter((_, i) => i % 2 === 0)));
  const limits = Float32Array.from(splits.flatMap((tree) => limitsOf(tree, cuts)));
  const values = Int16Array.from(leaves.flat());
  return (row) => {
    let sum = 0;
    for (let tree = 0; tree < splits.length; tree++) {
      let at = 0;
      for (let level = 0; level < depth; level++) {
        const question = tree * questions + at;
        at = 2 * at + ((row[features[question] ?? 0] ?? 0) > (limits[question] ?? 0) ? 2 : 1);
      }
      sum += values[tree * answers + at - questions] ?? 0;
    }
    return sum / 100;
  };
}

/** The values that a tree's questions compare with; a question whose feature never differs has none, and goes left. */
function limitsOf(tree: readonly number[], cuts: TreeEnsemble["cuts"]): number[] {
  const limits: number[] = [];
  for (let i = 0; i < tree.length; i += 2)
    limits.push(cuts[tree[i] ?? 0]?.[tree[i + 1] ?? 0] ?? Number.POSITIVE_INFINITY);
  return limits;
}
