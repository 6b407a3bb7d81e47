import { expect, test } from "vitest";
import { type Examples, type Growth, grow } from "../../tools/train/boost.ts";
import { createScorer } from "../../utils/article/content/gradient-boosting.ts";

const GROWTH: Growth = { trees: 30, depth: 2, rate: 0.3, ridge: 1, leastWeight: 1, columns: 1, seed: 7 };

/** Rows with label 1 if the first feature is large and the second small; the third is noise. */
function examples(): Examples {
  const count = 600;
  const values = new Float32Array(count * 3);
  const labels = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const [a, b] = [i % 25, (i * 7) % 24];
    values.set([a, b, (i * 13) % 5], i * 3);
    labels[i] = a > 12 && b < 12 ? 1 : 0;
  }
  return { width: 3, values, labels, weights: new Float64Array(count).fill(1) };
}

test("learns a rule of two features with the given number and depth of trees", () => {
  const ensemble = grow(examples(), GROWTH);
  const score = createScorer(ensemble);
  expect([score([20, 3, 0]), score([20, 20, 0]), score([3, 3, 0])].map((value) => value > 0)).toEqual([
    true,
    false,
    false,
  ]);
  expect(ensemble.splits.length).toBe(30 * 6);
  expect(ensemble.leaves.length).toBe(30 * 4);
});

test("grows the same trees from the same rows", () => {
  expect(grow(examples(), GROWTH)).toEqual(grow(examples(), GROWTH));
});
