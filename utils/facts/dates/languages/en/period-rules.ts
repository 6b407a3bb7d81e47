import { SEASON_START_MONTHS } from "../../../../shared/seasons.ts";
import { type Day, formatIso } from "../../calendar.ts";
import { YEAR_PATTERN } from "../../common/pattern-fragments.ts";
import { baseYear, expandTwoDigitYear, formatIsoQuarter } from "../../resolve/resolve.ts";
import { type DateMeaning, type DateRule, dateMeaning, type ResolutionContext, unresolvedDate } from "../../types.ts";
import { PERIOD_EDGE_PATTERN, parseMonth, parseOrdinal, SEASON_PATTERN, seasonCode } from "./words.ts";

const QUARTER = "(?<ordinal>first|second|third|fourth)";

/** Returns the year of a quarter that has none: the last one that has begun, or the next one that has not ended. */
function quarterYear(quarter: number, { today, narrative, anchor, lean }: ResolutionContext): number | null {
  if (narrative) return anchor?.year ?? null;
  if (!today) return null;
  const now = quarterNow(today);
  // News reports results of the previous quarter, whatever the tense of the expectations.
  if (lean === "future") return quarter >= now - 1 ? today.year : today.year + 1;
  return quarter <= now ? today.year : today.year - 1;
}

const quarterNow = (today: Day) => Math.floor((today.month - 1) / 3) + 1;

function quarterOf(year: number | null, quarter: number, certainty: number): DateMeaning {
  return year === null ? unresolvedDate("date") : dateMeaning(formatIsoQuarter(year, quarter - 1), certainty);
}

// A quarter of a year is spoken of among figures of business; a match has quarters too.
const QUARTER_REACH = 250;
const BUSINESS =
  /[$%£€¥]|\b(?:analyst|bank|billion|budget|business|cent\b|compan|cost|earn|econom|expect|fiscal|forecast|GDP|growth|income|inflation|investor|loss|market|million|order|output|percent|price|product|profit|quarterly|rate|report|result|revenue|sales|share|spending|stock|trade|year)/i;
const MATCH = /\b(?:touchdown|yards|quarterback|halftime|field goal)/i;

/** What follows the name of a season; before another word it describes that one: "in winter coats". */
const AFTER_SEASON =
  "(?:after|and|as|at|because|before|but|by|during|for|from|had|has|he|her|his|if|in|into|is|it|its|on|or|she|since|so|that|the|their|they|this|through|to|until|was|we|were|when|where|which|while|who|will|with|would)";

/** Returns the year in which a season began: by the word before it, else by tense. */
function seasonYear(code: string, which: string, { today, narrative, anchor, lean }: ResolutionContext): number | null {
  if (narrative) return anchor?.year ?? null;
  if (!today) return null;
  const start = SEASON_START_MONTHS.get(code) ?? 1;
  const begun = today.month >= start;
  const over = today.month >= start + 3;
  if (/next|coming/.test(which)) return begun ? today.year + 1 : today.year;
  if (/last|past|previous/.test(which)) return over ? today.year : today.year - 1;
  // A winter has the year of its December, and is called "this winter" well into spring.
  if (code === "WI" && (today.month <= 2 || (today.month <= 5 && lean !== "future"))) return today.year - 1;
  if (which === "this" || lean === "future") return over && lean === "future" ? today.year + 1 : today.year;
  return begun ? today.year : today.year - 1;
}

