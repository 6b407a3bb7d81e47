import type { DateFact } from "../types.ts";

/** One point of an article's timeline: a calendar value and every place in the text that means it. */
export type Moment = { value: string; facts: DateFact[] };

const CALENDAR =
  /^\d{4}(?:-(?:\d{2}(?:-\d{2}(?:T(?:[\d:]+(?:Z|[+-]\d{2}:\d{2})?|[A-Z]{2}))?)?|W\d{2}|Q[1-4]|SP|SU|FA|WI))?(?:\/|$)/;
const SEASONS: ReadonlyMap<string, string> = new Map([
  ["SP", "03"],
  ["SU", "06"],
  ["FA", "09"],
  ["WI", "12"],
]);

/** The first day a calendar value covers, as YYYY-MM-DD with the time where it has one: what a timeline sorts by. */
export function firstDay(value: string): string {
  const head = value.split("/")[0] ?? value;
  const [year = "", part = "", day = ""] = head.split("-");
  if (/^W\d/.test(part)) return isoWeekStart(Number(year), Number(part.slice(1)));
  if (/^Q\d/.test(part)) return `${year}-${String(Number(part.slice(1)) * 3 - 2).padStart(2, "0")}-01`;
  const month = SEASONS.get(part) ?? (part || "01");
  return `${year}-${month}-${day || "01"}`;
}

/** The Monday of an ISO 8601 week. */
function isoWeekStart(year: number, week: number): string {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = Date.UTC(year, 0, 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7);
  return new Date(monday).toISOString().slice(0, 10);
}

/** The timeline of an article: its resolved dates and times, same values together, earliest first. */
export function timeline(dates: readonly DateFact[]): Moment[] {
  const moments = new Map<string, Moment>();
  for (const fact of dates) {
    if (!fact.value || !CALENDAR.test(fact.value)) continue;
    const moment = moments.get(fact.value);
    if (moment) moment.facts.push(fact);
    else moments.set(fact.value, { value: fact.value, facts: [fact] });
  }
  return [...moments.values()].sort((a, b) => firstDay(a.value).localeCompare(firstDay(b.value)));
}

/** A calendar value in words of a locale ("4 July 2025", "June 2025"); times keep the publisher's clock. A value without a form in words says itself. */
export function dateInWords(value: string, locale: string): string {
  const [from = "", to] = value.split("/");
  if (to) return `${dateInWords(from, locale)} – ${dateInWords(to, locale)}`;
  const match = from.match(/^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):?(\d{2})?)?)?)?/);
  if (!match || /[A-Z]/.test(from.slice(5).replace(/T.*|Z/, ""))) return value;
  const [, year, month, day, hour, minute] = match;
  if (!month) return year ?? value;
  const at = new Date(
    Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1), Number(hour ?? 0), Number(minute ?? 0)),
  );
  if (Number.isNaN(at.getTime())) return value;
  const shape: Intl.DateTimeFormatOptions = { timeZone: "UTC", year: "numeric", month: "long" };
  if (day) shape.day = "numeric";
  if (hour && minute) Object.assign(shape, { hour: "2-digit", minute: "2-digit", hour12: false });
  return new Intl.DateTimeFormat(locale, shape).format(at);
}

/** Whole minutes that a text takes to read, at least one: 230 words a minute, the mean of adult silent reading of non-fiction (Brysbaert 2019: 238). */
export function readingMinutes(text: string): number {
  return Math.max(1, Math.round((text.match(/\S+/g)?.length ?? 0) / 230));
}
