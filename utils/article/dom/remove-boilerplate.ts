import { alternation } from "../../shared/word-lists.ts";
import type { RawBlock } from "../content/join-blocks.ts";
import { lettersAndDigits } from "../content/ngrams.ts";
import lines from "./boilerplate-lines.json" with { type: "json" };

type StatedByPage = { title: string; byline: readonly string[] };
type BoilerplateRule = readonly [
  reason: string,
  test: (block: RawBlock, index: number, stated: StatedByPage) => boolean,
];

const BOILERPLATE_START = new RegExp(`^${alternation(Object.values(lines.lineStart).flat())}`, "i");
const TIME_WORD = new RegExp(String.raw`\b${alternation(lines.timestamp.word)}(?![a-z])`, "g");
const MONTH_OR_WEEKDAY = new RegExp(String.raw`\b${alternation(lines.timestamp.wordStart)}[a-z]*`, "g");
const MAX_LINE_CHARS = 220;
const MAX_BYLINE_CHARS = 120;
const MAX_TIMESTAMP_CHARS = 60;
const MAX_ANNOUNCEMENT_CHARS = 60;
const MAX_BLOCKS_BEFORE_TITLE = 6;
const MAX_LINK_DENSITY = 0.8;

// A block goes if any rule holds; the cheap ones come first.
const RULES: readonly BoilerplateRule[] = [
  ["caption", ({ kind, element }) => kind === "caption" || element.closest("figure, figcaption") !== null],
  ["page furniture", ({ words }) => words.length < MAX_LINE_CHARS && BOILERPLATE_START.test(words)],
  [
    "repeated title",
    ({ words }, index, { title }) =>
      index < MAX_BLOCKS_BEFORE_TITLE && lettersAndDigits(words) === lettersAndDigits(title),
  ],
  ["timestamp", ({ words }) => words.length < MAX_TIMESTAMP_CHARS && isTimestamp(words)],
  ["byline", ({ words }, _, { byline }) => words.length < MAX_BYLINE_CHARS && isByline(words, byline)],
  [
    "links",
    ({ words, element }) =>
      words.length < MAX_LINE_CHARS && linkDensity(element) > MAX_LINK_DENSITY && !/[.!?…"”»]$/.test(words),
  ],
];

/** Removes blocks that are not part of the article: teasers, links, credits, bylines, a repeated title. */
export function removeBoilerplate<B extends RawBlock>(raw: readonly B[], stated: StatedByPage): B[] {
  const kept = raw.filter((block, index) => !RULES.some(([, test]) => test(block, index, stated)));
  // A heading at the end announces what was removed.
  while (kept.at(-1)?.kind === "heading") kept.pop();
  return kept.filter(
    (block, index) => !(block.kind === "heading" && kept[index + 1]?.kind === "heading" && isAnnouncement(block.words)),
  );
}

function isAnnouncement(words: string): boolean {
  return words.length < MAX_ANNOUNCEMENT_CHARS && BOILERPLATE_START.test(words);
}

/** True if a line is only a date or time, as above the entries of a live blog and below headlines. */
function isTimestamp(words: string): boolean {
  const rest = words.toLowerCase().replace(TIME_WORD, "").replace(MONTH_OR_WEEKDAY, "");
  return /\d/.test(words) && !/\p{L}/u.test(rest);
}

function isByline(words: string, byline: readonly string[]): boolean {
  const names = lettersAndDigits(words.replace(/^(?:by|von|par|por)\s+/i, ""));
  const isName = (name: string) => names === lettersAndDigits(name);
  return byline.length > 0 && (isName(byline.join("")) || byline.some(isName));
}

/** Returns the share of an element's characters that are links, 0 to 1. */
function linkDensity(element: Element): number {
  const chars = (element.textContent ?? "").trim().length;
  if (!chars) return 0;
  if (element.closest("a")) return 1;
  let linkChars = 0;
  for (const link of element.querySelectorAll("a")) linkChars += (link.textContent ?? "").trim().length;
  return linkChars / chars;
}
