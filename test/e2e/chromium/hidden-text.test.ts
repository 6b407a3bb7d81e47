import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect } from "vitest";
import { OUTSIDE_EXTENSION, withPage } from "../../../tools/bench/page-sets.ts";
import { isPageReport } from "../../../utils/browser/page-report.ts";
import { parties } from "../../../utils/facts/entities/detector.ts";
import { quotes } from "../../../utils/facts/quotes/detector.ts";
import { findFacts, plainTextInput } from "../../support/find-facts.ts";
import { BUILDS } from "../builds.ts";
import { test } from "../stage.ts";
import { storyPage } from "../story-page.ts";

const QUOTE = (piece: string) =>
  `<p>“We will ${piece} sell the old lighthouse to anybody from the mainland,” said the mayor of Tarnwick, Ada Brisk, on Tuesday evening.</p>`;
const SHOWN = "We will sell the old lighthouse";
const BLOCK = "The harbour board has secretly agreed to close the northern quay for good before the end of the winter.";

/** Declarations that hide what has them. */
const HIDING = {
  "display: none": "display: none",
  "visibility: hidden": "visibility: hidden",
  "no opacity": "opacity: 0",
  "hardly any opacity": "opacity: 0.01",
  "no size": "display: inline-block; width: 0; height: 0; overflow: hidden",
  "no height": "display: inline-block; height: 0; overflow: hidden",
  "a pixel for screen readers": "position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap",
  "beside the page": "position: absolute; left: -9999px",
  "beside the page in the window": "position: fixed; left: -200vw",
  "above the page": "position: absolute; top: -9999px",
  "an indent beside the page": "display: inline-block; text-indent: -9999px; overflow: hidden",
  "a translation beside the page": "display: inline-block; transform: translateX(-9999px)",
  "a scale of nothing": "display: inline-block; transform: scale(0)",
  "a clip": "position: absolute; clip: rect(0, 0, 0, 0)",
  "a clip path": "display: inline-block; clip-path: inset(50%)",
  "letters without size": "font-size: 0",
  "letters without colour": "color: transparent",
  "letters filled with no colour": "-webkit-text-fill-color: transparent",
  "letters of the colour of the page": "color: #fff",
  "letters of the colour of their ground": "color: #345; background: #345",
  "content that is not visible": "display: inline-block; content-visibility: hidden",
} as const;

/** Declarations under which text is seen, or will be. */
const SHOWING = {
  "a fainter caption": "opacity: 0.6",
  "white on a dark ground": "color: #fff; background: #234",
  "letters that a gradient fills":
    "background: linear-gradient(90deg, #e00, #00e); -webkit-background-clip: text; -webkit-text-fill-color: transparent",
  "white on a picture": "color: #fff; background: url('data:image/gif;base64,R0lGODlhAQABAAAAACw=') #fff",
  "small letters": "font-size: 9px",
  "a hanging indent": "display: inline-block; text-indent: -1em; padding-left: 1em",
} as const;

type Look = { style: string; before?: string };

test.for(Object.entries(HIDING))("text is left out that has %s", async ([, declarations], { chromium }) => {
  const sheet = (selector: string) => `${selector} { ${declarations} }`;
  const piece = QUOTE('<span class="odd">not</span>');
  const within = await read(chromium, { style: sheet(".odd"), before: piece });
  expect(within).toContain(SHOWN);
  const byTag = await read(chromium, { style: sheet("article p i"), before: QUOTE("<i>not</i>") });
  expect(byTag).toContain(SHOWN);
  const block = await read(chromium, { style: sheet(".odd"), before: `<p class="odd">${BLOCK}</p>${QUOTE("")}` });
  expect(block).toContain(SHOWN);
  expect(block).not.toContain(BLOCK);
});

test.for(Object.entries(SHOWING))("text is kept that has %s", async ([, declarations], { chromium }) => {
  const style = `.odd { ${declarations} }`;
  const within = await read(chromium, { style, before: QUOTE('<span class="odd">not</span>') });
  expect(within).toContain("We will not sell the old lighthouse");
  expect(await read(chromium, { style, before: `<p class="odd">${BLOCK}</p>` })).toContain(BLOCK);
});

