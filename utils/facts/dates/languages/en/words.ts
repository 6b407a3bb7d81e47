import { MONTH_NAMES, WEEKDAY_NAMES } from "../../../lexicon/calendar-names.ts";
import { NUMBER_WORDS, parseNumberWords } from "../../../lexicon/number-words.ts";
import { YEAR_PATTERN } from "../../common/pattern-fragments.ts";

/** Pattern source of month names; abbreviations include their dot, "May" has none. */
export const MONTH_PATTERN = `(?:${MONTH_NAMES.join("|")}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.|(?= \\d)))`;

/** Pattern source of weekday names; abbreviations need their dot, because "Sun" and "Sat" are words. */
export const WEEKDAY_PATTERN = `(?:${WEEKDAY_NAMES.join("|")}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri)\\.)`;

/** Pattern source of units of time, singular and plural; no capturing group. */
export const UNIT_PATTERN =
  "(?:second|minute|hour|day|night|week|weekend|fortnight|month|quarter|season|year|decade|century|centurie)s?";

/** Pattern source of parts of the day. */
export const DAY_PART_PATTERN = "(?:morning|afternoon|evening|night|dawn|midday)";

/** Pattern source of seasons; no capturing group. */
export const SEASON_PATTERN = "(?:spring|summer|autumn|fall|winter)";

/** Pattern source of ordinals below thirteen, in words or digits. */
export const ORDINAL_PATTERN =
  "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\d{1,2}(?:st|nd|rd|th))";

const DIGITS = "\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d)?(?: ?½|[ -]1/2)?";

/** Pattern source of counts: digits, words, or a vague amount. */
export const COUNT_PATTERN = `(?:(?:${DIGITS}|${NUMBER_WORDS})(?: and a half)?|a few|a couple of|a dozen|several|many|an?|a hundred|half an?|few)`;

const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");
const SEASON_CODES: ReadonlyMap<string, string> = new Map([
  ["spring", "SP"],
  ["summer", "SU"],
  ["autumn", "FA"],
  ["fall", "FA"],
  ["winter", "WI"],
]);
const PART_CODES: ReadonlyMap<string, string> = new Map([
  ["morning", "MO"],
  ["dawn", "MO"],
  ["midday", "MI"],
  ["afternoon", "AF"],
  ["evening", "EV"],
  ["night", "NI"],
]);
const EXACT: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["an", 1],
  ["half a", 0.5],
  ["half an", 0.5],
  ["a couple of", 2],
  ["a dozen", 12],
  ["a hundred", 100],
]);

/** Parses a month name or abbreviation: 1 to 12, or 0 for other words. */
export function parseMonth(word: string): number {
  const head = word.slice(0, 3).toLowerCase();
  return MONTH_NAMES.findIndex((name) => name.slice(0, 3).toLowerCase() === head) + 1;
}

/** Parses a weekday name or abbreviation: ISO 8601 1 (Monday) to 7, or 0 for other words. */
export function parseWeekday(word: string): number {
  const head = word.slice(0, 3).toLowerCase();
  return WEEKDAY_NAMES.findIndex((name) => name.slice(0, 3).toLowerCase() === head) + 1;
}

/** Parses an ordinal: 1 to 12 in words, any number in digits, 0 for other words. */
export function parseOrdinal(word: string): number {
  return Number.parseInt(word, 10) || ORDINALS.indexOf(word.toLowerCase()) + 1;
}

/** Returns TIMEX3's code of a season, in either hemisphere. */
export function seasonCode(word: string): string {
  return SEASON_CODES.get(word.toLowerCase()) ?? "";
}

/** Returns TIMEX3's code of a part of the day. */
export function dayPartCode(word: string): string {
  return PART_CODES.get(word.toLowerCase()) ?? "";
}

/** Parses a count; "X" for vague ones, as in TIMEX3. */
export function parseCount(words: string): number | "X" {
  const lower = words.toLowerCase();
  const whole = lower.replace(/(?: ?½|[ -]1\/2| and a half)$/, "");
  const half = whole === lower ? 0 : 0.5;
  const number = Number.parseFloat(whole.replaceAll(",", ""));
  if (!Number.isNaN(number)) return number + half;
  const worth = EXACT.get(whole) ?? parseNumberWords(whole);
  return worth === undefined || worth === null ? "X" : worth + half;
}

/** Returns the singular of a unit ("year" for "years"). */
export function singularUnit(word: string): string {
  return word
    .toLowerCase()
    .replace(/^centur(?:y|ies)$/, "century")
    .replace(/s$/, "");
}

/** Pattern source of "early", "late" and the like: TIMEX3 includes them in the span and ignores them in the value. */
export const PERIOD_EDGE_PATTERN =
  "(?:(?:the )?(?:very )?(?:[Ee]arly|[Ll]ate|[Mm]id|end|beginning|start|middle|close)(?:-| (?:in |of |on )?)(?:the )?)?";

/** Pattern source of the days between the first of a list and its year: "Oct. 9, 11 and 13, 1981"; group listYear. */
export const LIST_YEAR_PATTERN = `(?:, \\d{1,2}){0,6}(?:,? (?:and|or|&) \\d{1,2})?, (?<listYear>${YEAR_PATTERN})(?!\\d)`;

/** Pattern source of a lookahead at the end of a day or a range, whose year its start shares; its groups are years. */
export const RANGE_YEAR_LOOKAHEAD = `(?:(?= ?(?:and|to|through|until|till|or|[-–—]) ?(?:\\d{1,2} )?(?<lastMonth>${MONTH_PATTERN})(?: \\d{1,2})?,? (?<lastYear>${YEAR_PATTERN})(?!\\d))|(?=${LIST_YEAR_PATTERN})|)`;

/** Returns the year of the start of a range or list, given its end that was seen ahead; null without a year. */
export function rangeYear(
  month: number,
  { lastMonth, lastYear, listYear }: Record<string, string | undefined>,
): number | null {
  if (listYear) return Number(listYear);
  return lastYear ? Number(lastYear) - (month > parseMonth(lastMonth ?? "") ? 1 : 0) : null;
}
