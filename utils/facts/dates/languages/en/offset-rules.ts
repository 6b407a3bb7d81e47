import { type Day, formatIso } from "../../calendar.ts";
import { anchorDay, baseDay, baseYear, formatIsoQuarter, offsetDate } from "../../resolve/resolve.ts";
import { type DateRule, dateMeaning, type ResolutionContext, unresolvedDate } from "../../types.ts";
import { COUNT_PATTERN, parseCount, singularUnit, UNIT_PATTERN } from "./words.ts";

const HEDGE = "(?:(?:nearly|almost|about|around|some|roughly|just|only|over|more than|less than|at least) )?";
const VAGUE = /^(?:nearly|almost|about|around|some|roughly|over|more than|less than|at least) /i;
const VAGUE_CERTAINTY = 0.45;
const MORE = "(?: more| additional| full| straight| consecutive)?";
// Maximum distance of the quarter that "a year earlier" refers to, in characters.
// Maximum distance of the day from which "two days later" is counted, in characters.
const STORY_REACH = 600;
const QUARTER_REACH = 1200;

/** Returns the quarter one year before the last near one, or null. */
function quarterBefore({ quarter }: ResolutionContext, at: number): string | null {
  return quarter && at - quarter.at <= QUARTER_REACH ? formatIsoQuarter(quarter.year - 1, quarter.number - 1) : null;
}

/**
 * Returns the day and year from which offsets are counted: those named nearby.
 * Without them, only offsets into the past can be resolved, from publication.
 */
function storyPoint(stance: ResolutionContext, at: number, sign: 1 | -1): { day: Day | null; year: number | null } {
  const { anchor, narrative } = stance;
  const near = anchor && (narrative || at - anchor.at < STORY_REACH) ? anchor : null;
  if (!near && sign > 0) return { day: null, year: null };
  return { day: anchorDay(near) ?? (near && !near.day ? null : baseDay(stance)), year: near?.year ?? baseYear(stance) };
}

/** Finds points in time at an offset from another ("three days ago"). */
export const offsetRules = [
  {
    name: "a year before a quarter",
    reason: "results are held against the same quarter of the year before",
    pattern:
      /\b(?:a|one|the) year (?:ago|earlier|before)\b|\b(?:the (?:comparable )?)?year-(?:ago|earlier)(?: (?:(?:first|second|third|fourth)[ -])?(?:quarter|period))?\b/gi,
    role: "other",
    read:
      ({ index, 0: words }) =>
      (stance) => {
        const quarter = quarterBefore(stance, index);
        if (quarter) return { ...dateMeaning(quarter, 0.6), aside: true };
        const ago = /ago/i.test(words);
        const near = stance.anchor && index - stance.anchor.at < STORY_REACH ? stance.anchor.year : null;
        const year = ago ? baseYear(stance) : (near ?? baseYear(stance));
        return year === null ? unresolvedDate("date") : { ...dateMeaning(formatIso(year - 1), 0.7), aside: true };
      },
  },
  {
    name: "so long ago, before, after or from now",
    reason: "counted from publication, or from the last date that the story gave",
    pattern: new RegExp(
      `\\b${HEDGE}(?<count>${COUNT_PATTERN})${MORE} (?<unit>${UNIT_PATTERN})(?: or so)? (?:(?<ago>ago)|(?<hence>from now|hence)|(?<before>earlier|before(?=[.,;)]|$)|previously)|later|afterwards?)\\b`,
      "gi",
    ),
    role: "day",
    read: ({ groups = {}, index, 0: words }) => {
      const [count, unit] = [parseCount(groups.count ?? ""), singularUnit(groups.unit ?? "")];
      const sign = groups.ago || groups.before ? -1 : 1;
      // "Over a decade ago": the year is only about that.
      const isVague = /^(?:decade|centur)/.test(unit) && VAGUE.test(words);
      return groups.ago || groups.hence
        ? (stance) => {
            const meaning = offsetDate(
              count,
              unit,
              sign,
              stance.today ?? baseDay(stance),
              stance.today?.year ?? baseYear(stance),
            );
            return isVague ? { ...meaning, certainty: Math.min(meaning.certainty, VAGUE_CERTAINTY) } : meaning;
          }
        : (stance) => {
            const { day, year } = storyPoint(stance, index, sign);
            return offsetDate(count, unit, sign, day, year);
          };
    },
  },
  {
    name: "vaguely long ago",
    reason: "“years ago” says no more than that it is past",
    pattern: /\b(?:minutes|hours|days|weeks|months|years|decades|centuries) (?:ago|earlier)\b/gi,
    role: "other",
    read: () => () => dateMeaning("PAST_REF", 0.6),
  },
] satisfies readonly DateRule[];
