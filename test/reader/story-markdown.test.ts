import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { showSanitised } from "../../utils/article/sanitise.ts";
import { storyToMarkdown } from "../../utils/reader/story-markdown.ts";
import { ATTACKS } from "../support/attacks.ts";

const { window } = new JSDOM("<body></body>", { url: "https://orlan.example/a" });

function markdownOf(html: string): string {
  const story = window.document.createElement("div");
  showSanitised(story, html, window, (alt) => `Picture: ${alt}`);
  return storyToMarkdown(story).trimEnd();
}

test.each([
  [
    "paragraphs and headings",
    "<h2>The quay</h2><p>It\n closed.</p><h4>Why</h4><p>Cracks.</p>",
    "## The quay\n\nIt closed.\n\n#### Why\n\nCracks.",
  ],
  [
    "words outside of paragraphs",
    "One<br>two <b>three </b>four<p>five</p>six",
    "One two **three** four\n\nfive\n\nsix",
  ],
  ["nested boxes and inline boxes", "<div><span><p>a</p></span><section>b</section></div>", "a\n\nb"],
  [
    "links and pictures",
    '<p>See <a href="/b(1)">the  report</a>.</p><img src="/i.png" alt="The quay">',
    "See [the report](https://orlan.example/b%281%29).\n\n[Picture: The quay](https://orlan.example/i.png)",
  ],
  [
    "lists",
    "<ul><li>a<ol><li>b</li><li>c</li></ol></li><li><p>d</p><p>e</p></li></ul>",
    "- a\n\n  1. b\n  2. c\n- d\n\n  e",
  ],
  ["quotations", "<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b"],
  ["code", "<pre>a\n```\n  b</pre>", "````\na\n```\n  b\n````"],
  [
    "tables",
    "<table><caption>Ships</caption><tr><th>a</th><th>b | c</th></tr><tr><td>d</td></tr></table>",
    "Ships\n\n| a | b \\| c |\n| --- | --- |\n| d |  |",
  ],
  [
    "a table in a table",
    "<table><tr><td>a<table><tr><td>b</td></tr></table></td><td>c</td></tr></table>",
    "| a \\| b \\| \\| --- \\| | c |\n| --- | --- |",
  ],
  ["a rule", "<p>a</p><hr><p>b</p>", "a\n\n---\n\nb"],
  ["nothing", "<p> </p><h2></h2><table></table>", ""],
])("writes %s", (_, html, expected) => {
  expect(markdownOf(html)).toBe(expected);
});

test("the article's words are no Markdown and no HTML", () => {
  expect(markdownOf("<p>&lt;b&gt; *a* _b_ [c](d) # e</p><p>- f</p><p>1. g</p>")).toBe(
    "\\<b\\> \\*a\\* \\_b\\_ \\[c\\](d) \\# e\n\n\\- f\n\n1\\. g",
  );
});

test.each(Object.entries(ATTACKS))(
  "what is left of %s has no HTML and no address but of the web and mail",
  (_, attacks) => {
    for (const html of attacks) {
      // In a fence everything is plain.
      const markdown = markdownOf(html).replace(/^(`{3,})\n.*?\n\1$/gms, "");
      expect(markdown).not.toMatch(/(?<!\\)<\w/);
      for (const [, address = ""] of markdown.matchAll(/(?<!\\)\]\(([^)]*)\)/g))
        expect(address).toMatch(/^(?:https?|mailto):/);
    }
  },
);
