import { expect, test } from "vitest";
import { withHtml } from "../../utils/reader/with-html.ts";
import { factbox } from "../support/invented-texts.ts";

test("keeps the HTML of the page", () => {
  const article = { ...factbox.article, html: "<p>Words</p>" };
  expect(withHtml({ ...factbox, article }).article.html).toBe("<p>Words</p>");
});

test("writes the blocks of the text where the page gave no HTML, and nothing that a page has written as HTML", () => {
  const attack = "<img src=q onerror=x()> & “so on”";
  const text = `${factbox.article.text}\n\n${attack}`;
  const added = { kind: "quotation" as const, start: text.length - attack.length, end: text.length };
  const article = { ...factbox.article, html: "", text, blocks: [...factbox.article.blocks, added] };
  const { html } = withHtml({ ...factbox, article }).article;
  expect(html).toContain("<blockquote>&lt;img src=q onerror=x()&gt; &amp; “so on”</blockquote>");
  expect(html.match(/<(?!\/?(?:p|h2|blockquote)>)/g)).toBeNull();
  expect(html.match(/<(?:p|h2|blockquote)>/g)).toHaveLength(article.blocks.length);
});
