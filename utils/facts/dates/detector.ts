import type { DateFact } from "../../types.ts";
import type { Detector } from "../detector.ts";
import { dateClocksAhead } from "./clock-ranges.ts";
import { orderRanges } from "./day-ranges.ts";
import { countFromEntries } from "./entry-stamps.ts";
import { findDates } from "./find-dates.ts";
import { followLabels } from "./labelled-days.ts";
import { dateGrammarFor } from "./languages.ts";
import { leaveOpen } from "./open-days.ts";
import { readQuotedDays } from "./quoted-days.ts";
import { followNamedMonths, unifyWeekdays, unifyYears } from "./repeated-days.ts";
import { findReference } from "./resolve/reference.ts";
import { followRulingYears } from "./ruling-years.ts";

/**
 * Finds dates, times, durations and sets, with TIMEX3 classes and values.
 * Rules find the expressions; the resolver uses the publication date, the tense and the dates named before.
 */
export const dates: Detector = {
  name: "dates",
  find: ({ text, sentences, published, language, quotedSpans, rewritten, blocks }) => {
    const named = findDates(text, sentences, published, language, dateGrammarFor(language));
    const found = dateClocksAhead(text, named, sentences);
    if (rewritten) return { dates: found.map((fact) => (isYearStated(fact) ? fact : { ...fact, value: null })) };
    const today = findReference(text, published);
    if (!language.startsWith("en")) {
      const ordered = orderRanges(text, found, today, false);
      return { dates: countFromEntries(null, ordered, blocks, today) };
    }
    const dated = unifyYears(followNamedMonths(followRulingYears(text, found, sentences), today), today);
    const unified = unifyWeekdays(text, followLabels(text, dated, today), today);
    const counted = readQuotedDays(
      text,
      countFromEntries(text, orderRanges(text, unified, today, true), blocks, today),
      quotedSpans,
      today,
    );
    return { dates: leaveOpen(text, counted, sentences, quotedSpans, published) };
  },
};

/** True for a date whose year is in its own words, and for what is no date: a duration, a set. */
const isYearStated = ({ text, value }: DateFact): boolean =>
  value === null || !/^\d/.test(value) || text.includes(value.slice(0, 4));
