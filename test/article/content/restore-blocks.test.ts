import { expect, test } from "vitest";
import { restoreBlocks } from "../../../utils/article/content/restore-blocks.ts";
import { blocksOf, sentence, story } from "./blocks-of.ts";

/** Returns the words of the blocks that are added to those with numbers of days up to 9. */
function restored(html: string, isKept = true): string[] {
  const blocks = blocksOf(html);
  const chosen = blocks.filter(({ words }) => /day \d /.test(words));
  return restoreBlocks(blocks, chosen, () => isKept)
    .filter((block) => !chosen.includes(block))
    .map(({ words }) => words);
}

test("adds paragraphs between and directly after those of the story", () => {
  const html = `<div>${story(1, 2)}<p>${sentence(10)}</p>${story(3, 4)}<p>${sentence(11)}</p></div>`;
  expect(restored(html, false)).toEqual([sentence(10), sentence(11)]);
});

test("leaves out paragraphs of another box, of furniture, and those that lead elsewhere", () => {
  const elsewhere = "Read more: the council of Arden Hill voted to reopen the old quarry road.";
  const html = `<div>${story(1, 2)}<p>${elsewhere}</p>${story(3, 4)}</div><aside><p>${sentence(10)}</p></aside>`;
  expect(restored(html, false)).toEqual([]);
});

test("adds the lead between the headline and the story", () => {
  expect(restored(`<header><h1>Road</h1><p>${sentence(10)}</p></header><div>${story(1, 4)}</div>`)).toEqual([
    sentence(10),
  ]);
});

test("adds subheadings like those of the story, and not the one of a box", () => {
  const html = `<div>${story(1, 3)}<h2>Nine years</h2>${story(4, 6)}</div><div class="x"><h4>More</h4><ul><li>Old</li></ul></div>`;
  expect(restored(html)).toEqual(["Nine years"]);
});

test("adds the items of a list that the story announces, and a quotation set apart", () => {
  const items = "<ul><li>two bridges</li><li>a wall</li></ul>";
  const quotation = "“It was a long road to this road,” the mayor of the town said.";
  const announced = `<div>${story(1, 3)}<p>Open since day 4 are:</p>${items}${story(5, 6)}<blockquote><p>${quotation}</p></blockquote>${story(7, 8)}</div>`;
  expect(restored(announced)).toEqual(["two bridges", "a wall", quotation]);
  expect(restored(`<div>${story(1, 3)}${items}${story(5, 6)}</div>`)).toEqual([]);
});

test("leaves out a pull quote, whose words the story has", () => {
  const words = "reopen the old quarry road after nine years of quarrels";
  const html = `<div>${story(1, 3)}<blockquote><p>“${words}”</p></blockquote>${story(4, 6)}</div>`;
  expect(restored(html)).toEqual([]);
});

test("adds nothing to no story", () => {
  expect(restored(`<p>${sentence(10)}</p>`)).toEqual([]);
});
