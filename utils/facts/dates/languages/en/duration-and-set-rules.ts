import { formatDuration } from "../../duration.ts";
import type { DateMeaning, DateRule } from "../../types.ts";
import {
  COUNT_PATTERN,
  DAY_PART_PATTERN,
  dayPartCode,
  parseCount,
  parseWeekday,
  SEASON_PATTERN,
  seasonCode,
  singularUnit,
  UNIT_PATTERN,
  WEEKDAY_PATTERN,
} from "./words.ts";

const BOUND =
  "(?:(?:the |its |their |his |her )?(?:past|last(?! an? )|next|first|coming|following|previous|final|latest|recent|nearly|about|another|almost|over(?! the\\b| past\\b)|more than|less than|at least|up to|just|only|some) )?(?:the )?(?:(?:past|last|next|first) (?!an? ))?";
const VAGUE = "(?:seconds|minutes|hours|days|weeks|months|quarters|years|decades|centuries)";
const MORE = "(?: more| additional| full| straight| consecutive| trading| business)?";
const AMOUNT_BEFORE =
  /(?:[\d%]|\b(?:million|billion|trillion|hundred|thousand|times|once|twice|dollars|euros|pounds|percent|barrels|people|tons|tonnes|hours|miles|games|day|week|month|least once)) $/i;

const stretch = (count: number | "X", unit: string, certainty: number): (() => DateMeaning) | null => {
  const value = formatDuration(count, unit);
  return value ? () => ({ kind: "duration", value, certainty }) : null;
};
const each = (value: string | null): (() => DateMeaning) | null =>
  value ? () => ({ kind: "set", value, certainty: 0.8 }) : null;
const ADVERBS: ReadonlyMap<string, string> = new Map([
  ["hourly", "PT1H"],
  ["nightly", "P1D"],
  ["daily", "P1D"],
  ["weekly", "P1W"],
  ["monthly", "P1M"],
  ["annually", "P1Y"],
  ["yearly", "P1Y"],
]);

/** Finds durations ("three days") and sets ("every Monday"). */
export const durationAndSetRules = [
  {
    name: "every weekday",
    reason: "a set of days, not one day; a plural tells as much",
    pattern: new RegExp(
      `\\b(?:(?:[Ee]very(?: other| second)?|[Ee]ach|[Aa]lternate) (?<day>${WEEKDAY_PATTERN})|(?<days>${WEEKDAY_PATTERN})s)(?: (?<part>${DAY_PART_PATTERN})s?)?(?!\\p{L})|\\b(?<single>${WEEKDAY_PATTERN}) (?<parts>${DAY_PART_PATTERN})s\\b`,
      "gu",
    ),
    role: "other",
    read: ({ groups = {} }) => {
      const day = parseWeekday(groups.day ?? groups.days ?? groups.single ?? "");
      const part = dayPartCode(groups.part ?? groups.parts ?? "");
      return each(`XXXX-WXX-${day}${part ? `T${part}` : ""}`);
    },
  },
  {
    name: "every season",
    reason: "a set, not one season",
    pattern: new RegExp(`\\b(?:every|each) (?<season>${SEASON_PATTERN})\\b`, "gi"),
    role: "other",
    read: ({ groups = {} }) => each(`XXXX-${seasonCode(groups.season ?? "")}`),
  },
  {
    name: "every so often",
    reason: "a set has its period as value",
    pattern: new RegExp(`\\b(?:every|each|per) (?:(?<count>${COUNT_PATTERN}) )?(?<unit>${UNIT_PATTERN})\\b`, "gi"),
    role: "other",
    read: ({ groups = {} }) =>
      each(formatDuration(groups.count ? parseCount(groups.count) : 1, singularUnit(groups.unit ?? ""))),
  },
  {
    name: "daily, weekly",
    reason: "lower case only: a capital makes it a newspaper's name, and so does a name behind it or a verb of speech",
    pattern:
      /\b(?:hourly|nightly|daily|weekly|monthly|annually|yearly)\b(?! (?:\p{Lu}|newspapers?\b|said\b|reported\b|wrote\b|says\b|quoted\b))/gu,
    role: "other",
    read: ({ 0: word }) => each(ADVERBS.get(word) ?? null),
  },
  {
    name: "so much a day",
    reason: "after an amount “a year” is a rate",
    pattern: /\ban? (?<unit>hour|day|night|week|month|year)\b/g,
    role: "other",
    read: ({ groups = {}, index, input }) =>
      AMOUNT_BEFORE.test(input.slice(Math.max(0, index - 14), index))
        ? each(formatDuration(1, groups.unit ?? ""))
        : null,
  },
  {
    name: "so long",
    reason: "a count and a unit; ages are none, and “a second” is an ordinal",
    pattern: new RegExp(
      `(?<![$€£\\d.,])\\b${BOUND}(?:(?<least>${COUNT_PATTERN}) (?:to|or) |(?<low>\\d{1,3}) ?[-–] ?)?(?<count>${COUNT_PATTERN})${MORE}[ -](?<unit>${UNIT_PATTERN})(?<half> and a half)?(?<or> or (?:two|so))?(?:[ -]long)?\\b(?![ -](?:old|olds|of age|amounts?|quantit\\w+|traces?|particles?|details?|hand)\\b)`,
      "gi",
    ),
    role: "other",
    read: ({ groups = {}, 0: whole }) => {
      const [words, unit] = [groups.count ?? "", singularUnit(groups.unit ?? "")];
      const plural = /s$/i.test(groups.unit ?? "");
      if (/^(?:season|weekend)$/.test(unit) || (/^(?:an?|one)$/i.test(words) && unit === "second")) return null;
      if (/^an?$/i.test(words) && plural) return null;
      // "1988 quarter" is a period of that year; "three-quarters" and "a quarter" are fractions.
      if (/^\d{4}$/.test(words) && !plural) return null;
      if (unit === "quarter" && (/-quarter/.test(whole) || /^an?$/i.test(words))) return null;
      const count = parseCount(words);
      if (groups.least || groups.low || groups.or === " or two" || count === "X") return stretch("X", unit, 0.6);
      return stretch(count + (groups.half ? 0.5 : 0), unit, 0.8);
    },
  },
  {
    name: "the past year",
    reason: "a stretch up to now, not the calendar's last year",
    pattern:
      /\b(?:the|this) (?:past|last|next|coming|following|entire|whole|full) (?<unit>hour|day|week|month|quarter|year|decade|century)\b/gi,
    role: "other",
    read: ({ groups = {} }) => stretch(1, singularUnit(groups.unit ?? ""), 0.5),
  },
  {
    name: "over the years",
    reason: "a stretch without a number",
    pattern:
      /\b(?:over|through|throughout|down) the (?<unit>days|weeks|months|years|decades|centuries)\b(?! (?:of|from|ahead)\b)/gi,
    role: "other",
    read: ({ groups = {} }) => stretch("X", singularUnit(groups.unit ?? ""), 0.5),
  },
  {
    name: "vague stretch",
    reason: "plural units without a number, where a preposition makes them a time",
    pattern: new RegExp(
      `\\b(?:(?<=\\b(?:for|in|within|after|took|spent|lasted) )${VAGUE}|(?:the |in )?(?:past|coming|next|following) (?:few )?${VAGUE})\\b(?! (?:ago|earlier|later))`,
      "gi",
    ),
    role: "other",
    read: ({ 0: words }) => stretch("X", singularUnit(words.split(" ").at(-1) ?? ""), 0.5),
  },
] satisfies readonly DateRule[];
