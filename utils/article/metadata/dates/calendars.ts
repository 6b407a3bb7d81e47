import { monthInLanguage, parseMonthName } from "./month-names.ts";

/** Rewrites the digits of any script as 0 to 9. */
export function toAsciiDigits(words: string): string {
  // Unicode keeps the ten digits of a script together.
  return words.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint((digit.codePointAt(0) ?? 0) - value - 1))) value++;
    return String(value);
  });
}

// The Gregorian year before an era's first.
const YEAR_BEFORE_ERA: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911 };
const ERA_YEAR = /(令和|平成|昭和|民國)\s*(元|\d{1,3})(?=\s*年)/g;
const BUDDHIST_YEARS_AHEAD = 543;
const BUDDHIST_YEAR = /(?:พ\.\s?ศ\.\s*)?(?<!\d)(2[45]\d{2})(?!\d)/g;
// Thai pages cut the Buddhist year to two digits.
const THAI_SHORT_YEAR = /(\d\s+)([ก-ฮ][\u0e00-\u0e7f.]{2,11})(\s+)(\d{2})(?![\d:.])/;
// A year of the Iranian calendar that news is printed in: 1991 to 2040.
const IRANIAN_DIGITS = /(?<!\d)(1(?:3[789]|4[01])\d)([/-])(\d{1,2})\2(\d{1,2})(?!\d)/;
const IRANIAN_WORDS = /(?<!\d)(\d{1,2})\s+(\p{L}{2,9})\s+(1(?:3[789]|4[01])\d)(?!\d)/u;

/** Rewrites the years of Buddhist, Japanese, Taiwanese and Iranian dates as Gregorian ones. */
export function toGregorian(words: string): string {
  return words
    .replace(IRANIAN_DIGITS, (match, year, _, month, day) => iranianToIso(+year, +month, +day) ?? match)
    .replace(IRANIAN_WORDS, (match, day, name, year) => iranianToIso(+year, monthInLanguage(name, "fa"), +day) ?? match)
    .replace(ERA_YEAR, (_, era, year) => String((YEAR_BEFORE_ERA[era] ?? 0) + (year === "元" ? 1 : +year)))
    .replace(THAI_SHORT_YEAR, (match, day, month, blank, year) =>
      parseMonthName(month) ? `${day}${month}${blank}25${year}` : match,
    )
    .replace(BUDDHIST_YEAR, (_, year) => String(year - BUDDHIST_YEARS_AHEAD));
}

const DAY_MS = 86_400_000;

/** Converts a day of the Iranian calendar to an ISO date; null if there is no such day. */
function iranianToIso(year: number, month: number, day: number): string | null {
  const { format } = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", { timeZone: "UTC" });
  // The year begins about 20 March, and its months have 29 to 31 days.
  const start = Date.UTC(year + 621, 2, 18) + (30 * (month - 1) + day - 1) * DAY_MS;
  for (let ms = start; ms < start + 12 * DAY_MS; ms += DAY_MS)
    if (format(ms).startsWith(`${month}/${day}/${year} `)) return new Date(ms).toISOString().slice(0, 10);
  return null;
}
