import { duration } from "./duration.ts";
import type { DateRule, Meaning } from "./expression.ts";
import { COUNT, countOf, UNIT, unitOf, WEEKDAY, weekdayNumber } from "./words.ts";

const BOUND =
  "(?:(?:the |its |their |his |her )?(?:past|last|next|first|coming|following|previous|final|latest|recent|nearly|about|another|almost|over|more than|less than|at least|up to|just|only|some) )?(?:the )?(?:past |last |next |first )?";
const VAGUE = "(?:seconds|minutes|hours|days|weeks|months|quarters|years|decades|centuries)";
const MORE = "(?: more| additional| full| straight| consecutive| trading| business)?";
const AMOUNT_BEFORE =
  /(?:[\d%]|\b(?:million|billion|trillion|hundred|thousand|times|once|twice|dollars|euros|pounds|percent|barrels|people|tons|tonnes|hours|miles|games|day|week|month|least once)) $/i;

const stretch = (count: number | "X", unit: string, certainty: number): (() => Meaning) | null => {
  const value = duration(count, unit);
  return value ? () => ({ kind: "duration", value, certainty }) : null;
};
const each = (value: string | null): (() => Meaning) | null =>
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

/** Lengths of time, and what comes again after one. */
export const stretchRules = [
  {
    name: "every weekday",
    reason: "a set of days, not one day",
    pattern: new RegExp(`\\b(?:every|each) (?<day>${WEEKDAY})(?!\\p{L})`, "gu"),
    role: "other",
    read: ({ groups = {} }) => each(`XXXX-WXX-${weekdayNumber(groups.day ?? "")}`),
  },
  {
    name: "every so often",
    reason: "a set has its period as value",
    pattern: new RegExp(`\\b(?:every|each|per) (?:(?<count>${COUNT}) )?(?<unit>${UNIT})\\b`, "gi"),
    role: "other",
    read: ({ groups = {} }) => each(duration(groups.count ? countOf(groups.count) : 1, unitOf(groups.unit ?? ""))),
  },
  {
    name: "daily, weekly",
    reason: "lower case only: a capital makes it a newspaper's name",
    pattern: /\b(?:hourly|nightly|daily|weekly|monthly|annually|yearly)\b/g,
    role: "other",
    read: ({ 0: word }) => each(ADVERBS.get(word) ?? null),
  },
  {
    name: "so much a day",
    reason: "after an amount “a year” is a rate",
    pattern: /\ban? (?<unit>hour|day|night|week|month|year)\b/g,
    role: "other",
    read: ({ groups = {}, index, input }) =>
      AMOUNT_BEFORE.test(input.slice(Math.max(0, index - 14), index)) ? each(duration(1, groups.unit ?? "")) : null,
  },
  {
    name: "so long",
    reason: "a count and a unit; ages are none, and “a second” is an ordinal",
    pattern: new RegExp(
      `(?<![$€£\\d.,])\\b${BOUND}(?<count>${COUNT})${MORE}[ -](?<unit>${UNIT})(?:[ -]long)?\\b(?![ -](?:old|olds|of age)\\b)`,
      "gi",
    ),
    role: "other",
    read: ({ groups = {} }) => {
      const [words, unit] = [groups.count ?? "", unitOf(groups.unit ?? "")];
      if (/^(?:season|weekend)$/.test(unit) || (/^(?:an?|one)$/i.test(words) && unit === "second")) return null;
      if (/^(?:an?)$/i.test(words) && /s$/i.test(groups.unit ?? "")) return null;
      return stretch(countOf(words), unit, 0.8);
    },
  },
  {
    name: "the past year",
    reason: "a stretch up to now, not the calendar's last year",
    pattern:
      /\b(?:the|this) (?:past|last|next|coming|following|entire|whole|full) (?<unit>hour|day|week|month|quarter|year|decade|century)\b/gi,
    role: "other",
    read: ({ groups = {} }) => stretch(1, unitOf(groups.unit ?? ""), 0.5),
  },
  {
    name: "vague stretch",
    reason: "plural units without a number, where a preposition makes them a time",
    pattern: new RegExp(
      `\\b(?:(?<=\\b(?:for|in|within|after|took|spent|lasted|of) )${VAGUE}|(?:the |in )?(?:past|coming|next|following) (?:few )?${VAGUE})\\b(?! (?:ago|earlier|later))`,
      "gi",
    ),
    role: "other",
    read: ({ 0: words }) => stretch("X", unitOf(words.split(" ").at(-1) ?? ""), 0.5),
  },
] satisfies readonly DateRule[];
