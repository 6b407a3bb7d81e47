import { type DateRule, dateMeaning } from "../../types.ts";

const pointing = (name: string, value: string, reason: string, pattern: RegExp): DateRule => ({
  name,
  reason,
  pattern,
  role: "other",
  read: () => () => dateMeaning(value, 0.5),
});

/** Finds words for present, past or future without a date: TIMEX3's PRESENT_REF, PAST_REF and FUTURE_REF. */
export const vagueRules: readonly DateRule[] = [
  pointing(
    "now",
    "PRESENT_REF",
    "not “now that”, “now-famous”",
    /\b(?:(?:right )?now(?![ -](?:famous|defunct|infamous)\b|-)|currently|at present|nowadays|these days|at the moment|the time being|present[- ]day)\b/gi,
  ),
  pointing(
    "current",
    "PRESENT_REF",
    "of what holds now; with a unit of time it is that unit's, of water or electricity no time",
    /\bcurrent\b(?! (?:account|of|flows?|or voltage)\b)(?=[ -][a-z])/g,
  ),
  pointing(
    "recently",
    "PAST_REF",
    "no day is meant",
    /\b(?:(?:more |most |until )?recently|(?<=\b[Ii]n )the past(?! (?:\d|an? |few|several|couple|half|two|three|four|five|six|seven|eight|nine|ten|twelve|[a-z]+teen|twenty|year|month|week|day|decade|century|hour|quarter|season|fiscal))|the recent past|recent (?:years|months|weeks|days)|lately)\b/gi,
  ),
  pointing(
    "in future",
    "FUTURE_REF",
    "no day is meant",
    /\b(?:the (?:near |foreseeable |distant )?future|in future(?=[.,;)]|$)|coming (?:years|months|weeks|days)|the near term|as soon as possible)\b/gi,
  ),
];
