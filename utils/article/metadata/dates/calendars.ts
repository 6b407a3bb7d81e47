import { alternation } from "../../../shared/word-lists.ts";
import { parseMonthName } from "./month-names.ts";

// The digit zero of scripts whose news is printed with digits of its own; nine more follow each.
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xae6, 0xce6, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10];
const OTHER_DIGIT = /[^\P{Nd}0-9]/gu;

/** Rewrites the digits of any script that news is printed in as 0 to 9. */
export function toAsciiDigits(words: string): string {
  return words.replace(OTHER_DIGIT, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

// The Gregorian year before an era's first.
const YEAR_BEFORE_ERA: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  民國: 1911,
  民国: 1911,
};
const ERA_YEAR = new RegExp(String.raw`${alternation(Object.keys(YEAR_BEFORE_ERA))}\s*(元|\d{1,3})\s*(?=年)`, "g");

/** Buddhist years as Thai, Lao and Khmer pages print them; a year of two digits only after a Thai month. */
const BUDDHIST_YEAR = /(?:[พຄ]\.\s?[ศສ]\.\s*)?(?<!\d)(2[45]\d{2})(?!\d)/g;
const BUDDHIST_YEARS_AHEAD = 543;
const THAI_MONTH_SHORT_YEAR = /(\d{1,2}\s+[ก-ฮ][\u0e00-\u0e7f.]{2,11}\s+)(\d{2})(?![\d:.])/;

// A year of the Iranian calendar that news is printed in: 1991 to 2041.
const JALALI_YEAR = String.raw`(1(?:3[789]|4[01])\d)`;
const JALALI_DIGITS = new RegExp(String.raw`(?<!\d)${JALALI_YEAR}([/-])(\d{1,2})\2(\d{1,2})(?!\d)`);
const JALALI_WORDS = new RegExp(String.raw`(?<!\d)(\d{1,2})\s+(\p{L}{2,9})\s+(?:ماه\s+)?${JALALI_YEAR}(?!\d)`, "u");
const JALALI_MONTHS = [
  "فروردین",
  "اردیبهشت",
  "خرداد",
  "تیر",
  "مرداد",
  "شهریور",
  "مهر",
  "آبان",
  "آذر",
  "دی",
  "بهمن",
  "اسفند",
];

/** Rewrites the years of Buddhist, Japanese, Taiwanese and Iranian dates as Gregorian ones. */
export function toGregorian(words: string): string {
  return rewriteJalali(words)
    .replace(ERA_YEAR, (match, year) => {
      const before = YEAR_BEFORE_ERA[match.slice(0, 2)] ?? 0;
      return String(before + (year === "元" ? 1 : Number(year)));
    })
    .replace(THAI_MONTH_SHORT_YEAR, (match, front, year) =>
      parseMonthName(front.trim().split(/\s+/)[1] ?? "") ? `${front}25${year}` : match,
    )
    .replace(BUDDHIST_YEAR, (_, year) => String(Number(year) - BUDDHIST_YEARS_AHEAD));
}

function rewriteJalali(words: string): string {
  const digits = JALALI_DIGITS.exec(words);
  if (digits) return replaceMatch(words, digits, jalaliToIso(Number(digits[1]), Number(digits[3]), Number(digits[4])));
  const named = JALALI_WORDS.exec(words);
  const month = JALALI_MONTHS.indexOf(named?.[2]?.replace(/ي/g, "ی") ?? "") + 1;
  return named && month ? replaceMatch(words, named, jalaliToIso(Number(named[3]), month, Number(named[1]))) : words;
}

function replaceMatch(words: string, match: RegExpExecArray, iso: string | null): string {
  return iso === null ? words : words.slice(0, match.index) + iso + words.slice(match.index + match[0].length);
}

// Leap years repeat every 33 years, which is exact from 1178 to 1633.
const LEAP_REMAINDERS = [1, 5, 9, 13, 17, 22, 26, 30];
const leapYearsBefore = (year: number) =>
  Math.floor(year / 33) * LEAP_REMAINDERS.length + LEAP_REMAINDERS.filter((rest) => rest < year % 33).length;
// The first day of 1404 was 21 March 2025.
const KNOWN_YEAR = 1404;
const KNOWN_NEW_YEAR_MS = Date.UTC(2025, 2, 21);

/** Converts a day of the Iranian calendar to an ISO date; null if there is no such day. */
function jalaliToIso(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > (month < 7 ? 31 : 30)) return null;
  const daysToYear = 365 * (year - KNOWN_YEAR) + leapYearsBefore(year) - leapYearsBefore(KNOWN_YEAR);
  const dayOfYear = 30 * (month - 1) + Math.min(month - 1, 6) + day - 1;
  return new Date(KNOWN_NEW_YEAR_MS + (daysToYear + dayOfYear) * 86_400_000).toISOString().slice(0, 10);
}
