import { expect, test } from "vitest";
import { commonAncestor, enclosing, isInside, lineOf } from "../../../utils/article/content/page-element.ts";
import { blocksOf } from "./blocks-of.ts";

const [first, second] = blocksOf(
  "<section><div><p><b>Brine</b></p></div><ul><li>Sun</li></ul></section><footer>End</footer>",
).map(({ box }) => box);

test("finds the line, the ancestors and what is around two elements", () => {
  if (!first || !second) throw new Error("no blocks");
  expect(lineOf(first).tag).toBe("P");
  expect(enclosing(second, new Set(["UL", "SECTION"]))?.tag).toBe("UL");
  expect(enclosing(second, new Set(["TABLE"]))).toBeNull();
  const around = commonAncestor(first, second);
  expect(around.tag).toBe("SECTION");
  expect(isInside(first, around)).toBe(true);
  expect(isInside(around, first)).toBe(false);
});
