import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { chooseBlocks } from "../../../utils/article/content/classify-blocks.ts";
import { splitIntoBlocks } from "../../../utils/article/content/page-blocks.ts";

const LINES = [
  "The council of Arden Hill voted on Monday to reopen the old quarry road after nine years of quarrels.",
  "Eleven members were in favour, and four stayed away from the vote, the clerk told this newspaper.",
  "Work is to begin in April and to last until the first snow, if the weather and the budget allow it.",
  "A petition against it had gathered 2,300 names in a town of 9,000, and was handed in last Friday.",
];
const STATED = LINES.join(" ");

/** Chooses among four paragraphs, each in a box of its own, and returns the indices of the chosen ones. */
function choose(scores: number[], { kept = [], articleBody = "" }: { kept?: number[]; articleBody?: string }) {
  const html = LINES.map((words) => `<div><p>${words}</p></div>`).join("");
  const { blocks } = splitIntoBlocks(new JSDOM(html).window.document.body);
  const readable = blocks.filter(({ index }) => kept.includes(index));
  return chooseBlocks({ blocks, readable, keptText: "", scores }, { articleBody, byline: [] }).map(
    ({ index }) => index,
  );
}

test("chooses the blocks that are more likely the story's than not", () => {
  expect(choose([3, 0.1, 0, -1], {})).toEqual([0, 1]);
});

test("takes Readability's choice if the model leaves almost nothing", () => {
  expect(choose([-1, -1, -1, -1], { kept: [1, 2] })).toEqual([1, 2]);
});

test("lowers the threshold if most of the publisher's own text is missing", () => {
  expect(choose([3, -1, -1.9, -2.1], { articleBody: STATED })).toEqual([0, 1, 2]);
});

test("adds what Readability keeps in boxes like the story's if the model is not sure", () => {
  expect(choose([3, 3, -1, -3], { kept: [0, 1, 2, 3] })).toEqual([0, 1, 2]);
  expect(choose([3, 3, -1, -1], { kept: [0, 1] })).toEqual([0, 1]);
});

test("takes Readability's choice if a lower threshold does not find the publisher's text either", () => {
  expect(choose([3, -3, -3, -3], { kept: [0, 1, 2, 3], articleBody: STATED })).toEqual([0, 1, 2, 3]);
});

test("keeps its choice if it has half of the publisher's text", () => {
  expect(choose([3, 3, -3, -3], { kept: [0, 1, 2, 3], articleBody: STATED })).toEqual([0, 1]);
});

test("keeps its choice if nothing on the page has the publisher's text", () => {
  expect(choose([3, -3, -1, -1], { kept: [0, 1], articleBody: "Quite another story. ".repeat(60) })).toEqual([0]);
});
