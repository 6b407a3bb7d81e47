import { alternation } from "../../shared/word-lists.ts";
import { shapeOf, TERM_TAGS } from "../content/block-likeness.ts";
import { enclosing } from "../content/page-element.ts";
import type { PageBlock } from "../content/types.ts";
import timestampWords from "./timestamp-words.json" with { type: "json" };

const { calendar, clock, filler, state } = timestampWords;
const wordPattern = (sources: readonly string[]) =>
  new RegExp(String.raw`(?<!\p{L})${alternation(sources)}(?!\p{L})`, "giu");
const TIME_WORDS = wordPattern([...calendar, ...filler, ...state]);
const SAYS_STATE = wordPattern(state);
const TIME_ZONE = /\b[A-Z]{2,4}T\b/g;
const SAYS_WHEN = new RegExp(`${wordPattern([...calendar, ...state]).source}|${alternation(clock)}`, "iu");
const MAX_TIMESTAMP_CHARS = 60;
const MIN_CHRONOLOGY_HEADINGS = 2;

/** True if a line is only a date or time, as above the entries of a live blog and below headlines. */
export function isTimestamp(words: string): boolean {
  if (words.length >= MAX_TIMESTAMP_CHARS || !/\d/.test(words) || !SAYS_WHEN.test(words)) return false;
  return !/\p{L}/u.test(words.replace(TIME_ZONE, "").replace(TIME_WORDS, ""));
}

/**
 * Returns the days and times that are the headings of a chronology: at least two, each above other words.
 * One alone is the day of publication.
 */
export function chronologyHeadings(blocks: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const headings = blocks.filter(({ words, kind, box, strongChars }, index) => {
    const next = blocks[index + 1];
    if (!next || next.kind === "heading" || isTimestamp(next.words)) return false;
    return isTimestamp(words) && (kind === "heading" || strongChars >= words.length || enclosing(box, TERM_TAGS));
  });
  return new Set(headings.length >= MIN_CHRONOLOGY_HEADINGS ? headings : []);
}

/** Returns the times above the entries of a live blog, at least two alike; that of an update or of the page is none. */
export function entryTimes(blocks: readonly PageBlock[]): PageBlock[] {
  const times = blocks.filter(({ words }) => isTimestamp(words) && words.search(SAYS_STATE) < 0);
  const alike = Map.groupBy(times, ({ box }) => shapeOf(box));
  return [...alike.values()].filter(({ length }) => length > 1).flat();
}