/** Finds quarters, halves and seasons. */
export const periodRules = [
  {
    name: "quarter of a year",
    reason: "with its year it says all by itself",
    pattern: new RegExp(
      `\\b${PERIOD_EDGE_PATTERN}(?:the )?(?:(?:fiscal|flat) )?${QUARTER}[ -]quarter(?:,? (?:of |in )?(?:fiscal )?(?<year>${YEAR_PATTERN}))\\b|\\b(?:the )?(?<before>${YEAR_PATTERN}) (?:fiscal )?(?<second>first|second|third|fourth)[ -]quarter\\b|\\bQ(?<digit>[1-4])(?: |,? of )(?<short>${YEAR_PATTERN})\\b`,
      "gi",
    ),
    role: "other",
    read: ({ groups = {} }) => {
      const quarter = Number(groups.digit) || parseOrdinal(groups.ordinal ?? groups.second ?? "");
      const year = Number(groups.year ?? groups.before ?? groups.short);
      return () => quarterOf(year, quarter, 1);
    },
  },
  {
    name: "quarter of a year told apart",
    reason: "“this year's third quarter”, “the fourth quarter of last year”",
    pattern: new RegExp(
      `\\b(?:(?<which>last|this|next) year['’]s ${QUARTER}[ -]quarter|(?:the )?(?<second>first|second|third|fourth)[ -]quarter (?:of )?(?<after>last|this|next) year)\\b`,
      "gi",
    ),
    role: "other",
    read:
      ({ groups = {} }) =>
      (stance) => {
        const which = (groups.which ?? groups.after ?? "").toLowerCase();
        const year = baseYear(stance);
        const step = which === "last" ? -1 : which === "next" ? 1 : 0;
        return quarterOf(year === null ? null : year + step, parseOrdinal(groups.ordinal ?? groups.second ?? ""), 0.9);
      },
  },
  {
    name: "bare quarter",
    reason: "by tense; a football match has quarters too, hence the low certainty",
    pattern: new RegExp(
      `\\b${PERIOD_EDGE_PATTERN}(?:(?:the|its) (?=(?:fiscal )?[a-z]+ ))?(?:(?:fiscal|flat)[ -])?${QUARTER}[ -]quarter\\b|(?<=\\b(?:in|for|of|during|by|since|until|its|the|late|early) )Q(?<digit>[1-4])\\b(?![.a-z\\d-])|\\bQ(?<told>[1-4])(?= (?:earnings|results|revenues?|sales|profits?|loss|report|guidance|growth|GDP)\\b)`,
      "gi",
    ),
    role: "other",
    read: ({ groups = {}, 0: words, index, input }) => {
      const around = input.slice(Math.max(0, index - QUARTER_REACH), index + words.length + QUARTER_REACH);
      if (!BUSINESS.test(around) || MATCH.test(around)) return null;
      const quarter = Number(groups.digit ?? groups.told) || parseOrdinal(groups.ordinal ?? "");
      return (stance) => quarterOf(quarterYear(quarter, stance), quarter, 0.6);
    },
  },
  {
    name: "the quarter",
    reason: "the one that was spoken of last; else the last that ended",
    pattern:
      /\b(?:the|this|that|the (?:latest|current|same|most recent)|(?:the )?(?<year>1[89]\d\d|20\d\d)) (?<unit>quarter|period)\b(?! of an? )(?:(?= end(?:ed|ing) (?<month>\p{L}{3,9})\.? \d)|)/giu,
    role: "other",
    read: ({ groups = {}, 0: words }) => {
      const ended = Math.ceil(parseMonth(groups.month ?? "") / 3);
      const year = Number(groups.year);
      return ({ quarter, today }) => {
        if (year) return quarter ? quarterOf(year, quarter.number, 0.5) : dateMeaning(formatIso(year), 0.7);
        const last = today && { year: today.year, number: quarterNow(today) - 1 };
        if (ended && last) return quarterOf(last.year - (ended > last.number + 1 ? 1 : 0), ended, 0.7);
        // The latest one has ended, even if the text has named one that has not: "a fourth-quarter charge".
        const isLatest = /latest|most recent/i.test(words) && last !== null;
        const goesOn = isLatest && quarter !== null && quarter.year * 4 + quarter.number > last.year * 4 + last.number;
        const told =
          (goesOn ? last : quarter) ??
          (groups.unit?.toLowerCase() === "quarter" || /latest/i.test(words) ? last : null);
        return told ? quarterOf(told.year, told.number, 0.5) : unresolvedDate("date");
      };
    },
  },
  {
    name: "half of a year",
    reason: "TIMEX3 writes H1 and H2",
    pattern: new RegExp(
      `\\b(?:the )?(?<half>first|second|last|latter) half(?: of| in)?(?: (?<year>${YEAR_PATTERN})| (?<which>last|this|next|the) year)\\b`,
      "gi",
    ),
    role: "other",
    read:
      ({ groups = {} }) =>
      (stance) => {
        const base = baseYear(stance);
        const step = groups.which === "last" ? -1 : groups.which === "next" ? 1 : 0;
        const year = Number(groups.year) || (base === null ? null : base + step);
        return year === null
          ? unresolvedDate("date")
          : dateMeaning(`${formatIso(year)}-${groups.half?.toLowerCase() === "first" ? "H1" : "H2"}`, 0.8);
      },
  },
  {
    name: "season of a year",
    reason: "with its year it says all by itself",
    pattern: new RegExp(
      `\\b${PERIOD_EDGE_PATTERN}(?:the )?(?<season>${SEASON_PATTERN})(?: of|,)? (?:(?<year>${YEAR_PATTERN})\\b|['’](?<short>\\d\\d)(?!\\d))|\\b(?<before>${YEAR_PATTERN}) (?<second>${SEASON_PATTERN})\\b(?! (?:in|of|to)\\b)`,
      "gi",
    ),
    role: "other",
    read: ({ groups = {} }) => {
      const code = seasonCode(groups.season ?? groups.second ?? "");
      return ({ today }) => {
        const year = groups.short
          ? today && expandTwoDigitYear(Number(groups.short), today.year)
          : Number(groups.year ?? groups.before);
        return year === null
          ? unresolvedDate("date")
          : dateMeaning(`${formatIso(year)}-${code}`, groups.short ? 0.8 : 1);
      };
    },
  },
  {
    name: "bare season",
    reason: "only where a word before it dates; “spring” and “fall” are verbs too",
    pattern: new RegExp(
      `\\b(?:(?:(?:early|late|mid)[ -])?(?<which>last|this past|this coming|this|next|previous|past) |(?<=\\b(?:in|during|by|since|until|over|before|after|of|through|from) )(?:the )?(?:(?:early|late|mid)[ -])?|(?<=\\b[Ii]n )the (?:early |late )?)(?<season>${SEASON_PATTERN})\\b(?!\\p{L}|-| (?:and|or) ${SEASON_PATTERN} \\p{Ll}| (?!${AFTER_SEASON}\\b)\\p{Ll})`,
      "gu",
    ),
    role: "other",
    read: ({ groups = {} }) => {
      const code = seasonCode(groups.season ?? "");
      return (stance) => {
        // "It reaches 40 degrees in the summer" is about every one.
        const isAny = !groups.which && stance.lean === "open" && !stance.narrative;
        const year = isAny ? null : seasonYear(code, groups.which ?? "", stance);
        return year === null
          ? unresolvedDate("date")
          : dateMeaning(`${formatIso(year)}-${code}`, groups.which ? 0.8 : 0.5);
      };
    },
  },
] satisfies readonly DateRule[];
