import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { findReadingPlace, listHeadings } from "../../utils/reader/headings.ts";

const { document } = new JSDOM("<body></body>").window;

function storyOf(html: string): HTMLElement {
  const story = document.createElement("div");
  story.innerHTML = html;
  return story;
}

/** Gives an element a place in the window. */
function placeAt(element: Element, top: number, height = 30): void {
  element.getBoundingClientRect = () => ({
    top,
    height,
    bottom: top + height,
    left: 0,
    right: 0,
    x: 0,
    y: top,
    width: 0,
    toJSON: () => null,
  });
}

test("lists headings with words, and how deep they are below the highest", () => {
  const story = storyOf("<h3>A\n b</h3><p>c</p><h5>d</h5><h2> </h2><h6>e</h6><h3>f</h3>");
  expect(listHeadings(story).map(({ words, depth }) => [words, depth])).toEqual([
    ["A b", 0],
    ["d", 2],
    ["e", 2],
    ["f", 0],
  ]);
  expect(listHeadings(storyOf("<p>a</p>"))).toEqual([]);
});

test.each([
  ["at the start", 100, -1, 0],
  ["before the second heading", -350, 0, 22],
  ["in the middle", -850, 1, 50],
  ["near the end", -1_660, 1, 95],
  ["past the end", -2_400, 1, 100],
])("%s, finds the heading above and the share that is read", (_, top, heading, percent) => {
  const story = storyOf("<h2>a</h2><h2>b</h2>");
  const headings = listHeadings(story);
  placeAt(story, top, 2_750);
  for (const [index, { element }] of headings.entries()) placeAt(element, top + 300 + index * 500);
  expect(findReadingPlace(story, headings, { innerHeight: 1_000 }, 50)).toEqual({ heading, percent });
});

test("an article that fits into the window is read at once", () => {
  const story = storyOf("<p>a</p>");
  placeAt(story, 200, 500);
  expect(findReadingPlace(story, [], { innerHeight: 1_000 }, 50)).toEqual({ heading: -1, percent: 100 });
});
