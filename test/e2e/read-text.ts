// A story in which something is hidden or hard to see, and what the shipped page script reads of it in Chromium.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OUTSIDE_EXTENSION, withPage } from "../../tools/bench/page-sets.ts";
import { isPageReport } from "../../utils/browser/page-report.ts";
import type { Article } from "../../utils/types.ts";
import { BUILDS } from "./builds.ts";
import { storyPage } from "./story-page.ts";

/** A style sheet for the story, HTML for its headline and before its paragraphs, and how many of these it has. */
export type Look = { style: string; headline?: string; before?: string; paragraphs?: number };

/** Returns a paragraph with a quote, in which a piece of HTML stands between "will" and "sell". */
export const QUOTE = (piece: string) =>
  `<p>“We will ${piece} sell the old lighthouse to anybody from the mainland,” said the mayor of Tarnwick, Ada Brisk, on Tuesday evening.</p>`;
/** The words of that quote without the piece. */
export const SHOWN = "We will sell the old lighthouse";
/** A sentence for a block of its own. */
export const BLOCK =
  "The harbour board has secretly agreed to close the northern quay for good before the end of the winter.";

type Chromium = { browser: Parameters<typeof withPage>[0] };

/** Returns the text that the shipped page script reads from a story's page, with single spaces. */
export const readText = async (chromium: Chromium, look: Look): Promise<string> =>
  (await readArticle(chromium, look)).text.replace(/\s+/g, " ");

/** Returns the article that the shipped page script reads from a story's page. */
export async function readArticle({ browser }: Chromium, look: Look): Promise<Article> {
  const script = readFileSync(join(BUILDS.chromium, "distill.js"), "utf8").trim().replace(/;$/, "");
  return withPage(
    browser,
    { id: 1, html: storyPage(look), url: "https://tarnwick.example/2026/10/ferry" },
    async (page) => {
      await page.evaluate(OUTSIDE_EXTENSION);
      const report: unknown = await page.evaluate(script);
      if (!isPageReport(report)) throw new Error("the page script gave no report");
      return report.extraction.article;
    },
  );
}
