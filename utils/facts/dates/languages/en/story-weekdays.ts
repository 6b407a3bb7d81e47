import { addDays, type Day, dayNumber, weekdayOf } from "../../calendar.ts";
import { anchorDay } from "../../resolve/resolve.ts";
import type { ResolutionContext } from "../../types.ts";

// Maximum distance of the weekday that "the previous Friday" is counted from, in characters.
const STORY_REACH = 600;
const JOIN = /day(?: and| or|,) (?:on )?$/;
const MAX_JOIN_CHARS = 8;
/** "Tuesday (early ": the day in another time zone follows. */
const ASIDE = /day(?: \p{Ll}+)? \($/u;
/** Words that give a day to another time zone, or to markets that are open elsewhere. */
const ELSEWHERE = /^ (?:[A-Z]{2,4}T\b|(?:\p{L}+ )?(?:deals|local time|time\b|trad(?:e|ing)))/u;
/** The weekday of tomorrow, taken for the last one. */
const DAYS_BACK = 6;

/**
 * Returns "the previous Friday" of a Friday that the text has just named, "the following" one likewise, the day that
 * follows a coming one ("on Friday and Saturday"), and the same moment elsewhere ("Tuesday (early Wednesday AEST)");
 * else null.
 */
export function neighbourOfStory(
  which: string | undefined,
  weekday: number,
  { anchor, today, lean }: ResolutionContext,
  at: number,
  before: string,
): Day | null {
  const beside = ASIDE.test(before) && anchor && at - anchor.at < MAX_JOIN_CHARS ? anchorDay(anchor) : null;
  const apart = beside ? (weekday - weekdayOf(beside) + 8) % 7 : 7;
  if (beside && apart < 3) return addDays(beside, apart - 1);
  const isJoined = JOIN.test(before);
  const joined = isJoined && anchor && today && at - anchor.at <= MAX_JOIN_CHARS ? anchorDay(anchor) : null;
  if (joined && today && lean !== "past" && dayNumber(joined) >= dayNumber(today))
    return addDays(joined, (weekday - weekdayOf(joined) + 7) % 7);
  const told = which?.startsWith("the ") && anchor && at - anchor.at < STORY_REACH ? anchorDay(anchor) : null;
  return told && weekdayOf(told) === weekday ? addDays(told, which === "the previous" ? -7 : 7) : null;
}

/**
 * Returns the day of something that happened "early Tuesday" and is reported on Monday: tomorrow if other words name a
 * place where it has come, else null, since the last one may be meant. Other days stay what they are.
 */
export function inOtherZone(words: string, after: string, day: Day | null, stance: ResolutionContext): Day | null {
  const { today, lean, narrative } = stance;
  const isTomorrow = today && day && dayNumber(today) - dayNumber(day) === DAYS_BACK;
  if (!isTomorrow || narrative || lean !== "past" || !/^early/i.test(words)) return day;
  return ELSEWHERE.test(after) ? addDays(today, 1) : null;
}
