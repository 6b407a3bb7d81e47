import { addDays, addMonths, type Day, dayNumber, formatIso, formatIsoDay, formatIsoWeek } from "../../calendar.ts";
import { anchorDay, baseYear } from "../../resolve/resolve.ts";
import { type DateMeaning, type DateRule, dateMeaning, type ResolutionContext, unresolvedDate } from "../../types.ts";
import { isHabitual } from "./generic-days.ts";
import { DAY_PART_PATTERN, dayPartCode } from "./words.ts";

// Maximum distance of the day that "that day" refers to in news, in characters.
const STORY_REACH = 600;

/** Returns the current day of the story: in a history the last one, in news one that is near and fits the tense. */
function storyDay(stance: ResolutionContext, at: number): Day | null {
  const { anchor, narrative, today, lean } = stance;
  const day = anchorDay(anchor);
  if (!day || !anchor || narrative) return day;
  const ahead = today !== null && dayNumber(day) > dayNumber(today);
  return at - anchor.at > STORY_REACH || (ahead && lean === "past") ? null : day;
}

function onDay(stance: ResolutionContext, days: number, part: string, at: number): DateMeaning {
  const from = storyDay(stance, at);
  const kind = part ? "time" : "date";
  if (!from) return unresolvedDate(kind);
  const value = formatIsoDay(addDays(from, days));
  return { kind, value: part ? `${value}T${part}` : value, certainty: 0.6 };
}

function inUnit({ anchor }: ResolutionContext, unit: string, step: number): DateMeaning {
  if (!anchor) return unresolvedDate("date");
  if (unit === "year") return dateMeaning(formatIso(anchor.year + step), 0.6);
  if (unit === "month" && anchor.month) {
    const { year, month } = addMonths({ year: anchor.year, month: anchor.month }, step);
    return dateMeaning(formatIso(year, month), 0.6);
  }
  const day: Day | null = anchorDay(anchor);
  if (unit === "day" && day) return dateMeaning(formatIsoDay(addDays(day, step)), 0.6);
  return unit === "week" && day ? dateMeaning(formatIsoWeek(addDays(day, 7 * step)), 0.6) : unresolvedDate("date");
}

/** Finds anaphoric expressions, which are counted from the last date of the text. */
export const anaphoricRules = [
  {
    name: "that day, the next day",
    reason: "counted from the day the story has come to",
    pattern: new RegExp(
      `\\b(?:(?:earlier|later) )?(?<which>that same|that very|the very same|the same|that|the very next|the next|the following|the previous|the preceding) (?<unit>day|${DAY_PART_PATTERN})\\b(?! (?:of|that|when|after|before)\\b)`,
      "gi",
    ),
    role: "day",
    read: ({ groups = {}, index }) => {
      const which = (groups.which ?? "").toLowerCase();
      const step = /next|following/.test(which) ? 1 : /previous|preceding/.test(which) ? -1 : 0;
      const unit = (groups.unit ?? "").toLowerCase();
      return (stance) => onDay(stance, step, unit === "day" ? "" : dayPartCode(unit), index);
    },
  },
  {
    name: "the day before",
    reason: "alone at the end of its clause; elsewhere it is counted from the event behind it",
    pattern: /\bthe (?<unit>day|week|month) (?<way>before|after)\b(?=[.,;)]|$)/gi,
    role: "other",
    read: ({ groups = {}, index }) => {
      const step = groups.way?.toLowerCase() === "before" ? -1 : 1;
      const unit = (groups.unit ?? "").toLowerCase();
      return (stance) => (unit === "day" ? onDay(stance, step, "", index) : inUnit(stance, unit, step));
    },
  },
  {
    name: "that year, the following month",
    reason: "counted from the date the story has come to",
    pattern:
      /\b(?:(?:earlier|later) )?(?<which>that same|the same|that|the following|the next|the previous|the preceding) (?<unit>week|month|year)\b(?! (?:of|that|when|as)\b)/gi,
    role: "other",
    read: ({ groups = {} }) => {
      const which = (groups.which ?? "").toLowerCase();
      const step = /next|following/.test(which) ? 1 : /previous|preceding/.test(which) ? -1 : 0;
      return (stance) => inUnit(stance, (groups.unit ?? "").toLowerCase(), step);
    },
  },
  {
    name: "later in the day, in the year",
    reason: "the one the story has come to",
    pattern:
      /\b(?:(?:earlier|later|early|late) in|the (?:end|beginning|start|rest|middle) of) the (?<unit>day|week|month|year)\b(?! (?:of|that|when|before|after)\b)/gi,
    role: "other",
    read: ({ groups = {}, input, index }) => {
      if (isHabitual(input, index)) return null;
      return (stance) => {
        const { today, anchor, narrative } = stance;
        const news = !narrative && today ? { ...today, at: 0 } : anchor;
        return inUnit({ ...stance, anchor: news }, groups.unit ?? "", 0);
      };
    },
  },
  {
    name: "the year",
    reason: "the one that goes on: results and records are held against it",
    pattern:
      /(?<=\b(?:for|in|during|on|(?:months?|weeks|days|half|quarters?|part|rest|end|remainder|start|beginning|balance) of) )(?:the (?:full |fiscal )?|full )year\b(?=[.,;)]|'s| as a whole| (?:and|but|so far|from|at|is|was)\b|$)/g,
    role: "other",
    read: () => (stance) => {
      const year = baseYear(stance);
      return year === null ? unresolvedDate("date") : { ...dateMeaning(formatIso(year), 0.5), aside: true };
    },
  },
  {
    name: "the year's end",
    reason: "the last day of the year that goes on, or of the one before it for what has been since",
    pattern: /\b(?:year[- ]end|year['’]s end|the end of the year)\b(?! of\b)/gi,
    role: "other",
    read: ({ index, input }) => {
      const step = /\bsince (?:the )?$/.test(input.slice(Math.max(0, index - 10), index)) ? 1 : 0;
      return (stance) => {
        const year = baseYear(stance);
        return year === null
          ? unresolvedDate("date")
          : { ...dateMeaning(formatIso(year - step, 12, 31), 0.5), aside: true };
      };
    },
  },
  {
    name: "the twentieth of the story's month",
    reason: "a bare ordinal is a day only where a month has been named before it",
    pattern:
      /(?<=\b(?:on|by|until|from|of) )the (?<day>\d{1,2})(?:st|nd|rd|th)\b(?=[.,;)]|$| (?:and|the|he|she|they|a|an|in|at)\b)/g,
    role: "day",
    read: ({ groups = {} }) => {
      const day = Number(groups.day);
      if (day < 1 || day > 31) return null;
      return ({ anchor, narrative }) =>
        anchor?.month && narrative
          ? dateMeaning(formatIso(anchor.year, anchor.month, day), 0.5)
          : unresolvedDate("date");
    },
  },
] satisfies readonly DateRule[];
