import "../load-phrases.ts";
import { JSDOM, VirtualConsole } from "jsdom";
import { buildBlockTable } from "../../utils/article/content/classify-blocks.ts";
import { limitPageSize } from "../../utils/article/dom/limit-page-size.ts";
import { prepareForReadability } from "../../utils/article/dom/prepare-for-readability.ts";
import { readMetadata } from "../../utils/article/metadata/metadata.ts";
import { findClutter } from "../../utils/pipeline/clutter.ts";
import { valuesOf } from "./json-lines.ts";

/** An annotated page; all lists but the host have one entry per block. */
export type LabelledPage = {
  host: string;
  words: string[];
  /** Rows of features; null for a block that is no candidate. */
  rows: (Float32Array | null)[];
  /** 1 for a block of the story, 0 for any other, 0.5 if it cannot be decided. */
  labels: number[];
  weights: number[];
  /** The annotated text's four-word shingles with their counts, and their total number. */
  gold: Map<string, number>;
  size: number;
};

type Annotated = { html: string; url: string; text: string; without: string[]; wanted: string[] };

const WORD = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\u0e00-\u0e7f]|[\p{L}\p{N}_]+/gu;
const SHINGLE_WORDS = 4;

/** Yields the annotated pages of a JSON Lines file, gzipped or not; skips pages without an annotated text. */
export function* labelledPages(file: string): Generator<LabelledPage> {
  for (const value of valuesOf(file)) {
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
  if (typeof html !== "string" || typeof text !== "string" || !text) return null;
  const url = String(field(value, "url") ?? `https://${String(field(value, "id")).replace(/\W/g, "")}.invalid/`);
  return { html, url, text, without: strings(field(gold, "without")), wanted: strings(field(gold, "with")) };
}

function label({ html, url, text, without, wanted }: Annotated): LabelledPage {
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  const { page } = limitPageSize(dom.window.document);
  const { blocks, rows } = buildBlockTable(
    prepareForReadability(page, findClutter, url),
    readMetadata(page, url),
    false,
  );
  dom.window.close();
  const gold = shinglesOf(text);
  const size = [...gold.values()].reduce((sum, n) => sum + n, 0);
  const whole = flat(text);
  const lines = new Set(text.split("\n").map(flat));
  const unwanted = without.map(flat).filter((words) => words.length >= 8);
  const required = wanted.map(flat).filter(Boolean);
  const words = blocks.map((block) => block.words);
  const labels = words.map((line) => {
    const bare = flat(line);
    const isUnwanted =
      unwanted.some((words) => bare.includes(words)) && !required.some((words) => bare.includes(words));
    return isUnwanted || !bare ? 0 : labelOf(line, bare, gold, lines, whole);
  });
  const weights = words.map((line) => {
    const count = line.match(WORD)?.length ?? 0;
    // All pages count the same, a line by its words, and an unwanted line a little more.
    const isUnwanted = unwanted.some((words) => flat(line).includes(words));
    return Math.min(1, (count + 3) / Math.max(200, size)) * 50 + 0.05 + (isUnwanted ? 0.5 : 0);
  });
  return { host: new URL(url).hostname.split(".").slice(-2).join("."), words, rows, labels, weights, gold, size };
}

/** Labels a line: 1 if it is part of the annotated text, 0 if it is not, 0.5 if that cannot be decided. */
function labelOf(
  line: string,
  bare: string,
  gold: ReadonlyMap<string, number>,
  lines: ReadonlySet<string>,
  whole: string,
): number {
  if ((line.match(WORD)?.length ?? 0) < SHINGLE_WORDS || bare.length < 25)
    return lines.has(bare) ? 1 : bare.length > 8 && whole.includes(bare) ? 0.5 : 0;
  const shingles = [...shinglesOf(line).keys()];
  const part = shingles.filter((shingle) => gold.has(shingle)).length / shingles.length;
  return part > 0.6 ? 1 : part < 0.35 ? 0 : 0.5;
}

/** Counts the runs of four words in a text. */
export function shinglesOf(text: string): Map<string, number> {
  const words = text.match(WORD) ?? [];
  const shingles = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - SHINGLE_WORDS + 1); i++) {
    const key = words.slice(i, i + SHINGLE_WORDS).join("\u0001");
    if (key) shingles.set(key, (shingles.get(key) ?? 0) + 1);
  }
  return shingles;
}

const flat = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
