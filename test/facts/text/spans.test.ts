import { expect, test } from "vitest";
import { findFirstSpan } from "../../../utils/facts/text/spans.ts";

const spans = [0, 10, 20, 30].map((start) => ({ start, end: start + 5 }));

test.each([
  [-1, 0],
  [0, 0],
  [1, 1],
  [30, 3],
  [31, 4],
])("of spans that start at %i or behind, finds the first", (offset, index) => {
  expect(findFirstSpan(spans, ({ start }) => start >= offset)).toBe(index);
});

test("among no spans there is none", () => {
  expect(findFirstSpan([], () => true)).toBe(0);
});
