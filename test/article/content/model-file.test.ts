import { expect, test } from "vitest";
import { dropUnusedCuts, toModelFile } from "../../../tools/train/tree-model-file.ts";
import { createScorer } from "../../../utils/article/content/gradient-boosting.ts";
import { MODEL } from "../../../utils/article/content/model.ts";

const model = { depth: 1, cuts: [[1, 2, 3], [0.5]], splits: [[0, 2]], leaves: [[-100, 50]] };

test("drops the thresholds that no split compares with, and scores the same", () => {
  const pruned = dropUnusedCuts(model);
  expect(pruned).toEqual({ ...model, cuts: [[3], []], splits: [[0, 0]] });
  for (const value of [2.5, 3, 3.5]) expect(createScorer(pruned)([value, 1])).toBe(createScorer(model)([value, 1]));
});

test("the shipped model has no unused threshold, and complete trees", () => {
  expect(dropUnusedCuts(MODEL)).toEqual(MODEL);
  expect(JSON.parse(toModelFile(MODEL))).toEqual(MODEL);
  expect(MODEL.leaves.every((tree) => tree.length === 2 ** MODEL.depth)).toBe(true);
  expect(MODEL.splits.every((tree) => tree.length === 2 * (2 ** MODEL.depth - 1))).toBe(true);
});
