import { parseMonthName } from "./month-names.ts";

/** In which order a page writes a date in digits: day before month, month before day, or not known. */
export type DigitOrder = "day-first" | "month-first" | null;

const ISO =
  /(?<!\d)((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)(?:(?:T|[ ,]+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z\b|UTC|GMT|[+-]\d{2}:?\d{2})?)?/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2}):?(\d{2})?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;
const CJK = /((?:19|20)\d{2})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;
const DAY_MONTH =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:de |d')?(\p{L}[\p{L}\p{M}]{1,11})\.?,?[\s-]+(?:de |del |of )?,?\s*((?:19|20)\d{2})(?!\d)/u;
const MONTH_DAY =
  /(\p{L}[\p{L}\p{M}]{1,11})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:at\s+)?(?:\d{1,2}:\d{2}\s*(?:[ap]\.?m\.?)?,?\s+)?((?:19|20)\d{2})(?!\d)/iu;
const YEAR_MONTH_DAY = /(?<!\d)((?:19|20)\d{2})[.,]?\s+(\p{L}[\p{L}\p{M}]{1,11})\.?\s+(\d{1,2})(?!\d)/u;
const RFC_850 = /^\p{L}{3}\s+(\p{L}{3})\s+(\d{1,2})\s+\d{2}:\d{2}:\d{2}\s+\S+\s+(\d{4})$/u;
const DIGITS = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)?\d{2})(?!\d)/;
const CLOCK =
  /(?<!\d)(\d{1,2})[:.h](\d{2})(?::(\d{2}))?(?!\d)\s*(?:([ap])\.?m\b\.?|uhr|Uhr)?\s*(Z\b|UTC|GMT|[+-]\d{2}:?\d{2}|E[SD]T|C[SD]T|M[SD]T|P[SD]T|CES?T|BST|JST|KST|MSK|AE[SD]T)?/i;
const CLOCK_CJK = /(\d{1,2})\s*[時시点]\s*(?:(\d{1,2})\s*[分분])?/;
// Abbreviations that mean one offset wherever news is printed in English, Japanese or Russian.
const ZONES: Readonly<Record<string, string>> = {
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
const LONGEST = 120;
const two = (n: number) => String(n).padStart(2, "0");

/** A publisher's time as ISO 8601 with the publisher's own offset, or null where it is none. Its day is never moved by a time zone. */
export function parsePublisherTime(words: string | null | undefined, order: DigitOrder = null): string | null {
  if (!words) return null;
  const value = words
    .slice(0, LONGEST)
    .replace(/\s+/g, " ")
    .replace(/^["'\s]+|["'\s]+$/g, "");
  if (/^\d{10}(?:\d{3})?$/.test(value)) return epoch(Number(value) * (value.length === 10 ? 1000 : 1));
  const whole = COMPACT.exec(value) ?? ISO.exec(value);
  if (whole) {
    const [, year, month, day, hour, minute, second, zone] = whole;
    const exact = stamp(
      Number(year),
      Number(month),
      Number(day),
      hour ? { hour: Number(hour), minute, second, zone } : null,
    );
    if (exact) return hour ? exact : (exact && clockAfter(value, exact, whole.index + whole[0].length)) || exact;
  }
  const day = dayIn(value, order);
  if (!day) return null;
  return stamp(day.year, day.month, day.day, clockIn(value));
}

type Clock = { hour: number; minute: string | undefined; second?: string | undefined; zone?: string | undefined };

function clockAfter(value: string, date: string, from: number): string | null {
  const clock = clockIn(value.slice(from));
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return clock && stamp(year, month, day, clock);
}

function epoch(ms: number): string {
  return new Date(ms).toISOString().replace(".000Z", "Z");
}

function dayIn(value: string, order: DigitOrder): { year: number; month: number; day: number } | null {
  const cjk = CJK.exec(value);
  if (cjk) return { year: Number(cjk[1]), month: Number(cjk[2]), day: Number(cjk[3]) };
  const named: [RegExp, number, number, number][] = [
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
  return digitsIn(value, order);
}

/** A date in digits where the order is sure: a number above 12, dots (day first everywhere), a clock with am and pm beside slashes and two-digit years (American), or the page's own order. */
function digitsIn(value: string, order: DigitOrder): { year: number; month: number; day: number } | null {
  const match = DIGITS.exec(value);
  if (!match) return null;
  const [, first, mark, second, last] = match;
  const [a, b] = [Number(first), Number(second)];
  const short = (last ?? "").length === 2;
  const year = Number(last) + (short ? 2000 : 0);
  const american = short && mark === "/" && /\d\s*[ap]\.?m\b/i.test(value);
  if (mark === "." || a > 12 || (order === "day-first" && b <= 12)) return { year, month: b, day: a };
  if (b > 12 || a === b || order === "month-first" || american) return { year, month: a, day: b };
  return null;
}

function clockIn(value: string): Clock | null {
  const cjk = CLOCK_CJK.exec(value);
  if (cjk) return { hour: Number(cjk[1]), minute: two(Number(cjk[2] ?? 0)) };
  // A dot between digits is a clock only where a date does not claim it.
  const match = CLOCK.exec(value.replace(DIGITS, " ").replace(/\b(?:19|20)\d{2}\b/, " "));
  if (!match) return null;
  const half = match[4]?.toLowerCase();
  const hour = (Number(match[1]) % (half ? 12 : 25)) + (half === "p" ? 12 : 0);
  return { hour, minute: match[2], second: match[3], zone: match[5]?.toUpperCase() };
}

function stamp(year: number, month: number, day: number, clock: Clock | null): string | null {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (!clock || clock.minute === undefined || clock.hour > 24 || Number(clock.minute) > 59) return date;
  const { zone } = clock;
  const offset = !zone
    ? ""
    : /^[+-]/.test(zone)
      ? zone.replace(/^(...)(\d\d)$/, "$1:$2")
      : (ZONES[zone] ?? (/^(?:Z|UTC|GMT)$/.test(zone) ? "Z" : ""));
  return `${date}T${two(clock.hour)}:${clock.minute}${clock.second ? `:${clock.second}` : ":00"}${offset}`;
}
