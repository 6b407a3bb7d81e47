import type { Stance } from "../expression.ts";
import { YEAR } from "../words.ts";
import type { LanguageTable } from "./table.ts";

/** The units of time a table names, in the order of their groups. */
export const UNITS = ["day", "week", "month", "year", "hour", "minute"] as const;
/** The named groups of a match. */
export type Groups = Record<string, string | undefined>;
/** Alternatives of which one is caught, by a group that bears its number. */
export const choices = (mark: string, sources: readonly string[]) =>
  `(?:${sources.map((source, index) => `(?<${mark}${index + 1}>${source})`).join("|")})`;

/** The number of the alternative that was caught, 0 for none. */
export function chosen(mark: string, groups: Groups): number {
  for (const [name, words] of Object.entries(groups)) {
    const number = words === undefined || !name.startsWith(mark) ? 0 : Number(name.slice(mark.length));
    if (number > 0) return number;
  }
  return 0;
}

/** The number of the month that was caught. */
export const monthIn = (groups: Groups) => chosen("m", groups);
/** The unit that was caught. */
export const unitIn = (groups: Groups) => UNITS[chosen("u", groups) - 1] ?? "day";

/** What has no cue of the future is past in news. */
export const told = (stance: Stance): Stance => ({ ...stance, lean: stance.lean === "open" ? "past" : stance.lean });

/** The sources of a table that several rules share; their groups are m1 to m12 for a month, w for a weekday, u for a unit, n for a count. */
export function sourcesOf(table: LanguageTable) {
  const near = `(?<last>${table.last})|(?<this>${table.this})|(?<next>${table.next})`;
  const behind = `(?<last2>${table.last})|(?<next2>${table.next})`;
  const list = table.months.split(" ");
  return {
    month: `${choices("m", list)}(?![\\p{L}])`,
    weekday: choices("w", table.weekdays.split(/ (?![^(]*\))/)),
    weekdayName: `(?:${table.weekdays.split(/ (?![^(]*\))/).join("|")})`,
    unit: choices(
      "u",
      UNITS.map((name) => table[name]),
    ),
    count: `(?:(?<digits>\\d{1,4})|${choices("n", table.counts.split(" "))})`,
    near,
    behind,
    year: `(?:${table.yearMark}(?<year>${YEAR})(?!\\d|[.,]\\d)(?:${table.yearWord || "(?!)"})?)`,
    dating: `(?<=(?<![\\p{L}\\d])(?:${table.dating}) )`,
  };
}

/** What `sourcesOf` gives. */
export type Sources = ReturnType<typeof sourcesOf>;
