import type { DateFact, Span } from "../../types.ts";
import { REPORTING_VERBS } from "../lexicon/speech-verbs.ts";
import type { QuotedSpan } from "../text/marks/quoted-spans.ts";
import { addDays, type Day, formatIsoDay, parseIsoDay } from "./calendar.ts";

/** Days that are counted from the day on which they are said. English only: others are read as of publication. */
const SPOKEN_DAY =
  /^(?:(?:earlier|later|early|late) )?(?:(?<back>yesterday|last night)|(?<ahead>tomorrow)|today|tonight|this (?:morning|afternoon|evening))(?: \p{L}+)?$/u;
const MAX_ATTRIBUTION_CHARS = 110;
const MAX_OPENING_CHARS = 160;
const MAX_WRITING_CHARS = 40;
const SAYING = /\b(?:added|announced|declared|posted|said|says|told|tweeted|wrote)\b/;
// What may precede the day of saying in the sentence that leads to a quotation. A day elsewhere dates something else:
// "Ms Orr, who was hurt on Saturday, said: …".
const LEADS_TO_DAY =
  /^(?:\W*(?:but |and )?|(?:speaking|writing|in an? \p{L}+)(?: \p{L}+){0,6} )(?:early |late )?(?:on )?$|\b(?:added|announced|declared|posted|said|told|tweeted|wrote)(?: \p{L}+){0,3} (?:early |late )?(?:on )?$/u;
/** Days, weeks, months and years counted from the day on which they are said. */
const RELATIVE = /^(?:\p{L}+ )?(?:\p{Lu}\p{Ll}+day|(?:last|next|this) \p{L}+|the weekend)(?: \p{Ll}+)?$/iu;
/** "In December 2024", "in his 2019 speech", "in an email sent on 2 February": what dates the words that follow. */
const LEADS_TO_OLD = /^\W*(?:but |and )?(?:(?:back )?in|on|at|speaking|writing)\b|\b(?:said|told|wrote)\b/i;
/** "This is her post from": what is quoted was written on the day that follows. */
const WRITING_OF =
  /\b(?:column|diary|e-?mail|entry|essay|letter|message|note|post|speech|tweet)s? (?:dated|from|of|on|(?:sent|written)(?: on| in)?) (?:the )?$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** "The youth of today", "a better tomorrow": no day is meant. */
const GENERIC_BEFORE = /(?:\b(?:better|brighter|no) |(?<!\b(?:as|because|instead|out)) of |\bworld[’']s )$/i;

/**
 * Counts "today" and its neighbours inside a quotation from the day on which it was said, if the attribution names one
 * ("… today,” she said on Monday"). Those that mean no day lose their value.
 */
export function readQuotedDays(
  text: string,
  dates: readonly DateFact[],
  quotedSpans: readonly QuotedSpan[],
  today: Day | null,
): DateFact[] {
  return dates.map((date) => {
    const groups = SPOKEN_DAY.exec(date.text.toLowerCase())?.groups;
    if (!groups && !RELATIVE.test(date.text)) return date;
    const before = text.slice(Math.max(0, date.start - 20), date.start);
    if (groups && GENERIC_BEFORE.test(before)) return { ...date, value: null };
    const span = quotedSpans.find(({ start, end }) => start <= date.start && date.end <= end);
    if (!span) return date;
    if (!groups) return isOfOldWords(text, span.outer, dates, today) ? { ...date, value: null } : date;
    const said = dayOfSaying(text, span.outer.end, dates) ?? dayBefore(text, span.outer.start, dates);
    const offset = groups.back ? -1 : groups.ahead ? 1 : 0;
    if (!said && isOfOldWords(text, span.outer, dates, today)) return { ...date, value: null };
    return said ? { ...date, value: formatIsoDay(addDays(said, offset)) + (date.value?.slice(10) ?? "") } : date;
  });
}

/** True if the sentence that introduces or closes a quotation dates it to an earlier week, month or year. */
function isOfOldWords(text: string, { start, end }: Span, dates: readonly DateFact[], today: Day | null): boolean {
  if (!today) return false;
  const opening = text.slice(Math.max(0, start - MAX_OPENING_CHARS), start);
  const lead = opening.split(/[.!?](?=\s)|[”"\n]/).at(-1) ?? "";
  const rest = /^[^.“"\n]*/.exec(text.slice(end, end + MAX_ATTRIBUTION_CHARS))?.[0] ?? "";
  const isSaid = (words: string) => (words.match(/\p{Ll}+/gu) ?? []).some((word) => REPORTING_VERBS.has(word));
  const isOld = (from: number, words: string, isLed: boolean) =>
    isSaid(words) &&
    dates.some((date) => {
      if (date.start < from || date.start >= from + words.length || date.kind !== "date") return false;
      const before = text.slice(from, date.start);
      return isBeforeThisWeek(date.value, today) && (isLed ? LEADS_TO_OLD : SAYING).test(before);
    });
  const isWritten = dates.some(
    (date) =>
      date.end <= start &&
      date.start >= start - MAX_OPENING_CHARS &&
      isBeforeThisWeek(date.value, today) &&
      WRITING_OF.test(text.slice(Math.max(0, date.start - MAX_WRITING_CHARS), date.start)),
  );
  return isWritten || isOld(start - lead.length, lead, true) || isOld(end, rest, false);
}

/** True for a day of an earlier week, or for a month or year before that of the given day. */
function isBeforeThisWeek(value: string | null, today: Day): boolean {
  if (!/^\d{2,4}(?:-\d\d){0,2}$/.test(value ?? "") || value === null) return false;
  return value < (value.length === 10 ? formatIsoDay(addDays(today, -7)) : formatIsoDay(today).slice(0, value.length));
}

/** Returns the day that the words after a quotation name: "she said on Monday"; null if they name none. */
function dayOfSaying(text: string, from: number, dates: readonly DateFact[]): Day | null {
  const rest = text.slice(from, from + MAX_ATTRIBUTION_CHARS);
  const length = rest.search(/[.“"\n]/);
  const end = from + (length < 0 ? rest.length : length);
  const day = dates.find(({ start, kind, value }) => start >= from && start < end && isDay(kind, value));
  return day && SAYING.test(text.slice(from, day.start)) ? parseIsoDay(day.value) : null;
}

/** Returns the day that the words before a quotation name: "On Monday she said: “…"; null if they name none. */
function dayBefore(text: string, to: number, dates: readonly DateFact[]): Day | null {
  const opening = text.slice(Math.max(0, to - MAX_OPENING_CHARS), to);
  const borders = [...opening.matchAll(/[.!?][”"]?\s+|[”"\n]\s*/g)];
  // "…,” she said on Monday. “Today …": the words between two quotations belong to both.
  const isBetween = borders.at(-1)?.[0].startsWith(".") && borders.at(-1)?.index === opening.trimEnd().length - 1;
  const border = borders.at(isBetween ? -2 : -1);
  const from = to - opening.length + (border ? border.index + border[0].length : 0);
  const day = dates.find(({ start, kind, value }) => start >= from && start < to && isDay(kind, value));
  if (!day || !SAYING.test(text.slice(from, to))) return null;
  return LEADS_TO_DAY.test(text.slice(from, day.start).toLowerCase()) ? parseIsoDay(day.value) : null;
}

const isDay = (kind: DateFact["kind"], value: string | null): boolean => kind === "date" && DAY.test(value ?? "");
