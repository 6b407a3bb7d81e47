import { addDays, addMonths, type Day, formatIso, formatIsoDay, isCalendarDay, weekdayOf } from "../../calendar.ts";
import { baseDay, resolveWeekday } from "../../resolve/resolve.ts";
import { type DateMeaning, type DateRule, dateMeaning, unresolvedDate } from "../../types.ts";
import {
  COUNT_PATTERN,
  DAY_PART_PATTERN,
  dayPartCode,
  MONTH_PATTERN,
  parseCount,
  parseMonth,
  parseWeekday,
  singularUnit,
  WEEKDAY_PATTERN,
} from "./words.ts";

const CERTAINTY = 0.9;
const DAY = `(?<day>${WEEKDAY_PATTERN})(?!\\p{L})(?: (?<part>${DAY_PART_PATTERN}))?`;
const STEPS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["yesterday", -1],
  ["next", 1],
  ["tomorrow", 1],
]);
const stepOf = (word = ""): number => STEPS.get(word.toLowerCase()) ?? 0;
/** "A week ago Friday" may mean either Friday if the last one is further back. */
const MAX_DAYS_BACK = 3;

function meaningOf(day: Day | null, part = ""): DateMeaning {
  const code = dayPartCode(part);
  if (!day) return unresolvedDate(code ? "time" : "date");
  return { ...dateMeaning(formatIsoDay(day) + (code && `T${code}`), CERTAINTY), kind: code ? "time" : "date" };
}

/** Returns the same day of another month or year; the last one of a shorter month. */
function shiftMonths(base: Day, count: number): Day {
  const moved = { ...addMonths(base, count), day: base.day };
  while (!isCalendarDay(moved)) moved.day--;
  return moved;
}

/** Finds days that two expressions give together: a weekday and its week, a distance and the day it is counted from. */
export const countedDayRules = [
  {
    name: "weekday and its week",
    reason: "the week word decides: “Monday evening last week”, “next week, on Monday”",
    pattern: new RegExp(
      `\\b${DAY},? (?:of )?(?<which>[Ll]ast|[Tt]his|[Nn]ext) week(?!\\p{L}|-| (?:ago|of)\\b)|\\b(?:[Ee]arly |[Ll]ate(?:r)? )?(?<which2>[Ll]ast|[Tt]his|[Nn]ext) week,? on ${DAY.replaceAll("(?<day", "(?<day2").replaceAll("(?<part", "(?<part2")}`,
      "gu",
    ),
    role: "day",
    read:
      ({ groups = {} }) =>
      (stance) => {
        const base = baseDay(stance);
        const number = parseWeekday(groups.day ?? groups.day2 ?? "");
        const weeks = stepOf(groups.which ?? groups.which2);
        return meaningOf(base && addDays(base, 7 * weeks + number - weekdayOf(base)), groups.part ?? groups.part2);
      },
  },
  {
    name: "weekday before last or after next",
    reason: "a week from the last or next one",
    pattern: new RegExp(`\\b[Tt]he ${DAY} (?:(?<back>before last)|after next)\\b`, "gu"),
    role: "day",
    read:
      ({ groups = {} }) =>
      (stance) => {
        const lean = groups.back ? "past" : "future";
        const near = resolveWeekday(parseWeekday(groups.day ?? ""), { ...stance, lean }, true);
        return meaningOf(near && addDays(near, groups.back ? -7 : 7), groups.part);
      },
  },
  {
    name: "weeks from a day to come",
    reason: "“a week on Thursday” is a week after the coming one; “once a week on Thursday” is none",
    pattern: new RegExp(
      `(?<!\\b(?:about|after|another|every|for|half|in|of|once|than|times|twice|within) |\\d )\\b(?<count>[Aa]|[Oo]ne|[Tt]wo|[Tt]hree) weeks? (?:(?:on|from) ${DAY}|(?:from )?(?<near>today|tomorrow))(?!\\p{L})`,
      "gu",
    ),
    role: "day",
    read: ({ groups = {} }) => {
      const count = parseCount((groups.count ?? "").toLowerCase());
      return (stance) => {
        const base = baseDay(stance);
        const weekday = parseWeekday(groups.day ?? "");
        const from = weekday ? resolveWeekday(weekday, { ...stance, lean: "future" }, true) : base;
        const days = count === "X" ? 7 : 7 * count;
        return meaningOf(from && addDays(from, days + stepOf(groups.near)), groups.part);
      };
    },
  },
  {
    name: "so long ago on a day",
    reason: "“ten years ago today” is a day of that year",
    pattern: new RegExp(
      `\\b(?<count>${COUNT_PATTERN}) (?<unit>day|week|month|year|decade|century|centurie)s? ago (?:(?<near>today|yesterday|tomorrow|this (?:week|month|morning|afternoon|evening))|(?:on )?${DAY})(?!\\p{L})`,
      "giu",
    ),
    role: "day",
    read: ({ groups = {} }) => {
      const count = parseCount(groups.count ?? "");
      const unit = singularUnit(groups.unit ?? "");
      const months = unit === "month" ? 1 : unit === "year" ? 12 : unit === "decade" ? 120 : 1200;
      return (stance) => {
        const base = stance.today ?? baseDay(stance);
        if (!base || count === "X") return unresolvedDate("date");
        const weekday = parseWeekday(groups.day ?? "");
        const back = weekday ? (weekdayOf(base) - weekday + 7) % 7 : -stepOf(groups.near);
        if (weekday && (back > MAX_DAYS_BACK || unit !== "week")) return unresolvedDate("date");
        const from = addDays(base, -back);
        if (unit === "day" || unit === "week") return meaningOf(addDays(from, -count * (unit === "week" ? 7 : 1)));
        const day = shiftMonths(from, -count * months);
        return /week|month/.test(groups.near ?? "") ? dateMeaning(formatIso(day.year), 0.8) : meaningOf(day);
      };
    },
  },
  {
    name: "day of last or next year",
    reason: "“14 February last year” is no month",
    pattern: new RegExp(
      `(?<![\\d.,:$€£])\\b(?:(?<first>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH_PATTERN})|(?<month2>${MONTH_PATTERN}) (?<last>\\d{1,2})(?:st|nd|rd|th)?),? (?<which>last|this|next) year\\b`,
      "gu",
    ),
    role: "day",
    read: ({ groups = {} }) => {
      const month = parseMonth(groups.month ?? groups.month2 ?? "");
      const day = Number(groups.first ?? groups.last);
      return ({ today }) => {
        const found = today && { year: today.year + stepOf(groups.which), month, day };
        return meaningOf(found && isCalendarDay(found) ? found : null);
      };
    },
  },
] satisfies readonly DateRule[];
