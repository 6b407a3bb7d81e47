import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { runInNewContext } from "node:vm";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { REPLACED_STEPS, trimReadability } from "../../tools/build/trim-readability.ts";
import { splitIntoBlocks } from "../../utils/article/content/page-blocks.ts";
import { keptByReadability } from "../../utils/article/content/readability.ts";

const FILE = createRequire(import.meta.url).resolve("@mozilla/readability/Readability.js");
const WHOLE = readFileSync(FILE, "utf8");

test("leaves out nothing that the rest of Readability still calls, but for the replaced steps", () => {
  const trimmed = trimReadability(WHOLE);
  const names = (code: string, pattern: RegExp) => new Set([...code.matchAll(pattern)].map(([, name]) => name));
  const defined = names(trimmed, /^ {2,4}(\w+)(?:\(|:)/gm);
  const left = [...names(WHOLE, /^ {2,4}(\w+)(?:\(|:)/gm)].filter((name) => !defined.has(name));
  const used = names(trimmed, /(?:this|REGEXPS)\.(\w+)/g);
  expect(left.length).toBeGreaterThan(REPLACED_STEPS.length);
  expect(left.filter((name) => used.has(name)).sort()).toEqual(REPLACED_STEPS);
  expect(runInNewContext(`const module = {}; ${trimmed}; typeof Readability`)).toBe("function");
});

test("refuses a version of other form", () => {
  expect(() => trimReadability(WHOLE.replace("_isUrl(", "_isAddress("))).toThrow("_isUrl");
});

test("keeps the story without the replaced steps", () => {
  const words =
    "The council of Arden Hill voted on Monday to reopen the old quarry road, after nine years of quarrels.";
  const page = `<nav><a href="/">Home</a></nav><article><h1>Road</h1>${`<p>${words}</p>`.repeat(5)}</article>`;
  const { document } = new JSDOM(`<body>${page}</body>`).window;
  const { blocks } = splitIntoBlocks(document.body);
  const { kept } = keptByReadability(document, blocks, false, "Road");
  expect(blocks.filter(({ index }) => kept.has(index)).filter(({ box }) => box.tag === "P")).toHaveLength(5);
});
