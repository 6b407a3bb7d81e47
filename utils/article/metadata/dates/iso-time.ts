import { toAsciiDigits, toGregorian } from "./calendars.ts";
import { parseMonthName } from "./month-names.ts";

/** The order in which a page writes numeric dates, or null if it is unknown. */
export type DigitOrder = "day-first" | "month-first" | null;

const ISO = new RegExp(
  String.raw`(?<!\d)((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)` +
    String.raw`(?:(?:T|[ ,]+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z\b|UTC|GMT|[+-]\d{2}:?\d{2})?)?`,
);
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2}):?(\d{2})?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;
const CJK = /((?:19|20)\d{2})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;
const DAY_MONTH = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:de |d')?(\p{L}[\p{L}\p{M}.]{1,11})\.?,?[\s-]+` +
    String.raw`(?:de |del |of )?,?\s*((?:19|20)\d{2})(?!\d)`,
  "u",
);
const MONTH_DAY = new RegExp(
  String.raw`(\p{L}[\p{L}\p{M}.]{1,11})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:at\s+)?` +
    String.raw`(?:\d{1,2}:\d{2}\s*(?:[ap]\.?m\.?)?,?\s+)?((?:19|20)\d{2})(?!\d)`,
  "iu",
);
const YEAR_MONTH_DAY = /(?<!\d)((?:19|20)\d{2})[.,]?\s+(\p{L}[\p{L}\p{M}]{1,11})\.?\s+(\d{1,2})(?!\d)/u;
const RFC_850 = /^\p{L}{3}\s+(\p{L}{3})\s+(\d{1,2})\s+\d{2}:\d{2}:\d{2}\s+\S+\s+(\d{4})$/u;
const DIGITS = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)?\d{2})(?!\d)/;
const CLOCK = new RegExp(
  String.raw`(?<!\d)(\d{1,2})[:.h](\d{2})(?::(\d{2}))?(?!\d)\s*(?:([ap])\.?m\b\.?|uhr|Uhr)?\s*` +
    String.raw`(Z\b|UTC|GMT|[+-]\d{2}:?\d{2}|E[SD]T|C[SD]T|M[SD]T|P[SD]T|CES?T|BST|JST|KST|MSK|AE[SD]T)?`,
  "i",
);
const CLOCK_CJK = /(\d{1,2})\s*[時시点]\s*(?:(\d{1,2})\s*[分분])?/;
// Abbreviations that mean a single offset in English, Japanese and Russian news.
const OFFSET_BY_ZONE: Readonly<Record<string, string>> = {
  AEDT: "+11:00",
  AEST: "+10:00",
  BST: "+01:00",
  CDT: "-05:00",
  CEST: "+02:00",
  CET: "+01:00",
  EDT: "-04:00",
  EST: "-05:00",
  JST: "+09:00",
  KST: "+09:00",
  MDT: "-06:00",
  MSK: "+03:00",
  MST: "-07:00",
  PDT: "-07:00",
  PST: "-08:00",
};
const MAX_CHARS = 120;
const DAY_MS = 86_400_000;
const twoDigits = (value: number) => String(value).padStart(2, "0");

/**
 * Parses a publisher's time to ISO 8601 with the publisher's own offset, so that no time zone ever changes the day.
 * Reads the digits of any script, and Buddhist, Japanese, Taiwanese and Iranian years.
 * Returns null for anything that is not a time.
 */
