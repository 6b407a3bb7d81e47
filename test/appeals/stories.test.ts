import { describe, expect, test } from "vitest";
import { extractHtml } from "../../tools/distill/page.ts";
import { knownMisses } from "../support/known-misses.ts";
import { appealBelow, pageOfStory, STORIES } from "./story-pages.ts";
import { missesOf, type Outcome, tally, WANTED } from "./tally.ts";
import type { Unit } from "./unit.ts";

const squeezed = (words: string) => words.replace(/\s+/g, "");

/** What the batch command makes of a story's page. */
function textOf(html: string): string {
  const { article } = extractHtml(html, {
    url: "https://elmsby.example/2026/11/story",
    published: null,
    withHtml: false,
  });
  return squeezed(article.text);
}

test("there are stories in six languages", () => {
  expect(STORIES.length).toBeGreaterThanOrEqual(24);
  expect(new Set(STORIES.map((name) => name.slice(0, 2))).size).toBe(6);
});

describe.each(["own", "hashed"] as const)("a story about appeals on a page with %s names", (naming) => {
  test("is read to its last word", () => {
    const lost = STORIES.flatMap((name) => {
      const page = pageOfStory(name, naming, null);
      const text = textOf(page.html);
      return page.words.filter((words) => !text.includes(squeezed(words))).map((words) => `${name}: ${words}`);
    });
    expect(lost).toEqual([]);
  });

  test("is read to its last word, and without the appeal below it", () => {
    const outcomes: Outcome[] = [];
    const lost = STORIES.flatMap((name) => {
      const appeal = appealBelow(name);
      const page = pageOfStory(name, naming, appeal);
      const text = textOf(page.html);
      const left = sentenceOf(appeal, text);
      outcomes.push({ unit: appeal, naming, found: left === "", left });
      return page.words.filter((words) => !text.includes(squeezed(words))).map((words) => `${name}: ${words}`);
    });
    expect(lost).toEqual([]);
    const { rate, said } = tally(outcomes, "shown");
    expect(rate, said).toBeGreaterThanOrEqual(WANTED);
    expect(missesOf(outcomes)).toEqual(knownMisses("test/appeals/known-misses.txt", `below a story, ${naming} names`));
  });
});

/** The first sentence of an appeal that a text still has. */
function sentenceOf({ lines }: Unit, text: string): string {
  const sentences = lines.filter((line) => /^\p{L}/u.test(line) && line.length > 40);
  return sentences.find((line) => text.includes(squeezed(line).slice(0, 30))) ?? "";
}
