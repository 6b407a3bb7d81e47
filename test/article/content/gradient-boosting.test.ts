import { expect, test } from "vitest";
import { createScorer } from "../../../utils/article/content/gradient-boosting.ts";

const model = {
  depth: 2,
  cuts: [[10, 20], [0.5]],
  // Root: longer than 20? Right: linked? Left: longer than 10?
  splits: [0, 1, 0, 0, 1, 0],
  leaves: [-60, -20, 50, -10],
};

test("follows the splits from the root and sums up the leaves", () => {
  const score = createScorer(model);
  expect([score([5, 0]), score([15, 0]), score([25, 0]), score([25, 1])]).toEqual([-3, -1, 2.5, -0.5]);
  expect(
    createScorer({
      ...model,
      splits: [...model.splits, ...model.splits],
      leaves: [...model.leaves, ...model.leaves],
    })([25, 0]),
  ).toBe(5);
});

test("sends a value equal to the threshold to the left", () => {
  expect(createScorer(model)([20, 1])).toBe(-1);
});

test("sends a feature without thresholds to the left", () => {
  expect(createScorer({ ...model, cuts: [[], []] })([25, 1])).toBe(-3);
});
