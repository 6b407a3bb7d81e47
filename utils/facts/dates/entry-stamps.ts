import type { Block, DateFact } from "../../types.ts";
import { spanAt } from "../text/spans.ts";
import { addDays, type Day, dayNumber, formatIsoDay, parseIsoDay, weekdayOf } from "./calendar.ts";

// A live blog stamps each entry; a single stamp is that of the article.
const MIN_ENTRY_DAYS = 2;
// Other words on the line of a stamp: "Posted", "GMT".
const MAX_LETTERS_BESIDE = 10;
const MAX_CHARS_BESIDE = 40;
const RELATIVE = /\b(?:yesterday|today|tonight|tomorrow|this (?:morning|afternoon|evening)|last night)\b/i;
const WEEKDAY = /^(?:(?:early|late) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;
/** "Monday 16 November"; not "Monday 9 a.m.". */
const DAY_OF_MONTH = /\d(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2}|\p{Lu}\p{Ll}{2,}\.? \d/u;

/**
 * Counts the relative days of a live blog from the stamp of their entry, or the day above it that is its heading, not
 * from the day of publication. Those above the first stamp of a blog that goes on after that day stay open. `text` is
 * null for a language whose stamps are not read; then only the days of the blocks count.
 */
export function countFromEntries(
  text: string | null,
  dates: readonly DateFact[],
  blocks: readonly Block[],
  today: Day | null,
): DateFact[] {
  if (!today) return [...dates];
  const stamps = new Set(dates.filter((fact) => text !== null && isStamp(text, fact)));
  const days = new Set([...stamps].flatMap(({ value }) => value?.slice(0, 10) ?? []));
  for (const { day } of blocks) if (day) days.add(day);
  if (days.size < MIN_ENTRY_DAYS) return [...dates];
  const goesOn = [...days].some((day) => day > formatIsoDay(today));
  let entry: Day | null = null;
  let [from, to] = ["", ""];
  return dates.map((fact) => {
    const day = parseIsoDay(fact.value);
    const counted = parseIsoDay(spanAt(blocks, fact.start)?.day ?? null) ?? entry;
    if (stamps.has(fact)) entry = day;
    if (!day || stamps.has(fact) || DAY_OF_MONTH.test(fact.text)) return fact;
    if (!counted) return goesOn && isRelative(fact) ? { ...fact, value: null } : fact;
    // "From 6 a.m. tomorrow until midnight": a clock is that of the day before it.
    const moved = from && fact.value?.startsWith(from) && fact.kind === "time" ? parseIsoDay(to) : null;
    const next = moveTo(fact, day, counted, today) ?? moved;
    if (!next) return fact;
    [from, to] = [formatIsoDay(day), formatIsoDay(next)];
    return { ...fact, value: to + (fact.value ?? "").slice(10) };
  });
}

/** True for a day counted from today, in any language: no other is as sure without naming its month. */
const isRelative = ({ text, certainty }: DateFact): boolean =>
  RELATIVE.test(text) || (certainty > 0.9 && !/\d/.test(text));

/** True for a full day, told by its number, that is alone on its line. */
function isStamp(text: string, { start, end, text: words, value }: DateFact): boolean {
  if (!/\d/.test(words) || !/\p{L}/u.test(words) || RELATIVE.test(words)) return false;
  if (!parseIsoDay(value) || (WEEKDAY.test(words) && !DAY_OF_MONTH.test(words))) return false;
  // Bounded slices: a text of one line costs no more.
  const before = text.slice(Math.max(0, start - MAX_CHARS_BESIDE), start);
  const after = text.slice(end, end + MAX_CHARS_BESIDE);
  const isShort = start <= MAX_CHARS_BESIDE || before.includes("\n");
  if (!isShort || (end + MAX_CHARS_BESIDE < text.length && !after.includes("\n"))) return false;
  const beside = before.slice(before.lastIndexOf("\n") + 1) + after.split("\n", 1)[0];
  return beside.replace(/[^\p{L}]/gu, "").length <= MAX_LETTERS_BESIDE;
}

/** Returns the day that a relative day or a weekday means in an entry; null for other words. */
function moveTo(fact: DateFact, day: Day, entry: Day, today: Day): Day | null {
  const distance = dayNumber(day) - dayNumber(today);
  if (isRelative(fact)) return addDays(entry, distance);
  if (!WEEKDAY.test(fact.text)) return null;
  const ahead = (weekdayOf(day) - weekdayOf(entry) + 7) % 7;
  return addDays(entry, distance > 0 || ahead === 0 ? ahead : ahead - 7);
}
