import { splitSentences } from "../facts/text/sentences.ts";
import type { Article, DateFact } from "../types.ts";
import { dateRangeOf, nextDay } from "./date-range.ts";
import { deepLink } from "./deep-link.ts";
import { sentenceAround } from "./sentence-context.ts";
import { isInferred, isUpcoming } from "./timeline.ts";

const OCTETS = 75;
const SUMMARY = 100;
const HELD = /^\d{4}-\d{2}-\d{2}(?:T[^/]*)?(?:\/\d{4}-\d{2}-\d{2}(?:T[^/]*)?)?$/;

/** Whether a date can stand in a calendar: a day, a time or days on end, stated and not inferred, ahead of the article's appearance and of the reader's clock (ISO 8601). */
export function isCalendarDate(fact: DateFact, published: string | null, now: string): boolean {
  return fact.value !== null && HELD.test(fact.value) && !isInferred(fact) && isUpcoming(fact.value, published, now);
}

/** An iCalendar file (RFC 5545) with one event: the date, the sentence that tells of it, and the link that opens the article there. `now` is ISO 8601; null where the date can stand in no calendar. */
export function createCalendarFile(fact: DateFact, article: Article, now: string): string | null {
  const { text, title, canonicalUrl } = article;
  const when = fact.value && HELD.test(fact.value) ? timesOf(fact.value) : null;
  if (!when) return null;
  const sentence = sentenceAround(text, splitSentences(text), fact, Number.POSITIVE_INFINITY) || title;
  const summary = sentence.length > SUMMARY ? `${sentence.slice(0, SUMMARY).replace(/\s+\S*$/, "")} …` : sentence;
  const link = /^https?:\/\//i.test(canonicalUrl) ? deepLink(canonicalUrl, text, fact) : null;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Factbox//Factbox//EN",
    "BEGIN:VEVENT",
    `UID:${hash(`${canonicalUrl} ${fact.start} ${fact.value}`)}-${fact.start}@factbox`,
    `DTSTAMP:${utc(now)}`,
    ...when,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped([`“${sentence}”`, title, ...(link ? [link] : [])].join("\n"))}`,
    ...(link ? [`URL:${link}`] : []),
    "TRANSP:TRANSPARENT", // what one reads of does not make one busy
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** A name for the file: the day and the first words of the title. */
export function calendarFileName({ value }: DateFact, { title }: Article): string {
  const words =
    title
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, 6) ?? [];
  return `${[value?.slice(0, 10), ...words].join("-").slice(0, 80)}.ics`;
}

/** The start, and the end where there is one: whole days end before the day after; a time without an offset is the reader's local one. */
function timesOf(value: string): string[] | null {
  const days = dateRangeOf(value);
  if (!days) return null;
  const [from = "", to] = value.split("/");
  const [start, end] = [clock(from), to ? clock(to) : null];
  if (!start || (to && !end))
    return [`DTSTART;VALUE=DATE:${basic(days.first)}`, `DTEND;VALUE=DATE:${basic(nextDay(days.last))}`];
  return [`DTSTART:${start}`, ...(end ? [`DTEND:${end}`] : [])];
}

const basic = (time: string) => time.replace(/[-:]/g, "");
const utc = (time: string) => `${basic(new Date(time).toISOString().slice(0, 19))}Z`;

/** A time in RFC 5545's form, in UTC where its offset is known; null where the value has no clock. */
function clock(value: string): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?$/.exec(value);
  if (!match || Number.isNaN(Date.parse(value))) return null;
  return match[4] ? utc(value) : `${basic(match[1] ?? "")}T${match[2]}${match[3]}00`;
}

/** A text value: its own marks escaped, line breaks written out, other control characters left out. */
function escaped(words: string): string {
  return words
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r?\n/g, "\\n")
    .replace(/\p{Cc}/gu, " ");
}

/** A content line in lines of at most 75 octets, broken between characters. */
function folded(line: string): string {
  let out = "";
  let octets = 0;
  for (const character of line) {
    const code = character.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > OCTETS) {
      out += "\r\n ";
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}

/** FNV-1a, 32 bits, in hexadecimal: the same date of the same article is the same event. */
function hash(words: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ words.charCodeAt(at), 0x01000193) >>> 0;
  return sum.toString(16).padStart(8, "0");
}
