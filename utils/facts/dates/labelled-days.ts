import type { DateFact } from "../../types.ts";
import { addDays, type Day, dayNumber, formatIsoDay, parseIsoDay, weekdayOf } from "./calendar.ts";
import { isPastVerb, wordsOf } from "./languages/en/verbs.ts";

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const VALUE = /^\d{4}-\d{2}-\d{2}$/;
const LINE_START = /(?:^|\n)[ •*–-]{0,4}$/;
const LABEL_END = /^(?::| [–—]) ?\p{L}/u;
const MAX_LINE_START_CHARS = 5;
const MAX_WORDS_CHARS = 120;
const MIN_LABELS = 2;
const CERTAINTY = 0.8;

/**
 * Takes the weekdays that label the lines of a forecast or a programme ("Friday: Dry. ¶ Saturday: Cloudy.") as the
 * coming ones, in their order. Only if the first is the day of publication or the next, and no line tells of the past.
 */
export function followLabels(text: string, dates: readonly DateFact[], today: Day | null): DateFact[] {
  const labels = today ? dates.filter((fact) => isLabel(text, fact)) : [];
  const first = labels[0] && weekdayOfValue(labels[0]);
  if (!today || !first || labels.length < MIN_LABELS) return [...dates];
  const startsNow = (first - weekdayOf(today) + 7) % 7 <= 1;
  if (!startsNow || labels.some((label) => tellsOfPast(text, label))) return [...dates];
  const moved = new Map<DateFact, DateFact>();
  let day = addDays(today, -1);
  for (const label of labels) {
    const ahead = (((weekdayOfValue(label) ?? 0) - weekdayOf(day) + 6) % 7) + 1;
    day = addDays(day, ahead);
    // The labels of one list end before its first weekday returns.
    if (dayNumber(day) - dayNumber(today) > 7) break;
    moved.set(label, { ...label, value: formatIsoDay(day), certainty: CERTAINTY });
  }
  return dates.map((fact) => moved.get(fact) ?? fact);
}

const isLabel = (text: string, { start, end, text: words, value }: DateFact): boolean =>
  WEEKDAY.test(words) &&
  VALUE.test(value ?? "") &&
  LINE_START.test(text.slice(Math.max(0, start - MAX_LINE_START_CHARS), start)) &&
  LABEL_END.test(text.slice(end, end + 4));

const tellsOfPast = (text: string, { end }: DateFact): boolean =>
  wordsOf(text.slice(end, end + MAX_WORDS_CHARS).split("\n", 1)[0] ?? "").some(isPastVerb);

function weekdayOfValue({ value }: DateFact): number | null {
  const day = parseIsoDay(value);
  return day && weekdayOf(day);
}
