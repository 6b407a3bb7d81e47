/**
 * What the grammar of dates must know of a language. Every text is regular expression source, read without regard to
 * case and without groups that catch unless said; lists are parted by blanks, each entry with all the inflected and
 * shortened forms of its word.
 */
export type DateLocale = {
  /** Twelve months from January. */
  months: string;
  /** Seven weekdays from Monday. */
  weekdays: string;
  /** Words for days by their distance from today. */
  near: readonly (readonly [words: string, days: number])[];
  /** Words that make one behind them another: "la mañana" is the morning. */
  notNear?: string;
  /** Whether months are written with a capital. */
  capitals?: true;
  day: string;
  week: string;
  month: string;
  year: string;
  hour: string;
  minute: string;
  /** One to twelve. */
  counts: string;
  last: string;
  this: string;
  next: string;
  /** Where "last" and "next" stand in front of their unit. */
  order: "before" | "after" | "either";
  /** What stands before and behind a length of time that is counted back or on from today. */
  ago: readonly [before: string, behind: string];
  ahead: readonly [before: string, behind: string];
  /** Between a day's number and its month, blanks included. */
  dayMark: string;
  /** Between a month and its year, blanks included. */
  yearMark: string;
  /** Behind a year, blank included; "" where nothing is written there. */
  yearWord: string;
  /** Between the first and the last day of a range, in words. */
  to: string;
  /** Between two days that share their month, with the article that may follow. */
  and: string;
  /** Words in front of a month or a year that make it a date. */
  dating: string;
  /** Words that say "the year" in front of one. */
  inYear: string;
  /** Decades, with the group "decade" for their first three digits. */
  decade: string;
  /** A day in numbers without its year, with the groups "day" and "number", where the language writes one. */
  shortDay?: string;
  /** Clock times, with the groups "hour" and "minute". */
  clocks: readonly string[];
  /** Words and endings of a clause that tells what is to come. */
  coming: string;
};
