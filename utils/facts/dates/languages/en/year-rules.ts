import { NUMBER_WORDS, parseNumberWords } from "../../../lexicon/number-words.ts";
import { formatIso } from "../../calendar.ts";
import { NAMES_A_THING, yearRangeRule } from "../../common/numeric-rules.ts";
import { YEAR_PATTERN } from "../../common/pattern-fragments.ts";
import { expandTwoDigitYear } from "../../resolve/resolve.ts";
import { type DateRule, dateMeaning, unresolvedDate } from "../../types.ts";
import { ORDINAL_PATTERN, PERIOD_EDGE_PATTERN, parseOrdinal } from "./words.ts";

const TENS = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");
const TEENS = "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(" ");
const DATING =
  /\b(?:in|of|since|by|from|to|until|till|between|before|after|during|through|around|about|and|or|as|year|fiscal|the|early|late|mid|circa|than|for|on|winter|summer|spring|autumn|fall|election|class)[ -]$/i;
const COUNTS_A_THING =
  /^(?:%| ?(?:percent|per cent|points?|people|men|women|soldiers|troops|jobs|dollars|euros|pounds|rubles|miles|feet|met(?:er|re)s|km|kilomet(?:er|re)s|tons|tonnes|acres|hectares|calories|votes|shares|hours|words|years|days|times|pages?|characters?|members|students|homes|houses|items|users|calls|letters|votes|sheep|cattle|square|megawatts|MW|kg|hp|rpm)\b)/i;

/** "Salt Harbour 2049": behind a name, a year so far ahead is part of a title. */
const MAX_YEARS_AHEAD = 10;

const MAX_AFTER_CHARS = 60;
const PRICED_THING = /^ \p{Lu}[^.\n(]{2,50}\([$£€]\d/u;

/** Finds years, decades and centuries. */
export const yearRules = [
  yearRangeRule,
  {
    name: "year before our era",
    reason: "before the plain year, which it may look like",
    pattern: /(?<![\d.,])(?<year>\d{1,4}) ?(?:BCE?\b|B\.C\.(?:E\.)?)/g,
    role: "other",
    read: ({ groups = {} }) => {
      const year = Number(groups.year);
      return year > 0 ? () => dateMeaning(formatIso(-year), 1) : null;
    },
  },
  {
    name: "year",
    reason: "four digits in a dating place; news writes a thousand with a comma",
    pattern: new RegExp(
      `(?<![\\p{L}\\d.,$€£/#:_=-]|\\d )${PERIOD_EDGE_PATTERN}(?:the year |fiscal (?:year )?)?(?<year>${YEAR_PATTERN})(?![\\p{L}\\d_×]|[.,:/-]\\d)`,
      "gu",
    ),
    role: "other",
    read: ({ groups = {}, 0: words, index, input }) => {
      const year = Number(groups.year);
      const before = input.slice(Math.max(0, index - 14), index);
      const after = input.slice(index + words.length, index + words.length + MAX_AFTER_CHARS);
      if (NAMES_A_THING.test(before) || COUNTS_A_THING.test(after)) return null;
      // A round number before a plural noun is an amount: "about 2000 refugees".
      if (
        year % 100 === 0 &&
        !/\b(?:in|since|by|until|of|from) $/i.test(before) &&
        /^ (?:[a-z-]+ )?[a-z]{3,}s\b(?<! (?:was|has|this))/.test(after)
      )
        return null;
      const dated = words.length > 4 || DATING.test(before) || /^['’]s /.test(after);
      if (!dated && (year < 1800 || year > 2050 || /^ [a-z]+s\b(?<! (?:was|is|has|as|its|this))/.test(after)))
        return null;
      // "Old Mill 2024 Riesling ($20)": a vintage or a model.
      if (!dated && /\p{L} $/u.test(before) && PRICED_THING.test(after)) return null;
      const isTitle = !dated && /\p{Lu}\p{Ll}+ $/u.test(before);
      return ({ today }) =>
        isTitle && today && year > today.year + MAX_YEARS_AHEAD
          ? unresolvedDate("date")
          : dateMeaning(formatIso(year), dated ? 0.9 : 0.6);
    },
  },
  {
    name: "year of two digits",
    reason: "with its apostrophe, in a dating place; the century is the one that leaves it least ahead",
    pattern:
      /(?<=\b(?:in|of|since|until|by|from|before|after|[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter) )['’](?<short>\d\d)(?![\d’'\p{L}])/gu,
    role: "other",
    read: ({ groups = {} }) => {
      const short = Number(groups.short);
      return ({ today }) =>
        today ? dateMeaning(formatIso(expandTwoDigitYear(short, today.year)), 0.7) : unresolvedDate("date");
    },
  },
  {
    name: "round year in words",
    reason: "“the year two thousand”",
    pattern: /\bthe year (?:(?<two>two thousand)|nineteen hundred)\b/gi,
    role: "other",
    read:
      ({ groups = {} }) =>
      () =>
        dateMeaning(groups.two ? "2000" : "1900", 0.9),
  },
  {
    name: "year in words",
    reason: "transcripts of speech: “nineteen ninety-six”",
    pattern: new RegExp(`\\b(?<hundreds>[Nn]ineteen|[Tt]wenty) (?<rest>(?:${NUMBER_WORDS}))\\b(?!-| [a-z]+s\\b)`, "g"),
    role: "other",
    read: ({ groups = {} }) => {
      const rest = parseNumberWords(groups.rest ?? "") ?? 0;
      return rest < 10
        ? null
        : () => dateMeaning(`${groups.hundreds?.toLowerCase() === "nineteen" ? 19 : 20}${rest}`, 0.8);
    },
  },
  {
    name: "decade",
    reason: "TIMEX3 writes three digits for ten years",
    pattern: new RegExp(
      `\\b(?:the )?(?:(?:early|late|mid)[ -])?(?:(?<decade>1[5-9]\\d|20\\d)0['’]?s|(?<![a-z])['’](?<short>[1-9])0['’]?s|(?<=\\bthe (?:(?:early|late|mid)[ -])?)(?<word>${TENS.join("|")}))(?![a-z\\d])`,
      "gi",
    ),
    role: "other",
    read: ({ groups = {} }) => {
      const word = groups.word?.toLowerCase();
      const tens = word ? TENS.indexOf(word) + 2 : Number(groups.short);
      return () => dateMeaning(groups.decade ?? `19${tens}`, groups.decade ? 1 : 0.7);
    },
  },
  {
    name: "century",
    reason: "TIMEX3 writes two digits for a hundred years: the twentieth century is 19",
    pattern: new RegExp(
      `\\b(?:the )?(?:(?:early|late|mid)[ -])?(?<ordinal>${TEENS.join("|")}|twenty-first|${ORDINAL_PATTERN})[ -]century\\b(?! (?:BC|B\\.C))`,
      "gi",
    ),
    role: "other",
    read: ({ groups = {} }) => {
      const word = (groups.ordinal ?? "").toLowerCase();
      const number =
        word === "twenty-first" ? 21 : TEENS.includes(word) ? TEENS.indexOf(word) + 13 : parseOrdinal(word);
      return () => dateMeaning(String(number - 1).padStart(2, "0"), 1);
    },
  },
] satisfies readonly DateRule[];
