import type { DateFact } from "../types.ts";
import { dateRangeOf } from "./date-range.ts";

/** One point of an article's timeline. */
export type TimelineEntry = {
  /** A calendar value; the times of a day stand under the day. */
  value: string;
  /** Every place in the text that means it, in text order; none where only the publisher's own dates do. */
  facts: DateFact[];
  /** Whether the article appeared, or was changed, on this day. */
  isPublished: boolean;
  isUpdated: boolean;
  /** Whether no place in the text names it outright. */
  isUnsure: boolean;
};

// Below it a day was only inferred from what stands near.
const SURE = 0.6;
const DAY = /^\d{4}-\d{2}-\d{2}/;

/** Whether a date was only inferred from its surroundings; one that names its year was not. */
export const isInferred = ({ certainty, text, value }: DateFact): boolean =>
  certainty < SURE && !text.includes(value?.slice(0, 4) ?? text);

/** The value under which a date stands on the timeline: for a time, or a range within one day, its day. */
function momentOf(value: string): string | null {
  const days = dateRangeOf(value);
  if (!days) return null;
  return days.first === days.last && DAY.test(value) ? days.first : value;
}

/** The timeline of an article: its dates and times, those of one day together, the day of its appearance and that of its last change among them; earliest first, a year or month before the days it holds. */
export function createTimeline(
  dates: readonly DateFact[],
  published: string | null = null,
  modified: string | null = null,
): TimelineEntry[] {
  const moments = new Map<string, TimelineEntry>();
  const at = (value: string): TimelineEntry => {
    const known = moments.get(value);
    if (known) return known;
    const moment = { value, facts: [], isPublished: false, isUpdated: false, isUnsure: false };
    moments.set(value, moment);
    return moment;
  };
  for (const fact of dates) {
    if (!fact.value || (fact.kind !== "date" && fact.kind !== "time")) continue;
    const value = momentOf(fact.value);
    if (value) at(value).facts.push(fact);
  }
  if (!moments.size) return [];
  if (published && DAY.test(published)) at(published.slice(0, 10)).isPublished = true;
  if (modified && DAY.test(modified)) at(modified.slice(0, 10)).isUpdated = true;
  for (const moment of moments.values()) moment.isUnsure = moment.facts.length > 0 && moment.facts.every(isInferred);
  return [...moments.values()].sort(byDay);
}

function byDay(a: TimelineEntry, b: TimelineEntry): number {
  const [one, other] = [dateRangeOf(a.value), dateRangeOf(b.value)];
  if (!one || !other) return 0;
  return one.first.localeCompare(other.first) || other.last.localeCompare(one.last);
}

/** Of a timeline's moments, in its order, those that lie ahead of the reader's clock and those nearest to the day of appearance (to the line's end where that is unknown), so many in all. */
export function selectEntries(
  moments: readonly TimelineEntry[],
  many: number,
  published: string | null,
  now: string,
): TimelineEntry[] {
  const day = Date.parse(published?.slice(0, 10) ?? dateRangeOf(moments.at(-1)?.value ?? "")?.first ?? "");
  const away = ({ value }: TimelineEntry) => {
    if (isUpcoming(value, published, now)) return -1;
    const days = dateRangeOf(value);
    const distance = days ? Date.parse(days.first) - day : Number.POSITIVE_INFINITY;
    return Math.abs(distance);
  };
  const near = new Set([...moments].sort((a, b) => away(a) - away(b)).slice(0, many));
  return moments.filter((moment) => near.has(moment));
}

/** A calendar value in words of a locale ("4 July 2025", "June 2025", "2–5 June 2025"); times keep the publisher's clock, a season gives its year. A value without a form in words says itself. */
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

/** Whether a calendar value lies ahead of both an article's appearance and the reader's clock (ISO 8601 both): a later day, or a later instant where the value has its offset. */
export function isUpcoming(value: string, published: string | null, now: string): boolean {
  const first = dateRangeOf(value)?.first;
  const instant = /T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/.test(value) ? Date.parse(value) : Number.NaN;
  const isAfter = (time: string) =>
    Number.isNaN(instant) ? (first ?? "") > time.slice(0, 10) : instant > Date.parse(time);
  return first !== undefined && isAfter(now) && (published === null || isAfter(published));
}

/** Whole minutes that a text takes to read, at least one: 230 words a minute, the mean of adult silent reading of non-fiction (Brysbaert 2019: 238). */
export function readingMinutes(text: string): number {
  return Math.max(1, Math.round((text.match(/\S+/g)?.length ?? 0) / 230));
}
