import { expect, test } from "vitest";
import { announcedItems } from "../../../utils/article/content/announced-items.ts";
import { blocksOf } from "./blocks-of.ts";

const LISTS = "<p>The pans need:</p><ul><li>brine</li><li>sun</li></ul><p>It rained.</p><ul><li>wind</li></ul>";

test("finds the items below a line that ends in a colon", () => {
  const announced = announcedItems(blocksOf(LISTS));
  expect([...announced].map(({ words }) => words)).toEqual(["brine", "sun"]);
});

test("finds none below a line that is not the story's", () => {
  const blocks = blocksOf(LISTS);
  expect(announcedItems(blocks, new Set(blocks.slice(1))).size).toBe(0);
});
