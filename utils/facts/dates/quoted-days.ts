import type { DateFact } from "../../types.ts";
import type { QuotedSpan } from "../text/marks/quoted-spans.ts";
import { addDays, formatIsoDay } from "./calendar.ts";

/** Days that are counted from the day on which they are said. English only: others are read as of publication. */
const OFFSETS: ReadonlyMap<string, number> = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tonight", 0],
  ["tomorrow", 1],
]);
const MAX_ATTRIBUTION_CHARS = 110;
const SAYING = /\b(?:added|announced|said|says|told|tweeted|wrote)\b/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/** "The youth of today", "a better tomorrow": no day is meant. */
const GENERIC_BEFORE = /(?:\b(?:better|brighter) |(?<!\b(?:as|because|instead|out)) of |\bworld[’']s )$/i;

/**
 * Counts "today" and its neighbours inside a quotation from the day on which it was said, if the attribution names one
 * ("… today,” she said on Monday"). Those that mean no day lose their value.
 */
export function readQuotedDays(
  text: string,
  dates: readonly DateFact[],
  quotedSpans: readonly QuotedSpan[],
): DateFact[] {
  return dates.map((date) => {
    const offset = OFFSETS.get(date.text.toLowerCase());
    if (offset === undefined) return date;
    const before = text.slice(Math.max(0, date.start - 20), date.start);
    if (GENERIC_BEFORE.test(before)) return { ...date, value: null };
    const span = quotedSpans.find(({ start, end }) => start <= date.start && date.end <= end);
    const said = span && dayOfSaying(text, span.outer.end, dates);
    return said ? { ...date, value: formatIsoDay(addDays(said, offset)) } : date;
  });
}

/** Returns the day that the words after a quotation name: "she said on Monday"; null if they name none. */
function dayOfSaying(text: string, from: number, dates: readonly DateFact[]) {
  const rest = text.slice(from, from + MAX_ATTRIBUTION_CHARS);
  const length = rest.search(/[.“"\n]/);
  const end = from + (length < 0 ? rest.length : length);
  const day = dates.find(
    ({ start, kind, value }) => start >= from && start < end && kind === "date" && DAY.test(value ?? ""),
  );
  const match = day && SAYING.test(text.slice(from, day.start)) ? DAY.exec(day.value ?? "") : null;
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}
