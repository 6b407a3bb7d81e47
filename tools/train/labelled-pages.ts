import "../load-phrases.ts";
import { setImmediate } from "node:timers/promises";
import { JSDOM, VirtualConsole } from "jsdom";
import { buildBlockTable } from "../../utils/article/content/classify-blocks.ts";
import { limitPageSize } from "../../utils/article/dom/limit-page-size.ts";
import { prepareForReadability } from "../../utils/article/dom/prepare-for-readability.ts";
import { readMetadata } from "../../utils/article/metadata/metadata.ts";
import { selectLanguages } from "../../utils/phrases/catalog.ts";
import { pageLanguages } from "../../utils/phrases/page-languages.ts";
import { findClutter } from "../../utils/pipeline/clutter.ts";
import { valuesOf } from "./json-lines.ts";
import { countShingles, flatten, SHINGLE_WORDS, WORD } from "./shingles.ts";

/** An annotated page; `words`, `rows`, `labels` and `weights` have one entry per block. */
export type LabelledPage = {
  host: string;
  /** The language that the page declares, as ISO 639, or "". */
  language: string;
  words: string[];
  /** Rows of features; null for a block that is no candidate. */
  rows: (Float32Array | null)[];
  /** 1 for a block of the story, 0 for any other, 0.5 if it cannot be decided. */
  labels: number[];
  weights: number[];
  /** The annotated text, or "" for a page with segments alone. */
  text: string;
  /** Segments that the text must and must not hold, without blanks and marks. */
  wanted: string[];
  unwanted: string[];
};

type Annotated = { html: string; url: string; text: string; without: string[]; wanted: string[] };

const MIN_SEGMENT_CHARS = 25;
const MIN_UNWANTED_CHARS = 8;
// Of a page with segments alone a few lines are known: each weighs about as much as a paragraph of a whole text.
const SEGMENT_WEIGHT = 2;

/** Yields the annotated pages of a JSON Lines file, gzipped or not; skips pages with neither a text nor segments. */
export async function* labelledPages(file: string): AsyncGenerator<LabelledPage> {
  for (const value of valuesOf(file)) {
    // A closed page is freed only at the end of its turn of the event loop.
    await setImmediate();
    const page = annotated(value);
    if (page) yield label(page);
  }
}

function annotated(value: unknown): Annotated | null {
  const field = (from: unknown, key: string): unknown =>
    typeof from === "object" && from !== null ? Object.entries(from).find(([name]) => name === key)?.[1] : undefined;
  const strings = (list: unknown) => (Array.isArray(list) ? list.map(String) : []);
  const gold = field(value, "gold");
  const html = field(value, "html");
  const text = field(gold, "text");
  const [without, wanted] = [strings(field(gold, "without")), strings(field(gold, "with"))];
  if (typeof html !== "string" || (!text && !wanted.length && !without.length)) return null;
  const url = String(field(value, "url") ?? `https://${String(field(value, "id")).replace(/\W/g, "")}.invalid/`);
  return { html, url, text: typeof text === "string" ? text : "", without, wanted };
}

function label({ html, url, text, without, wanted }: Annotated): LabelledPage {
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  const { page } = limitPageSize(dom.window.document);
  selectLanguages(pageLanguages(page));
  const language = (dom.window.document.documentElement.lang || "").toLowerCase().split("-")[0] ?? "";
  const metadata = readMetadata(page, url);
  const copy = prepareForReadability(page, findClutter, { url, title: metadata.title });
  const { blocks, rows } = buildBlockTable(copy, metadata, false);
  dom.window.close();
  const required = wanted.map(flatten).filter(Boolean);
  const unwanted = without.map(flatten).filter((words) => words.length >= MIN_UNWANTED_CHARS);
  const words = blocks.map((block) => block.words);
  const isUnwanted = (bare: string) =>
    unwanted.some((segment) => bare.includes(segment)) && !required.some((segment) => bare.includes(segment));
  const labelOf = text ? textLabeller(text) : segmentLabeller(required);
  const labels = words.map((line) => {
    const bare = flatten(line);
    return !bare || isUnwanted(bare) ? 0 : labelOf(line, bare);
  });
  const size = [...countShingles(text).values()].reduce((sum, count) => sum + count, 0);
  const weights = words.map((line, index) => {
    if (!text) return labels[index] === 0.5 ? 0 : SEGMENT_WEIGHT;
    const count = line.match(WORD)?.length ?? 0;
    // All pages count the same, a line by its words, and an unwanted line a little more.
    return (
      Math.min(1, (count + 3) / Math.max(200, size)) * 50 +
      0.05 +
      (unwanted.some((segment) => flatten(line).includes(segment)) ? 0.5 : 0)
    );
  });
  const host = new URL(url).hostname.split(".").slice(-2).join(".");
  return { host, language, words, rows, labels, weights, text, wanted: required, unwanted };
}

type Labeller = (line: string, bare: string) => number;

/** Labels the lines of a page whose whole text is known; `bare` is the line without blanks and marks. */
function textLabeller(text: string): Labeller {
  const gold = countShingles(text);
  const whole = flatten(text);
  const lines = new Set(text.split("\n").map(flatten));
  return (line, bare) => {
    if ((line.match(WORD)?.length ?? 0) < SHINGLE_WORDS || bare.length < MIN_SEGMENT_CHARS)
      return lines.has(bare) ? 1 : bare.length > 8 && whole.includes(bare) ? 0.5 : 0;
    const shingles = [...countShingles(line).keys()];
    const part = shingles.filter((shingle) => gold.has(shingle)).length / shingles.length;
    return part > 0.6 ? 1 : part < 0.35 ? 0 : 0.5;
  };
}

/** Labels the lines of a page of which some segments are known; what holds none of them cannot be decided. */
const segmentLabeller =
  (wanted: readonly string[]): Labeller =>
  (_, bare) =>
    wanted.some((segment) => bare.includes(segment) || (bare.length >= MIN_SEGMENT_CHARS && segment.includes(bare)))
      ? 1
      : 0.5;