export function parsePublisherTime(words: string | null | undefined, order: DigitOrder = null): string | null {
  if (!words) return null;
  const value = toGregorian(toAsciiDigits(words.slice(0, MAX_CHARS)))
    .replace(/\s+/g, " ")
    .replace(/^["'\s]+|["'\s]+$/g, "");
  if (/^\d{10}(?:\d{3})?$/.test(value)) return formatEpoch(Number(value) * (value.length === 10 ? 1000 : 1));
  const match = COMPACT.exec(value) ?? ISO.exec(value);
  if (match) {
    const [, year, month, day, hour, minute, second, zone] = match;
    const date = { year: Number(year), month: Number(month), day: Number(day) };
    const exact = formatIso(date, hour ? { hour: Number(hour), minute, second, zone } : null);
    if (exact && hour) return exact;
    const clock = findClock(value.slice(match.index + match[0].length));
    if (exact) return (clock && formatIso(date, clock)) || exact;
  }
  const date = findDate(value, order);
  return date && formatIso(date, findClock(value));
}

type CalendarDate = { year: number; month: number; day: number };
type Clock = { hour: number; minute: string | undefined; second?: string | undefined; zone?: string | undefined };

function formatEpoch(ms: number): string | null {
  return ms < DAY_MS ? null : new Date(ms).toISOString().replace(".000Z", "Z");
}

function findDate(value: string, order: DigitOrder): CalendarDate | null {
  const cjk = CJK.exec(value);
  if (cjk) return { year: Number(cjk[1]), month: Number(cjk[2]), day: Number(cjk[3]) };
  const named: [pattern: RegExp, year: number, month: number, day: number][] = [
    [DAY_MONTH, 3, 2, 1],
    [MONTH_DAY, 3, 1, 2],
    [YEAR_MONTH_DAY, 1, 2, 3],
    [RFC_850, 3, 1, 2],
  ];
  for (const [pattern, year, month, day] of named) {
    const match = pattern.exec(value);
    const number = parseMonthName(match?.[month] ?? "");
    if (match && number) return { year: Number(match[year]), month: number, day: Number(match[day]) };
  }
  return findNumericDate(value, order);
}

/**
 * Finds a numeric date whose order is certain: a number above 12, dots (day first everywhere), the page's own order,
 * or am and pm together with slashes and a two-digit year (American).
 */
function findNumericDate(value: string, order: DigitOrder): CalendarDate | null {
  const match = DIGITS.exec(value);
  if (!match) return null;
  const [, firstDigits, separator, secondDigits, yearDigits] = match;
  const [first, second] = [Number(firstDigits), Number(secondDigits)];
  const isShortYear = (yearDigits ?? "").length === 2;
  const year = Number(yearDigits) + (isShortYear ? 2000 : 0);
  const isAmerican = isShortYear && separator === "/" && /\d\s*[ap]\.?m\b/i.test(value);
  if (separator === "." || first > 12 || (order === "day-first" && second <= 12))
    return { year, month: second, day: first };
  if (second > 12 || first === second || order === "month-first" || isAmerican)
    return { year, month: first, day: second };
  return null;
}

function findClock(value: string): Clock | null {
  const cjk = CLOCK_CJK.exec(value);
  if (cjk) return { hour: Number(cjk[1]), minute: twoDigits(Number(cjk[2] ?? 0)) };
  // "10.30" may be part of a date, so dates are removed first.
  const match = CLOCK.exec(value.replace(DIGITS, " ").replace(/\b(?:19|20)\d{2}\b/, " "));
  if (!match) return null;
  const dayPeriod = match[4]?.toLowerCase();
  const hour = (Number(match[1]) % (dayPeriod ? 12 : 25)) + (dayPeriod === "p" ? 12 : 0);
  return { hour, minute: match[2], second: match[3], zone: match[5]?.toUpperCase() };
}

function formatIso({ year, month, day }: CalendarDate, clock: Clock | null): string | null {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  // The first moment of Unix time is what a system writes in place of an unknown one.
  if (date === "1970-01-01") return null;
  if (!clock || clock.minute === undefined || clock.hour > 24 || Number(clock.minute) > 59) return date;
  return `${date}T${twoDigits(clock.hour)}:${clock.minute}:${clock.second || "00"}${formatOffset(clock.zone)}`;
}

function formatOffset(zone: string | undefined): string {
  if (!zone) return "";
  if (/^[+-]/.test(zone)) return zone.replace(/^(...)(\d\d)$/, "$1:$2");
  return OFFSET_BY_ZONE[zone] ?? (/^(?:Z|UTC|GMT)$/.test(zone) ? "Z" : "");
}
