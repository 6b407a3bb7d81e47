import { NUMBER_WORDS, parseNumberWords } from "../../../lexicon/number-words.ts";
import { YEAR_PATTERN } from "../../common/pattern-fragments.ts";

const MONTH_NAMES = "January February March April May June July August September October November December".split(" ");
const WEEKDAY_NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** Source of a month's name; an abbreviation takes its dot along, and "May" has none. */
export const MONTH_PATTERN = `(?:${MONTH_NAMES.join("|")}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.|(?= \\d)))`;

/** Source of a weekday's name; abbreviations only with their dot, since "Sun" and "Sat" are words. */
export const WEEKDAY_PATTERN = `(?:${WEEKDAY_NAMES.join("|")}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri)\\.)`;

/** Source of a unit of time, plural or not; groups none. */
export const UNIT_PATTERN =
  "(?:second|minute|hour|day|night|week|weekend|fortnight|month|quarter|season|year|decade|century|centurie)s?";

/** Source of a part of the day. */
export const DAY_PART_PATTERN = "(?:morning|afternoon|evening|night|dawn|midday)";

/** Source of a season; groups none. */
export const SEASON_PATTERN = "(?:spring|summer|autumn|fall|winter)";

/** Source of an ordinal below thirteen, in words or digits. */
export const ORDINAL_PATTERN =
  "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\d{1,2}(?:st|nd|rd|th))";

const DIGITS = "\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d)?(?: ?½|[ -]1/2)?";

/** Source of how many: digits, words, or a vague amount. */
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

/** 1 to 12 for a month's name or abbreviation, 0 for another word. */
export function parseMonth(word: string): number {
  const head = word.slice(0, 3).toLowerCase();
  return MONTH_NAMES.findIndex((name) => name.slice(0, 3).toLowerCase() === head) + 1;
}

/** ISO 1 to 7 for a weekday's name or abbreviation, 0 for another word. */
export function parseWeekday(word: string): number {
  const head = word.slice(0, 3).toLowerCase();
  return WEEKDAY_NAMES.findIndex((name) => name.slice(0, 3).toLowerCase() === head) + 1;
}

/** 1 to 12 for an ordinal in words, any number for one in digits, 0 for another word. */
export function parseOrdinal(word: string): number {
  return Number.parseInt(word, 10) || ORDINALS.indexOf(word.toLowerCase()) + 1;
}

/** TIMEX3's code of a season, in either hemisphere. */
export function seasonCode(word: string): string {
  return SEASON_CODES.get(word.toLowerCase()) ?? "";
}

/** TIMEX3's code of a part of the day. */
export function dayPartCode(word: string): string {
  return PART_CODES.get(word.toLowerCase()) ?? "";
}

/** How many a count says; "X" where it is vague, as TIMEX3 writes it. */
export function parseCount(words: string): number | "X" {
  const lower = words.toLowerCase();
  const whole = lower.replace(/(?: ?½|[ -]1\/2| and a half)$/, "");
  const half = whole === lower ? 0 : 0.5;
  const number = Number.parseFloat(whole.replaceAll(",", ""));
  if (!Number.isNaN(number)) return number + half;
  const worth = EXACT.get(whole) ?? parseNumberWords(whole);
  return worth === undefined || worth === null ? "X" : worth + half;
}

/** The unit in its singular ("years" is "year"). */
export function singularUnit(word: string): string {
  return word
    .toLowerCase()
    .replace(/^centur(?:y|ies)$/, "century")
    .replace(/s$/, "");
}

/** Source of words that narrow a period to an end of it: TIMEX3 takes them into the expression and leaves its value. */
export const PERIOD_EDGE_PATTERN =
  "(?:(?:the )?(?:very )?(?:[Ee]arly|[Ll]ate|[Mm]id|end|beginning|start|middle|close)(?:-| (?:in |of |on )?)(?:the )?)?";

/** Source of a look ahead at the second day or month of a range, whose year the first borrows: groups lastMonth and lastYear. */
export const RANGE_YEAR_LOOKAHEAD = `(?:(?= ?(?:and|to|through|until|till|or|[-–—]) ?(?:\\d{1,2} )?(?<lastMonth>${MONTH_PATTERN})(?: \\d{1,2})?,? (?<lastYear>${YEAR_PATTERN})(?!\\d))|)`;

/** The year that a day or month before the range's last one has, or null where no year was seen ahead. */
export function rangeYear(month: number, { lastMonth, lastYear }: Record<string, string | undefined>): number | null {
  return lastYear ? Number(lastYear) - (month > parseMonth(lastMonth ?? "") ? 1 : 0) : null;
}
