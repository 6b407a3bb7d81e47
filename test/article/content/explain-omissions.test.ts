import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { explainOmissions } from "../../../utils/article/content/explain-omissions.ts";
import { splitIntoBlocks } from "../../../utils/article/content/page-blocks.ts";

const reasons = (html: string) => {
  const { blocks } = splitIntoBlocks(new JSDOM(html).window.document.body);
  return explainOmissions(blocks, new Set(blocks.filter(({ words }) => words.startsWith("Story")))).map(
    ({ reason }) => reason,
  );
};

test("gives a reason for each line that is not part of the story, in page order", () => {
  expect(
    reasons(`<nav><a href="/">Home</a></nav><p>Story of the day</p><figure><figcaption>The harbour</figcaption></figure>
      <p>Read more: the mine</p><p>Photo: agency</p><p>Subscribe to our newsletter</p><div class="article-comments"><p>First!</p></div>
      <p><a href="/x">Elsewhere</a></p><p>Short</p>`),
  ).toEqual([
    "navigation",
    "a caption",
    "leads to other stories",
    "a credit",
    "sells or asks to sign up",
    'in a box named after "comment"',
    "a link",
    "unlike the story's own lines",
  ]);
});
