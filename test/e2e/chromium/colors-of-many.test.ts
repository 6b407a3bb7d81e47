import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { OUTSIDE_EXTENSION, withPage } from "../../../tools/bench/page-sets.ts";
import { BUILDS } from "../builds.ts";
import { test } from "../stage.ts";
import { storyPage } from "../story-page.ts";

const PLACE = "position: absolute; left: 0; top: 0";

/** Styles of paragraphs in the colour of their ground, each of which is in the place of all others. */
const STYLES = [`color: #fff; ${PLACE}`, `color: #fff; background: #fff; ${PLACE}`];

// The page script takes these methods from their prototypes when it starts.
const COUNTED = `globalThis.calls = 0;
for (const name of ["matches", "contains", "getBoundingClientRect", "checkVisibility"]) {
  const owner = name in Element.prototype ? Element.prototype : Node.prototype;
  const own = owner[name];
  owner[name] = function (...args) {
    calls++;
    return own.apply(this, args);
  };
}`;

test.for(STYLES)(
  "letters in the colour of their ground are compared once with each ground: %s",
  async (style, { chromium: { browser } }) => {
    const script = readFileSync(join(BUILDS.chromium, "distill.js"), "utf8").trim().replace(/;$/, "");
    const countCalls = (paragraphs: number): Promise<unknown> => {
      const lines = `<p style="${style}">The board of the ferry met in the old hall.</p>`.repeat(paragraphs);
      const before = `<div style="position: relative; height: 900px; overflow: hidden">${lines}</div>`;
      const html = storyPage({ style: "", before });
      return withPage(browser, { id: 1, html, url: "https://tarnwick.example/2026/10/ferry" }, async (page) => {
        await page.evaluate(OUTSIDE_EXTENSION);
        await page.evaluate(COUNTED);
        await page.evaluate(script);
        return page.evaluate("calls");
      });
    };
    const [few, many] = [Number(await countCalls(200)), Number(await countCalls(800))];
    expect(few).toBeGreaterThan(200);
    expect(many / few).toBeLessThan(5);
  },
);
