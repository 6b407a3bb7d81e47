import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { quoteFaults } from "../tools/eval/quote-faults.ts";
import { markdownFormat } from "../utils/summary/markdown.ts";
import { analyzePage } from "./support/analyze.ts";
import { articleFaults, expectationOf, factFaults, misplaced, SLUGS } from "./support/expectation.ts";
import { t } from "./support/invented-texts.ts";
import { ROOT, read } from "./support/source-files.ts";

/** The time of reading that all expected summaries carry. */
const ACCESSED = "2026-12-01T12:00:00Z";

test("every fixture states what is expected of it", () => {
  expect(SLUGS.length).toBeGreaterThanOrEqual(12);
  for (const slug of SLUGS) {
    const missing = ["page.html", "expected.json", "expected.md"].filter(
      (name) => !existsSync(join(ROOT, "test/pages", slug, name)),
    );
    const needed =
      expectationOf(slug).state === "not-an-article" ? missing.filter((name) => name !== "expected.md") : missing;
    expect([slug, needed]).toEqual([slug, []]);
  }
});

describe.each(SLUGS)("%s", async (slug) => {
  const expected = expectationOf(slug);
  const analyzed = await analyzePage(read(`test/pages/${slug}/page.html`), {
    url: expected.url,
    published: null,
    withHtml: true,
  });

  test(`reads the article: ${expected.about}`, () => {
    expect(articleFaults(analyzed, expected)).toEqual([]);
  });

  test("finds what no reader would doubt, and nothing that is false", () => {
    expect(factFaults(analyzed, expected)).toEqual([]);
    expect(misplaced(analyzed)).toEqual([]);
    expect(quoteFaults(analyzed.article.text, analyzed.facts.quotes)).toEqual([]);
  });

  if (expected.state !== "not-an-article")
    test("copies as Markdown", () => {
      const context = { accessed: ACCESSED, locale: "en-GB", t };
      expect(markdownFormat.render(analyzed, context)).toBe(read(`test/pages/${slug}/expected.md`));
    });
});
