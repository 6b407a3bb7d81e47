import { expect, test } from "vitest";
import { createScorer } from "../../../utils/article/content/gradient-boosting.ts";

const forest = {
  depth: 2,
  cuts: [[10, 20], [0.5]],
  // Longer than 20? Then: linked? Else: longer than 10?
  splits: [[0, 1, 0, 0, 1, 0]],
  leaves: [[-300, -100, 250, -50]],
};

test("asks its questions from the root down and adds the answers", () => {
  const score = createScorer(forest);
  expect([score([5, 0]), score([15, 0]), score([25, 0]), score([25, 1])]).toEqual([-3, -1, 2.5, -0.5]);
  expect(
    createScorer({
      ...forest,
      splits: [...forest.splits, ...forest.splits],
      leaves: [...forest.leaves, ...forest.leaves],
    })([25, 0]),
  ).toBe(5);
});

test("a value on the limit goes the way of the smaller ones", () => {
  expect(createScorer(forest)([20, 1])).toBe(-1);
});

test("a feature that never differed parts nothing", () => {
  expect(createScorer({ ...forest, cuts: [[], []] })([25, 1])).toBe(-3);
});
