import type { Article, DateFact, Factbox } from "../types.ts";
import { CALENDAR_VALUE, calendarStart } from "./calendar-date.ts";
import { dateRangeOf, nextDay } from "./date-range.ts";
import { deepLink } from "./deep-link.ts";
import { fileName } from "./file-name.ts";
import { isWebAddress, plainWords } from "./plain-words.ts";
import { sentenceAround } from "./sentence-context.ts";

const MAX_LINE_OCTETS = 75;
const MAX_SUMMARY_CHARS = 100;

/**
 * Builds an iCalendar file (RFC 5545) with one event: the date, its sentence, and a link to that sentence.
 * `now` is ISO 8601. Returns null if the date cannot go into a calendar.
 */
export function createCalendarFile(
  fact: DateFact,
  { article, sentences }: Pick<Factbox, "article" | "sentences">,
  now: string,
): string | null {
  const { text, title, canonicalUrl } = article;
  const when = fact.value && CALENDAR_VALUE.test(fact.value) ? timesOf(calendarStart(fact, text)) : null;
  if (!when) return null;
  const sentence = sentenceAround(text, sentences, fact, Number.POSITIVE_INFINITY) || title;
  const summary =
    sentence.length > MAX_SUMMARY_CHARS ? `${sentence.slice(0, MAX_SUMMARY_CHARS).replace(/\s+\S*$/, "")} …` : sentence;
  const link = isWebAddress(canonicalUrl) ? deepLink(canonicalUrl, text, fact) : null;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Factbox//Factbox//EN",
    "BEGIN:VEVENT",
    `UID:${hash(`${canonicalUrl} ${fact.start} ${fact.value}`)}-${fact.start}@factbox`,
    `DTSTAMP:${utc(now)}`,
    ...when,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${[`“${sentence}”`, title, ...(link ? [link] : [])].map(escaped).join("\\n")}`,
    ...(link ? [`URL:${link}`] : []),
    "TRANSP:TRANSPARENT", // reading about an event does not make one busy
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** Names the file after the day and the first words of the title. */
export const calendarFileName = ({ value }: DateFact, { title }: Article): string =>
  fileName([value?.slice(0, 10) ?? "", title], "ics");

/**
 * Returns the DTSTART and DTEND lines.
 * DTEND of whole days is exclusive; a time without an offset is local to the reader.
 */
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

/** Formats a time as RFC 5545 does, in UTC if its offset is known; null if the value has no time of day. */
function clock(value: string): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?$/.exec(value);
  if (!match || Number.isNaN(Date.parse(value))) return null;
  return match[4] ? utc(value) : `${basic(match[1] ?? "")}T${match[2]}${match[3]}00`;
}

/** Escapes the delimiters of a TEXT value, which is one line. */
const escaped = (words: string) => plainWords(words).replace(/[\\;,]/g, "\\$&");

/** Folds a content line to at most 75 octets a line, between characters. */
function folded(line: string): string {
  let out = "";
  let octets = 0;
  for (const character of line) {
    const code = character.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > MAX_LINE_OCTETS) {
      out += "\r\n ";
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}

/** Hashes with FNV-1a (32 bits, hexadecimal): the same date of the same article keeps its UID. */
function hash(words: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < words.length; index++) sum = Math.imul(sum ^ words.charCodeAt(index), 0x01000193) >>> 0;
  return sum.toString(16).padStart(8, "0");
}
