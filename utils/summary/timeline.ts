import type { DateFact } from "../types.ts";
import { dateRangeOf } from "./date-range.ts";

/** One entry of an article's timeline. */
export type TimelineEntry = {
  /** A calendar value; times of day are grouped under their day. */
  value: string;
  /** The dates of the text that mean it, in text order; empty if only the publisher's metadata names it. */
  facts: DateFact[];
  /** True if the article was published, or updated, on this day. */
  isPublished: boolean;
  isUpdated: boolean;
  /** True if every date of the text that means it was inferred. */
  isUnsure: boolean;
};

// Dates below this certainty were inferred from their context.
const MIN_STATED_CERTAINTY = 0.6;
const DAY = /^\d{4}-\d{2}-\d{2}/;

/** True if a date was inferred from its context; one whose words name the year was not. */
export const isInferred = ({ certainty, text, value }: DateFact): boolean =>
  certainty < MIN_STATED_CERTAINTY && !text.includes(value?.slice(0, 4) ?? text);

/** Returns the value that groups a date on the timeline: for a time, or a range within one day, the day. */
function timelineValue(value: string): string | null {
  const days = dateRangeOf(value);
  if (!days) return null;
  return days.first === days.last && DAY.test(value) ? days.first : value;
}

/**
 * Builds the timeline: dates and times grouped by day, with the days of publication and last update.
 * Earliest first; a year or month comes before its days.
 */
export function createTimeline(
  dates: readonly DateFact[],
  published: string | null = null,
  modified: string | null = null,
): TimelineEntry[] {
  const entries = new Map<string, TimelineEntry>();
  const at = (value: string): TimelineEntry => {
    const known = entries.get(value);
    if (known) return known;
    const entry = { value, facts: [], isPublished: false, isUpdated: false, isUnsure: false };
    entries.set(value, entry);
    return entry;
  };
  for (const fact of dates) {
    if (!fact.value || (fact.kind !== "date" && fact.kind !== "time")) continue;
    const value = timelineValue(fact.value);
    if (value) at(value).facts.push(fact);
  }
  if (!entries.size) return [];
  if (published && DAY.test(published)) at(published.slice(0, 10)).isPublished = true;
  if (modified && DAY.test(modified)) at(modified.slice(0, 10)).isUpdated = true;
  for (const entry of entries.values()) entry.isUnsure = entry.facts.length > 0 && entry.facts.every(isInferred);
  return [...entries.values()].sort(byDay);
}

function byDay(a: TimelineEntry, b: TimelineEntry): number {
  const [first, second] = [dateRangeOf(a.value), dateRangeOf(b.value)];
  if (!first || !second) return 0;
  return first.first.localeCompare(second.first) || second.last.localeCompare(first.last);
}

/**
 * Formats a calendar value for a locale ("4 July 2025", "June 2025", "2–5 June 2025").
 * Times keep the publisher's offset; a season gives its year; a value that cannot be formatted is returned as it is.
 */
export function formatDate(value: string, locale: string): string {
  const days = dateRangeOf(value);
  if (!days) return value;
  const form: Intl.DateTimeFormatOptions = { timeZone: "UTC", year: "numeric", month: "long" };
  const [first, last] = [new Date(days.first), new Date(days.last)];
  const [from = "", to = from] = value.split("/");
  if (/^\d{4}(?:-[SFW][PUAI])?$/.test(from))
    return to === from ? from.slice(0, 4) : `${from.slice(0, 4)}–${to.slice(0, 4)}`;
  if (/^\d{4}-(?:\d{2}|Q\d)$/.test(from)) return new Intl.DateTimeFormat(locale, form).formatRange(first, last);
  form.day = "numeric";
  const clock = to === from ? /T(\d{2}):?(\d{2})/.exec(from) : null;
  if (!clock) return new Intl.DateTimeFormat(locale, form).formatRange(first, last);
  first.setUTCHours(Number(clock[1]), Number(clock[2]));
  Object.assign(form, { hour: "2-digit", minute: "2-digit", hour12: false });
  return new Intl.DateTimeFormat(locale, form).format(first);
}

/** Formats a time with its offset from UTC ("4 July 2025 at 18:31 UTC+3"), or a day without one. */
export function formatMoment(value: string, locale: string): string {
  const [, sign, hours = "", minutes = ""] = /T\d{2}:?\d{2}.*(Z|[+-])(?:(\d{2}):?(\d{2}))?$/.exec(value) ?? [];
  if (!sign) return formatDate(value, locale);
  const offset =
    sign === "Z" || Number(`${hours}${minutes}`) === 0
      ? ""
      : `${sign}${Number(hours)}${minutes === "00" ? "" : `:${minutes}`}`;
  return `${formatDate(value, locale)} UTC${offset}`;
}

/** Formats a calendar value in short, without the year if the article was published in it: "4 Jul", "Jun 2024". */
export function formatDay(value: string, locale: string, published: string | null): string {
  const isDay = /^\d{4}-\d{2}-\d{2}/.test(value) && !value.includes("/");
  const isSameYear = published !== null && value.slice(0, 4) === published.slice(0, 4);
  if (!isDay) return formatDate(value, locale);
  const form: Intl.DateTimeFormatOptions = { timeZone: "UTC", day: "numeric", month: "short" };
  return new Intl.DateTimeFormat(locale, isSameYear ? form : { ...form, year: "numeric" }).format(
    new Date(value.slice(0, 10)),
  );
}

/**
 * True if a calendar value is later than both the publication and `now` (ISO 8601).
 * Compares instants if the value has an offset, else days.
 */
export function isUpcoming(value: string, published: string | null, now: string): boolean {
  const first = dateRangeOf(value)?.first;
  const instant = /T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/.test(value) ? Date.parse(value) : Number.NaN;
  const isAfter = (time: string) =>
    Number.isNaN(instant) ? (first ?? "") > time.slice(0, 10) : instant > Date.parse(time);
  return first !== undefined && isAfter(now) && (published === null || isAfter(published));
}

/**
 * Estimates the reading time in whole minutes, at least one, at 230 words a minute.
 * Brysbaert 2019 gives a mean of 238 for adults who read non-fiction silently.
 */
export function readingMinutes(text: string): number {
  return Math.max(1, Math.round((text.match(/\S+/g)?.length ?? 0) / 230));
}
