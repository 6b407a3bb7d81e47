import type { DateFact } from "../../types.ts";
import { addDays, type Day, dayNumber, formatIsoDay, parseIsoDay } from "./calendar.ts";

/** Between the first and the last day of a range, in the supported languages. */
const LINK =
  /^ ?(?:[-–—]|to|until|till|through|bis(?: zum)?|à|au|jusqu['’](?:à|au)|al?|hasta(?: el)?|tot(?: en met)?|t\/m|do|fino a|até|до) ?(?:(?:on|am|el|op) )?$/u;
/** Verbs in the present of what lasts from a day to another. */
const LASTS =
  /(?<!\p{L})(?:dauern?|dauert|gilt|gelten|läuft|laufen|dure(?:nt)?|court|dura[n]?|rige|duurt|geldt|loopt|trwa|obowiązuje|длится|действует|триває|діє)(?!\p{L})[^.!?\n]{0,60}$/u;
const REACH = 100;
const OPEN_CERTAINTY = 0.6;
const AHEAD_CERTAINTY = 0.8;

/**
 * Lets no range of weekdays ("from Thursday to Sunday") end before it begins, or last longer than a week. In
 * other languages than English, whose tenses are not read, a range of two past weekdays is ahead behind a verb of
 * lasting in the present, else open.
 */
export function orderRanges(
  text: string,
  dates: readonly DateFact[],
  today: Day | null,
  isEnglish: boolean,
): DateFact[] {
  const ordered = [...dates];
  for (const [index, last] of dates.entries()) {
    const first = ordered[index - 1];
    if (!first || !today || !LINK.test(text.slice(first.end, Math.min(last.start, first.end + 20)))) continue;
    const [from, to] = [parseIsoDay(first.value), parseIsoDay(last.value)];
    if (!from || !to || last.value?.includes("/")) continue;
    const now = dayNumber(today);
    const isOpen = (fact: DateFact, day: Day) => isWeekday(fact, day) && fact.certainty <= OPEN_CERTAINTY;
    if (!isEnglish && isOpen(first, from) && isOpen(last, to) && Math.max(dayNumber(from), dayNumber(to)) <= now) {
      const lasts = LASTS.test(text.slice(Math.max(0, first.start - REACH), first.start));
      const begin = addDays(from, dayNumber(from) < now ? 7 : 0);
      ordered[index - 1] = lasts ? at(first, begin) : open(first);
      ordered[index] = lasts ? at(last, after(begin, to)) : open(last);
    } else if (dayNumber(to) < dayNumber(from)) {
      ordered[index] = isWeekday(last, to) ? at(last, after(from, to)) : open(last);
    } else if (dayNumber(to) - dayNumber(from) >= 7 && isWeekday(first, from) && isWeekday(last, to)) {
      ordered[index - 1] = at(first, after(addDays(to, -6), from));
    }
  }
  return ordered;
}

/** True for a day that its words do not name by its number. */
const isWeekday = ({ text, certainty }: DateFact, { day }: Day): boolean =>
  certainty < 0.95 && !new RegExp(`(?<!\\d)0?${day}(?!\\d)`).test(text);

/** Returns the first day of the same weekday that is not before another day. */
const after = (from: Day, day: Day): Day => addDays(from, (((dayNumber(day) - dayNumber(from)) % 7) + 7) % 7);

const at = (fact: DateFact, day: Day): DateFact => ({
  ...fact,
  value: formatIsoDay(day) + (fact.value ?? "").slice(10),
  certainty: Math.max(fact.certainty, AHEAD_CERTAINTY),
});

const open = (fact: DateFact): DateFact => ({ ...fact, value: null, certainty: 0.2 });
