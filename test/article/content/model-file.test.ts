import { expect, test } from "vitest";
import { dropUnusedCuts, toModelFile } from "../../../tools/train/tree-model-file.ts";
import { createScorer } from "../../../utils/article/content/gradient-boosting.ts";
import modelFile from "../../../utils/article/content/model.json" with { type: "json" };
import { MODEL } from "../../../utils/article/content/model.ts";
import { unpackNumbers } from "../../../utils/article/content/packed-numbers.ts";

const model = { depth: 1, cuts: [[1, 2, 3], [0.5]], splits: [0, 2], leaves: [-100, 50] };

test("drops the thresholds that no split compares with, and scores the same", () => {
  const pruned = dropUnusedCuts(model);
  expect(pruned).toEqual({ ...model, cuts: [[3], []], splits: [0, 0] });
  for (const value of [2.5, 3, 3.5]) expect(createScorer(pruned)([value, 1])).toBe(createScorer(model)([value, 1]));
});

test("the shipped model has no unused threshold, and complete trees", () => {
  expect(dropUnusedCuts(MODEL)).toEqual({ ...MODEL, splits: Array.from(MODEL.splits) });
  expect(JSON.parse(toModelFile(MODEL))).toEqual(modelFile);
  const trees = MODEL.leaves.length / 2 ** MODEL.depth;
  expect(trees).toBe(Math.round(trees));
  expect(MODEL.splits.length).toBe(trees * 2 * (2 ** MODEL.depth - 1));
});

test("packs the numbers of the trees one a character, and reads them back", () => {
  const file = JSON.parse(toModelFile({ ...model, splits: [0, 70], leaves: [-99, -8, 0, 31] }));
  expect([file.splits.length, file.leaves.length]).toEqual([2, 4]);
  expect([...unpackNumbers(file.splits)]).toEqual([0, 70]);
  // Chromium loads no script that holds noncharacters, to which smaller numbers would wrap around.
  expect([...unpackNumbers(file.leaves)]).toEqual([-55, -8, 0, 31]);
  expect(file.splits + file.leaves + modelFile.splits + modelFile.leaves).not.toMatch(
    /[\0\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/,
  );
});
