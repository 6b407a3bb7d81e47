import type { TreeEnsemble } from "../../utils/article/content/gradient-boosting.ts";

/** Drops the thresholds that no split compares with; the scores stay the same. */
export function dropUnusedCuts({ cuts, splits, ...rest }: TreeEnsemble): TreeEnsemble {
  const used = cuts.map(() => new Set<number>());
  for (const tree of splits)
    for (let index = 0; index < tree.length; index += 2) used[tree[index] ?? 0]?.add(tree[index + 1] ?? 0);
  const keptIndices = used.map((indices) => [...indices].sort((first, second) => first - second));
  return {
    ...rest,
    cuts: keptIndices.map((indices, feature) => indices.flatMap((index) => cuts[feature]?.[index] ?? [])),
    splits: splits.map((tree) =>
      tree.map((value, index) => (index % 2 ? (keptIndices[tree[index - 1] ?? 0]?.indexOf(value) ?? 0) : value)),
    ),
  };
}

/** Formats a model as JSON, one list of thresholds or one tree a line. */
export function toModelFile({ depth, cuts, splits, leaves }: TreeEnsemble): string {
  const rows = (list: readonly unknown[]) => `[\n${list.map((row) => `    ${JSON.stringify(row)}`).join(",\n")}\n  ]`;
  return `{
  "depth": ${depth},
  "cuts": ${rows(cuts)},
  "splits": ${rows(splits)},
  "leaves": ${rows(leaves)}
}
`;
}
