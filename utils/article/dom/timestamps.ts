import { alternation } from "../../shared/word-lists.ts";
import { shapeOf, TERM_TAGS } from "../content/block-likeness.ts";
import { enclosing } from "../content/page-element.ts";
import type { PageBlock } from "../content/types.ts";
import { parsePublisherTime } from "../metadata/dates/iso-time.ts";
import timestampWords from "./timestamp-words.json" with { type: "json" };

const { calendar, clock, filler, state } = timestampWords;
const wordPattern = (sources: readonly string[]) =>
  new RegExp(String.raw`(?<!\p{L})${alternation(sources)}(?!\p{L})`, "giu");
const TIME_WORDS = wordPattern([...calendar, ...filler, ...state]);
const SAYS_STATE = wordPattern(state);
const TIME_ZONE = /\b[A-Z]{2,4}T\b/g;
const SAYS_WHEN = new RegExp(`${wordPattern([...calendar, ...state]).source}|${alternation(clock)}`, "iu");
const MAX_TIMESTAMP_CHARS = 60;
const CLOCK_AND_NAME = /^\d{1,2}[:.h]\d\d\s*(\p{Lu}\S+ \p{Lu}[^\d.!?]{1,30})$/u;
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

/** Returns the lines of a clock and a name that other clocks have behind them too: those who write a live blog. */
export const reportersTimes = (blocks: readonly PageBlock[]): PageBlock[] =>
  repeated(blocks, ({ words }) => CLOCK_AND_NAME.exec(words)?.[1]);

/** Returns the times above the entries of a live blog, at least two alike; that of an update or of the page is none. */
export function entryTimes(blocks: readonly PageBlock[]): PageBlock[] {
  const isTime = ({ words }: PageBlock) => isTimestamp(words) && words.search(SAYS_STATE) < 0;
  return [...reportersTimes(blocks), ...repeated(blocks, (block) => (isTime(block) ? shapeOf(block.box) : undefined))];
}

/**
 * Returns the days (ISO 8601) of the entries of a live blog, by block of the story: that of the stamp above. Empty if
 * all are of one day. `blocks` are those of the page around the story.
 */
export function entryDays(blocks: readonly PageBlock[], story: readonly PageBlock[]): ReadonlyMap<PageBlock, string> {
  const days = new Map<PageBlock, string>();
  const kept = new Set(story);
  let day = "";
  for (const block of blocks) {
    const stated = dayOfStamp(block);
    if (stated) day = stated;
    else if (day && kept.has(block)) days.set(block, day);
  }
  return new Set(days.values()).size > 1 ? days : new Map();
}

function dayOfStamp({ words, box: { element } }: PageBlock): string | undefined {
  if (words.length >= MAX_TIMESTAMP_CHARS || words.search(SAYS_STATE) >= 0) return undefined;
  const isStamp = isTimestamp(words);
  const time = element.closest("time[datetime]") ?? (isStamp ? element.querySelector("time[datetime]") : null);
  return (parsePublisherTime(time?.getAttribute("datetime")) ?? (isStamp ? parsePublisherTime(words) : null))?.slice(
    0,
    10,
  );
}

/** Returns the blocks whose key another block has too. */
function repeated(blocks: readonly PageBlock[], keyOf: (block: PageBlock) => string | undefined): PageBlock[] {
  const alike = [...Map.groupBy(blocks, keyOf)];
  return alike.flatMap(([key, group]) => (key && group.length > 1 ? group : []));
}
