import type { DateFact } from "../../types.ts";
import { addDays, type Day, dayNumber, formatIsoDay, parseIsoDay, weekdayOf } from "./calendar.ts";

// A live blog stamps each entry; a single stamp is that of the article.
const MIN_ENTRY_DAYS = 2;
// Other words on the line of a stamp: "Posted", "GMT".
const MAX_LETTERS_BESIDE = 10;
const MAX_CHARS_BESIDE = 40;
const RELATIVE = /\b(?:yesterday|today|tonight|tomorrow|this (?:morning|afternoon|evening)|last night)\b/i;
const WEEKDAY = /^(?:(?:early|late) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;

/** Counts the relative days of a live blog from the stamp of their entry, not from the day of publication. */
export function countFromEntries(text: string, dates: readonly DateFact[], today: Day | null): DateFact[] {
  const stamps = today ? dates.filter((fact) => isStamp(text, fact)) : [];
  if (!today || new Set(stamps.map(({ value }) => value?.slice(0, 10))).size < MIN_ENTRY_DAYS) return [...dates];
  let entry: Day | null = null;
  const isEntry = new Set(stamps);
  return dates.map((fact) => {
    const day = parseIsoDay(fact.value);
    if (isEntry.has(fact)) entry = day;
    else if (entry && day) return moveTo(fact, day, entry, today);
    return fact;
  });
}

/** True for a full day, told by its number, that is alone on its line. */
function isStamp(text: string, { start, end, text: words, value }: DateFact): boolean {
  if (!/\d/.test(words) || !/\p{L}/u.test(words) || RELATIVE.test(words) || WEEKDAY.test(words)) return false;
  if (!parseIsoDay(value)) return false;
  // Bounded slices: a text of one line costs no more.
  const before = text.slice(Math.max(0, start - MAX_CHARS_BESIDE), start);
  const after = text.slice(end, end + MAX_CHARS_BESIDE);
  const isShort = start <= MAX_CHARS_BESIDE || before.includes("\n");
  if (!isShort || (end + MAX_CHARS_BESIDE < text.length && !after.includes("\n"))) return false;
  const beside = before.slice(before.lastIndexOf("\n") + 1) + after.split("\n", 1)[0];
  return beside.replace(/[^\p{L}]/gu, "").length <= MAX_LETTERS_BESIDE;
}

function moveTo(fact: DateFact, day: Day, entry: Day, today: Day): DateFact {
  const distance = dayNumber(day) - dayNumber(today);
  const at = (moved: Day) => ({ ...fact, value: formatIsoDay(moved) + (fact.value ?? "").slice(10) });
  if (RELATIVE.test(fact.text)) return at(addDays(entry, distance));
  if (!WEEKDAY.test(fact.text)) return fact;
  const ahead = (weekdayOf(day) - weekdayOf(entry) + 7) % 7;
  return at(addDays(entry, distance > 0 || ahead === 0 ? ahead : ahead - 7));
}
