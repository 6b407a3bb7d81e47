import type { ResolutionContext } from "../types.ts";
import type { DateLocale } from "./locale.ts";

/** Source of a four-digit year, from 1000 to 2099. */
export const YEAR_PATTERN = "(?:1[0-9]\\d\\d|20\\d\\d)";

/** The units of time of a locale, in the order of their groups. */
export const TABLE_UNITS = ["day", "week", "month", "year", "hour", "minute"] as const;
/** The named groups of a match. */
export type NamedGroups = Record<string, string | undefined>;
/** Builds alternatives, each in a named group with its number. */
export const alternatives = (mark: string, sources: readonly string[]) =>
  `(?:${sources.map((source, index) => `(?<${mark}${index + 1}>${source})`).join("|")})`;

/** Returns the number of the alternative that matched, 0 for none. */
export function matchedAlternative(mark: string, groups: NamedGroups): number {
  for (const [name, words] of Object.entries(groups)) {
    const number = words === undefined || !name.startsWith(mark) ? 0 : Number(name.slice(mark.length));
    if (number > 0) return number;
  }
  return 0;
}

/** Returns the number of the month that matched. */
export const matchedMonth = (groups: NamedGroups) => matchedAlternative("m", groups);
/** Returns the unit that matched. */
export const matchedUnit = (groups: NamedGroups) => TABLE_UNITS[matchedAlternative("u", groups) - 1] ?? "day";

/** Assumes the past unless the tense says otherwise: news reports what has happened. */
export const assumePast = (stance: ResolutionContext): ResolutionContext => ({
  ...stance,
  lean: stance.lean === "open" ? "past" : stance.lean,
});

/**
 * Builds the pattern sources that several rules share.
 * Groups: m1 to m12 for months, w for weekdays, u for units, n for counts.
 */
export function createPatternFragments(table: DateLocale) {
  const near = `(?<last>${table.last})|(?<this>${table.this})|(?<next>${table.next})`;
  const behind = `(?<last2>${table.last})|(?<next2>${table.next})`;
  const list = table.months.split(" ");
  return {
    month: `${alternatives("m", list)}(?![\\p{L}])`,
    weekday: alternatives("w", table.weekdays.split(/ (?![^(]*\))/)),
    unit: alternatives(
      "u",
      TABLE_UNITS.map((name) => table[name]),
    ),
    count: `(?:(?<digits>\\d{1,4})|${alternatives("n", table.counts.split(" "))})`,
    near,
    behind,
    year: `(?:${table.yearMark}(?<year>${YEAR_PATTERN})(?!\\d|[.,]\\d)(?:${table.yearWord || "(?!)"})?)`,
    dating: `(?<=(?<![\\p{L}\\d])(?:${table.dating}) )`,
  };
}

/** The pattern sources of a locale. */
export type PatternFragments = ReturnType<typeof createPatternFragments>;