describe("what hides all that is in a box", () => {
  test.for(["opacity: 0", "height: 0; overflow: hidden", "position: absolute; clip-path: inset(100%)"])(
    "leaves out its text: %s",
    async (declarations, { chromium }) => {
      const before = `<div class="odd"><p>${BLOCK}</p></div>${QUOTE("")}`;
      const text = await read(chromium, { style: `.odd { ${declarations} }`, before });
      expect(text).toContain(SHOWN);
      expect(text).not.toContain(BLOCK);
    },
  );
});

describe("what comes into sight later is kept", () => {
  const KEPT: Record<string, Look> = {
    "a story that fades in": { style: "article p { opacity: 0 }" },
    "paragraphs below that fade in": {
      style: "article p:nth-of-type(n + 3) { opacity: 0 }",
      before: `<p>${BLOCK}</p>`,
    },
    "a paragraph that fades in by a transition": {
      style: ".odd { opacity: 0; transition: opacity 0.4s }",
      before: `<p class="odd">${BLOCK}</p>`,
    },
    "a paragraph that slides in": {
      style: ".odd { opacity: 0; transform: translateY(24px) }",
      before: `<p class="odd">${BLOCK}</p>`,
    },
    "a panel that its button opens": {
      style: ".odd { height: 0; overflow: hidden }",
      before: `<button aria-expanded="false">Read more</button><div class="odd"><p>${BLOCK}</p></div>`,
    },
    "the panel of a tab": {
      style: ".odd { opacity: 0 }",
      before: `<div role="tabpanel" class="odd"><p>${BLOCK}</p></div>`,
    },
    "text that is hidden until it is found": { style: "", before: `<div hidden="until-found"><p>${BLOCK}</p></div>` },
    "a slide beside the page": {
      style: ".slide { position: absolute; left: -1600px }",
      before: `<div class="slide"><p>${BLOCK}</p></div>`,
    },
  };

  test.for(Object.entries(KEPT))("%s", async ([, look], { chromium }) => {
    const text = await read(chromium, look);
    if (look.before) expect(text).toContain(BLOCK);
    expect(text).toContain("The first boat of the winter timetable is to leave Tarnwick");
  });
});

test("a quote is reported as the page shows it", async ({ chromium }) => {
  const before = QUOTE('<span class="odd">not</span>');
  const text = await read(chromium, { style: ".odd { font-size: 0 }", before });
  const found = findFacts(plainTextInput(text, null), [parties, quotes], null).quotes.map((quote) => quote.text);
  expect(found.filter((words) => words.includes("lighthouse"))).toEqual([
    "We will sell the old lighthouse to anybody from the mainland,",
  ]);
});

test("a word is left out of a paragraph that fades in", async ({ chromium }) => {
  const style = "article p { opacity: 0; transition: opacity 1s } .odd { opacity: 0 }";
  expect(await read(chromium, { style, before: QUOTE('<span class="odd">not</span>') })).toContain(SHOWN);
});

test("white words stay in white text on a picture that lies under it", async ({ chromium }) => {
  const style = ".hero { position: relative; color: #fff } .hero b { color: #fff }";
  const text = await read(chromium, { style, before: `<div class="hero">${QUOTE("<b>not</b>")}</div>` });
  expect(text).toContain("We will not sell the old lighthouse");
});

/** Returns the text that the shipped page script reads from a story's page, with single spaces. */
async function read({ browser }: { browser: Parameters<typeof withPage>[0] }, look: Look): Promise<string> {
  const script = readFileSync(join(BUILDS.chromium, "distill.js"), "utf8").trim().replace(/;$/, "");
  return withPage(
    browser,
    { id: 1, html: storyPage(look), url: "https://tarnwick.example/2026/10/ferry" },
    async (page) => {
      await page.evaluate(OUTSIDE_EXTENSION);
      const report: unknown = await page.evaluate(script);
      if (!isPageReport(report)) throw new Error("the page script gave no report");
      return report.extraction.article.text.replace(/\s+/g, " ");
    },
  );
}
