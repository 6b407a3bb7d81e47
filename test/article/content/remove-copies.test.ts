import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { removeCopies } from "../../../utils/article/content/remove-copies.ts";
import type { BlockKind } from "../../../utils/types.ts";

const LONG = "The council of Arden Hill voted on Monday to reopen the old quarry road after nine years of quarrels.";
const element = new JSDOM("<p>").window.document.body;
const keep = (lines: readonly string[], kind: BlockKind = "paragraph") =>
  removeCopies(lines.map((words) => ({ words, kind, element }))).map(({ words }) => words);

test("removes later copies of paragraphs, and the short lines beside them", () => {
  expect(keep(["Road", LONG, "It snowed.", "Other", "Road", LONG, "It snowed."])).toEqual([
    "Road",
    LONG,
    "It snowed.",
    "Other",
  ]);
});

test("keeps a refrain, and items that a plan repeats", () => {
  expect(keep([LONG, "It snowed.", "Other", "It snowed."])).toEqual([LONG, "It snowed.", "Other", "It snowed."]);
  expect(keep([LONG, "Other", LONG], "list item")).toEqual([LONG, "Other", LONG]);
});
