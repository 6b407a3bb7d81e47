import type { ResolutionContext } from "../types.ts";
import type { DateLocale } from "./locale.ts";

/** Source of a four-digit year, from 1000 to 2099. */
export const YEAR_PATTERN = "(?:1[0-9]\\d\\d|20\\d\\d)";

/** The units of time a table names, in the order of their groups. */
export const TABLE_UNITS = ["day", "week", "month", "year", "hour", "minute"] as const;
/** The named groups of a match. */
export type NamedGroups = Record<string, string | undefined>;
/** Alternatives of which one is caught, by a group that bears its number. */
export const alternatives = (mark: string, sources: readonly string[]) =>
  `(?:${sources.map((source, index) => `(?<${mark}${index + 1}>${source})`).join("|")})`;

/** The number of the alternative that was caught, 0 for none. */
export function matchedAlternative(mark: string, groups: NamedGroups): number {
  for (const [name, words] of Object.entries(groups)) {
    const number = words === undefined || !name.startsWith(mark) ? 0 : Number(name.slice(mark.length));
    if (number > 0) return number;
  }
  return 0;
}

/** The number of the month that was caught. */
export const matchedMonth = (groups: NamedGroups) => matchedAlternative("m", groups);
/** The unit that was caught. */
export const matchedUnit = (groups: NamedGroups) => TABLE_UNITS[matchedAlternative("u", groups) - 1] ?? "day";

/** What has no cue of the future is past in news. */
export const assumePast = (stance: ResolutionContext): ResolutionContext => ({
  ...stance,
  lean: stance.lean === "open" ? "past" : stance.lean,
});

/** The sources of a table that several rules share; their groups are m1 to m12 for a month, w for a weekday, u for a unit, n for a count. */
export function createPatternFragments(table: DateLocale) {
  const near = `(?<last>${table.last})|(?<this>${table.this})|(?<next>${table.next})`;
  const behind = `(?<last2>${table.last})|(?<next2>${table.next})`;
  const list = table.months.split(" ");
  return {
    month: `${alternatives("m", list)}(?![\\p{L}])`,
    weekday: alternatives("w", table.weekdays.split(/ (?![^(]*\))/)),
    weekdayName: `(?:${table.weekdays.split(/ (?![^(]*\))/).join("|")})`,
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

/** What `sourcesOf` gives. */
export type PatternFragments = ReturnType<typeof createPatternFragments>;
