import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { showSanitised } from "../../utils/article/sanitise.ts";
import { collectMarks, listMarkedFacts, splitMarks } from "../../utils/reader/fact-marks.ts";
import { markStory } from "../../utils/reader/mark-story.ts";
import { findStoryText } from "../../utils/reader/story-text.ts";
import type { Factbox } from "../../utils/types.ts";
import { analyzePage } from "../support/analyze.ts";
import { expectationOf, SLUGS } from "../support/expectation.ts";
import { article, factbox } from "../support/invented-texts.ts";
import { read } from "../support/source-files.ts";

const { window } = new JSDOM("<body></body>", { url: "https://orlan.example/" });
const withoutSpace = (words: string) => words.replace(/\s+/g, "");

function storyOf(html: string): HTMLElement {
  const story = window.document.createElement("div");
  showSanitised(story, html, window, (alt) => `Picture ${alt}`);
  return story;
}

const reading = (text: string, blocks: [number, number][], sentences: [number, number][] = []): Factbox => ({
  ...factbox,
  article: { ...article, text, blocks: blocks.map(([start, end]) => ({ kind: "paragraph", start, end })) },
  sentences: sentences.map(([start, end]) => ({ start, end })),
});

test("finds words across elements and line breaks, and not in the label of a picture", () => {
  const story = storyOf('<p>The <b>qu</b>ay\n closed</p><p><img src="/a.png" alt="quay"> The quay</p>');
  const { rangeOf, piecesOf } = findStoryText(
    story,
    reading("The quay closed\n\nThe quay", [
      [0, 15],
      [17, 25],
    ]),
  );
  expect(rangeOf({ start: 4, end: 15 })?.toString()).toBe("quay\n closed");
  expect(piecesOf({ start: 4, end: 8 }).map(({ node, start, end }) => node.data.slice(start, end))).toEqual([
    "qu",
    "ay",
  ]);
  expect(rangeOf({ start: 21, end: 25 })?.startContainer.parentElement).toBe(story.lastElementChild);
});

test("finds equal paragraphs in their order", () => {
  const story = storyOf("<p>Same.</p><p>Same.</p>");
  const { rangeOf } = findStoryText(
    story,
    reading("Same.\n\nSame.", [
      [0, 5],
      [7, 12],
    ]),
  );
  expect(rangeOf({ start: 7, end: 12 })?.startContainer.parentElement).toBe(story.lastElementChild);
});

test("finds the sentences of a paragraph that is shown with more, and nothing that is not shown", () => {
  const story = storyOf("<p>One stayed. <a href='https://x.example'>A video</a> Two left.</p>");
  const text = "One stayed. Two left. Three hid.";
  const { rangeOf } = findStoryText(
    story,
    reading(
      text,
      [[0, text.length]],
      [
        [0, 11],
        [12, 21],
        [22, 32],
      ],
    ),
  );
  expect(rangeOf({ start: 12, end: 20 })?.toString()).toBe("Two left");
  expect(rangeOf({ start: 22, end: 27 })).toBeNull();
});

test("takes a story of many nested elements", () => {
  const story = storyOf(`${"<div>".repeat(400)}The quay${"</div>".repeat(400)}`);
  expect(
    findStoryText(story, reading("The quay", [[0, 8]]))
      .rangeOf({ start: 4, end: 8 })
      ?.toString(),
  ).toBe("quay");
});

const READ = SLUGS.filter((slug) => expectationOf(slug).state !== "not-an-article");

describe.each(READ)("the article of %s", async (slug) => {
  const expected = expectationOf(slug);
  const page = { url: expected.url, published: null, withHtml: true };
  const read_ = await analyzePage(read(`test/pages/${slug}/page.html`), page);
  const { text, blocks, html } = read_.article;

  test("is shown word for word", () => {
    const { rangeOf } = findStoryText(storyOf(html), read_);
    const lost = blocks.filter((block) => withoutSpace(rangeOf(block)?.toString() ?? "").length < 1);
    expect(lost.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });

  test("has each mark on the words of its fact, and keeps its own words", () => {
    const story = storyOf(html);
    const before = story.textContent;
    const parts = splitMarks(collectMarks(listMarkedFacts(read_), blocks)).filter(({ start, end }) =>
      withoutSpace(text.slice(start, end)),
    );
    const marked = markStory(parts, findStoryText(story, read_));
    expect(story.textContent).toBe(before);
    const shown = new Map<unknown, string>();
    for (const [element, part] of marked) shown.set(part, (shown.get(part) ?? "") + element.textContent);
    expect(shown.size).toBe(parts.length);
    for (const part of parts)
      expect(withoutSpace(shown.get(part) ?? "")).toBe(withoutSpace(text.slice(part.start, part.end)));
    const { rangeOf } = findStoryText(story, read_);
    for (const { places } of listMarkedFacts(read_))
      for (const place of places)
        expect(withoutSpace(rangeOf(place)?.toString() ?? "")).toBe(withoutSpace(text.slice(place.start, place.end)));
  });
});
