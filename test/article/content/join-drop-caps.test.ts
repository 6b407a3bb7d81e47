import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { joinDropCaps } from "../../../utils/article/content/join-drop-caps.ts";
import { splitIntoBlocks } from "../../../utils/article/content/page-blocks.ts";

const join = (html: string) => {
  const { body } = new JSDOM(html).window.document;
  const blocks = joinDropCaps(splitIntoBlocks(body).blocks);
  return { words: blocks.map(({ words }) => words), indices: blocks.map(({ index }) => index), body };
};

test("joins a large first letter to its paragraph, in the document too", () => {
  const { words, indices, body } = join("<p>Before</p><div>T</div><p>he pans are dry.</p>");
  expect(words).toEqual(["Before", "The pans are dry."]);
  expect(indices).toEqual([0, 1]);
  expect(body.querySelectorAll("p")[1]?.textContent).toBe("The pans are dry.");
});

test("leaves headings, links and letters far from a paragraph", () => {
  expect(join("<h3>A</h3><p>apple, a fruit</p>").words).toEqual(["A", "apple, a fruit"]);
  expect(join('<div><a href="/z">Z</a></div><p>sorted by letter</p>').words).toEqual(["Z", "sorted by letter"]);
  expect(join("<div>T</div><hr><p>he pans</p>").words).toEqual(["T", "he pans"]);
});
