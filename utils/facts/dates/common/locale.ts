/**
 * The date words of a language.
 * Every string is regular expression source, matched without regard to case; it has no capturing groups except where
 * stated. Lists are separated by blanks; an entry contains all inflected and abbreviated forms of its word.
 */
export type DateLocale = {
  /** Twelve months from January. */
  months: string;
  /** Seven weekdays from Monday. */
  weekdays: string;
  /** Words for days, by their offset from today. */
  near: readonly (readonly [words: string, days: number])[];
  /** Words that change the meaning of a following day word: "la mañana" is the morning. */
  notNear?: string;
  /** True if months are capitalised. */
  capitals?: true;
  day: string;
  week: string;
  month: string;
  year: string;
  /** Plural forms of those units, if the patterns above match them: after "last" or "next" they are no single unit. */
  plurals?: string;
  hour: string;
  minute: string;
  /** One to twelve. */
  counts: string;
  last: string;
  this: string;
  next: string;
  /** "Last" and "next" before their unit. */
  order: "before" | "after" | "either";
  /** Words before and after a duration that is counted back or forward from today. */
  ago: readonly [before: string, behind: string];
  ahead: readonly [before: string, behind: string];
  /** Between a day's number and its month, blanks included. */
  dayMark: string;
  /** Between a month and its year, blanks included. */
  yearMark: string;
  /** After a year, blank included; "" if nothing follows. */
  yearWord: string;
  /** Between the first and the last day of a range, in words. */
  to: string;
  /** Between two days that share their month, with an optional article. */
  and: string;
  /** Words before a month or a year that make it a date. */
  dating: string;
  /** Words for "the year" before a year. */
  inYear: string;
  /** Decades, with the group "decade" for their first three digits. */
  decade: string;
  /** A numeric day without its year, with the groups "day" and "number", if the language has that form. */
  shortDay?: string;
  /** Clock times, with the groups "hour" and "minute". */
  clocks: readonly string[];
  /** Words and endings that mark a clause as future. */
  coming: string;
  /** What makes such a clause past all the same: "soll geflohen sein". */
  over?: string;
  /** What ends directly before the day of an event that is still ahead: "vor der Wahl am". */
  aheadOf?: string;
};
