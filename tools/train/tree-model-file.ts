import type { TreeEnsemble } from "../../utils/article/content/gradient-boosting.ts";
import { CODE_OF_ZERO, MIN_PACKED } from "../../utils/article/content/packed-numbers.ts";

/** Drops the thresholds that no split compares with; the scores stay the same. */
export function dropUnusedCuts({ cuts, splits, ...rest }: TreeEnsemble): TreeEnsemble {
  const numbers = Array.from(splits);
  const used = cuts.map(() => new Set<number>());
  for (let index = 0; index < numbers.length; index += 2) used[numbers[index] ?? 0]?.add(numbers[index + 1] ?? 0);
  const keptIndices = used.map((indices) => [...indices].sort((first, second) => first - second));
  return {
    ...rest,
    cuts: keptIndices.map((indices, feature) => indices.flatMap((index) => cuts[feature]?.[index] ?? [])),
    splits: numbers.map((value, index) =>
      index % 2 ? (keptIndices[numbers[index - 1] ?? 0]?.indexOf(value) ?? 0) : value,
    ),
  };
}

/**
 * Formats a model as JSON: one list of thresholds a line, the trees packed. A leaf below the least number that can be
 * packed becomes that number, which is sure enough.
 */
export function toModelFile({ depth, cuts, splits, leaves }: TreeEnsemble): string {
  const rows = (list: readonly unknown[]) => `[\n${list.map((row) => `    ${JSON.stringify(row)}`).join(",\n")}\n  ]`;
  return `{
  "depth": ${depth},
  "cuts": ${rows(cuts)},
  "splits": ${pack(splits)},
  "leaves": ${pack(leaves)}
}
`;
}

const pack = (numbers: ArrayLike<number>): string =>
  JSON.stringify(String.fromCharCode(...Array.from(numbers, (number) => Math.max(MIN_PACKED, number) + CODE_OF_ZERO)));
