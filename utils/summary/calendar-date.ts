import type { Article, DateFact } from "../types.ts";
import { isInferred, isUpcoming } from "./timeline.ts";

/** The values that can go into a calendar: a day, a time, or a range of days. */
export const CALENDAR_VALUE = /^\d{4}-\d{2}-\d{2}(?:T[^/]*)?(?:\/\d{4}-\d{2}-\d{2}(?:T[^/]*)?)?$/;

/** A year, month, week, day or time of ISO 8601. */
const ISO_DATE =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2}(?:T(?:[01]\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d{2}:\d{2})?)?)?|-W(?:0[1-9]|[1-4]\d|5[0-3]))?$/;

/**
 * Returns a TIMEX3 value as an ISO 8601 date or interval; a part of a day ("2026-03-06TNI") becomes its day. Null for a
 * decade, a quarter, a duration, a time without a day and other values that ISO 8601 does not have.
 */
export function toIsoDate(value: string | null): string | null {
  const ends = (value ?? "").split("/").map((end) => end.replace(/T[A-Z]{2}$/, ""));
  return ends.length <= 2 && ends.every((end) => ISO_DATE.test(end)) ? ends.join("/") : null;
}

const REACH = 120;
const END_REACH = 24;
/** What will not take place: "has been cancelled", "will not be held on". */
const CALLED_OFF =
  /\b(?:abandoned|axed|call(?:s|ed|ing)? off|cancel(?:s|l?ed|l?ing)?|postponed|put off|scrapped|shelved|(?:is|are) off|(?:will|is|are|does|do) not|won['’]t|(?:is|are|does|do)n['’]t|no longer|abgesagt|entfällt|annulée?s?|reportée?s?|cancelad[ao]s?|aplazad[ao]s?)(?!\p{L})|(?<!\p{L})(?:отмен|перенес|скасов)/iu;
const CLAUSE_BORDER = /[.!?]["”’]? (?=\p{Lu})|[;:\n“”]|\b(?:but|however|instead)\b/u;
/** The new day of what was put off, and the end of a pause. */
const NEW_DAY = /\b(?:for|from|to|until|till|before) (?:the )?$/;
/** Words that make the time behind them an end: "10am to 4pm on 3 December", "ends at 11pm". */
const ENDS_AT =
  /(?:\d|[ap]\.?m\.?|noon|\b(?:uhr|h)) ?(?:[-–—]|to|and|bis|und|à|et|al?|las|y|e|до|[иі]|do|tot|en) $|\b(?:until|till|clos(?:es?|ing)|end(?:s|ing)?|finish(?:es)?|bis|hasta|jusqu['’]à|до|tot)(?: at| um)? $/iu;

/** True if the words around a day say that nothing will take place on it. */
function isCalledOff({ start, end }: DateFact, text: string): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const head = before.split(CLAUSE_BORDER).at(-1) ?? "";
  const [tail = ""] = text.slice(end, end + REACH).split(CLAUSE_BORDER);
  return !NEW_DAY.test(head) && (CALLED_OFF.test(head) || CALLED_OFF.test(tail));
}

/** Returns the value from which a date begins; of an end, only its day. */
export function calendarStart({ start, value }: DateFact, text: string): string {
  const isEnd = ENDS_AT.test(text.slice(Math.max(0, start - END_REACH), start));
  return isEnd && !value?.includes("/") ? (value ?? "").slice(0, 10) : (value ?? "");
}

/**
 * True if a date can go into a calendar: a day, a time or a range of days, stated and not inferred, later than both the
 * publication and `now` (ISO 8601), and not called off.
 */
export function isCalendarDate(
  fact: DateFact,
  { text, published }: Pick<Article, "text" | "published">,
  now: string,
): boolean {
  return (
    fact.value !== null &&
    CALENDAR_VALUE.test(fact.value) &&
    !isInferred(fact) &&
    isUpcoming(fact.value, published, now) &&
    !isCalledOff(fact, text)
  );
}
