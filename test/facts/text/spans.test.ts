import { expect, test } from "vitest";
import { findFirstSpan } from "../../../utils/facts/text/spans.ts";

const spans = [0, 10, 20, 30].map((start) => ({ start, end: start + 5 }));

test.each([
  [-1, 0],
  [0, 0],
  [1, 1],
  [30, 3],
  [31, 4],
])("finds the first span that starts at %i or later", (offset, index) => {
  expect(findFirstSpan(spans, ({ start }) => start >= offset)).toBe(index);
});

test("returns 0 if there are no spans", () => {
  expect(findFirstSpan([], () => true)).toBe(0);
});
