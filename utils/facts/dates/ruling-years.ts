import type { DateFact, Span } from "../../types.ts";
import { spanAt } from "../text/spans.ts";
import { fitsWeekday, formatIso, isCalendarDay } from "./calendar.ts";
import { MONTH_PATTERN, parseMonth, parseWeekday } from "./languages/en/words.ts";

/** A year, or a month of one, whose words state it. */
const RULER = /^(\d{4})(?:-(\d\d))?$/;
/** A day or month without a year. */
const BARE = new RegExp(
  `^(?:(?<weekday>\\p{Lu}\\p{Ll}+day),? )?(?:the )?(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?(?<month>${MONTH_PATTERN})(?: (?<last>\\d{1,2})(?:st|nd|rd|th)?)?$`,
  "u",
);
const FEAST = /^(?:Christmas|Boxing|New Year)/;
const OPENS_LINE = /(?:^|\n)[ •*]{0,4}$/;
/** Entries may follow each other on one line, parted by a break. */
const OPENS_ENTRY = /(?:^|\n|[.!?]["”]? )[ •*]{0,4}$/;
const MARK_BEHIND = /^ ?[:—–-] ?(?=\S)/;
const OPENS_SENTENCE = /^\W{0,3}(?:(?:But|And|Back) )?in $/i;
/** Where another clause begins, whose day may be of another year. */
const BORDER = /[;:—–“"\n]|\b(?:after|although|because|before|but|now|since|that|though|until|where|which|while|who)\b/;
const MIN_HEADINGS = 2;
const MAX_PARAGRAPH_CHARS = 1_000;
const CERTAINTY = 0.8;

/**
 * Gives days and months the year that rules them: that of the heading above, of the first words of their paragraph
 * ("1926 — The line opens on 4 May"), or of their sentence ("In 1987 a fire destroyed it on 4 May"). A paragraph whose
 * first day is of its sentence's year is a history, whose further days are of that year.
 */
export function followRulingYears(text: string, dates: readonly DateFact[], sentences: readonly Span[]): DateFact[] {
  const rulers = dates.filter((fact) => isHeading(text, fact));
  let ruler: DateFact | null = null;
  let border = 0;
  return dates.map((fact) => {
    if (isRuler(fact)) {
      const isAbove = isHeading(text, fact) && rulers.length >= MIN_HEADINGS;
      const isLast = fact === rulers.at(-1);
      const next = lineEnd(text, fact.end);
      if (isAbove) [ruler, border] = [fact, isLast ? lineEnd(text, next + 2) : text.length];
      else if (opensEntry(text, fact)) [ruler, border] = [fact, next];
      const sentence = spanAt(sentences, fact.start);
      if (!isAbove && opensSentence(text, fact, sentence)) {
        const end = sentence?.end ?? next;
        const clause = text.slice(fact.end, end).search(BORDER);
        [ruler, border] = [fact, clause < 0 ? end : fact.end + clause];
      }
      return fact;
    }
    if (!ruler || fact.start >= border) return fact;
    const value = withYear(fact, ruler);
    if (value === undefined) return fact;
    border = Math.max(border, lineEnd(text, fact.end));
    return { ...fact, value, certainty: value === null ? 0.2 : CERTAINTY };
  });
}

const lineEnd = (text: string, from: number): number => {
  const end = text.slice(from, from + MAX_PARAGRAPH_CHARS).indexOf("\n");
  return from + (end < 0 ? MAX_PARAGRAPH_CHARS : end);
};

const wordsBefore = (text: string, { start }: Span) => text.slice(Math.max(0, start - 6), start);

const isRuler = ({ text, value }: DateFact) => RULER.test(value ?? "") && text.includes((value ?? "").slice(0, 4));

/** True for a year or month that is alone on its line. */
const isHeading = (text: string, fact: DateFact): boolean =>
  isRuler(fact) && OPENS_LINE.test(wordsBefore(text, fact)) && /^:? *\n/.test(text.slice(fact.end, fact.end + 6));

const opensEntry = (text: string, fact: DateFact): boolean =>
  OPENS_ENTRY.test(wordsBefore(text, fact)) && MARK_BEHIND.test(text.slice(fact.end, fact.end + 4));

const opensSentence = (text: string, { start }: DateFact, sentence: Span | undefined): boolean =>
  sentence !== undefined && start - sentence.start < 12 && OPENS_SENTENCE.test(text.slice(sentence.start, start));

/** Returns a bare day or month in the year of its ruler; null if it may be of the next, undefined for other words. */
function withYear({ text, value }: DateFact, ruler: DateFact): string | null | undefined {
  const [, year = "", from = ""] = RULER.exec(ruler.value ?? "") ?? [];
  if (FEAST.test(text) && value) return year + value.slice(4);
  const groups = BARE.exec(text)?.groups;
  if (!groups) return undefined;
  const [month, day] = [parseMonth(groups.month ?? ""), Number(groups.day ?? groups.last ?? 0)];
  const found = { year: Number(year), month, day };
  if (month < Number(from) || (day && !isCalendarDay(found))) return null;
  return day && !fitsWeekday(parseWeekday(groups.weekday ?? ""), found) ? null : formatIso(found.year, month, day);
}
