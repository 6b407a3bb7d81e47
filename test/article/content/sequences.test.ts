import { expect, test } from "vitest";
import { blocksSinceLast, blocksUntilNext, prefixSums, runLengths } from "../../../utils/article/content/sequences.ts";

test("counts how many equal items stand in a row", () => {
  expect(runLengths(["a", "a", "b", "a"])).toEqual([2, 2, 1, 1]);
});

test("sums up the values before each index", () => {
  expect(prefixSums([1, 0, 4])).toEqual([0, 1, 1, 5]);
});

test("measures the distance to the nearest marked index on either side, not counting itself", () => {
  expect(blocksSinceLast([false, true, false, true])).toEqual([99, 99, 1, 2]);
  expect(blocksUntilNext([false, true, false, true])).toEqual([1, 2, 1, 99]);
});
